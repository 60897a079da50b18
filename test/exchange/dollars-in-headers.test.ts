import { describe, expect, test } from "vitest";
import { isDollars } from "../../lib/exchange/normalise/other-currency.ts";
import { moneyOf, onlyMoney } from "../../lib/exchange/table/money-words.ts";
import { nameColumn } from "../../lib/exchange/table/name-column.ts";
import { type Taken, take } from "./take-table.ts";

const sums = ({ records }: Taken) => records.map(({ amounts }) => amounts.map(({ usd }) => usd));
const listOf = (headers: string, ...cells: string[]) =>
  [
    `Title,Recipient,Country,${headers}`,
    ...cells.map((text, at) => `Courts of kind ${at},Pact ${at},Kenya,${text}`),
  ].join("\n");

describe("a header that says US dollars wins over a column of currencies", () => {
  test.each([
    ...["Local currency code", "Partner currency", "Disbursement currency", "Unit", "Currency", "Currency of partner"],
    ...["Devise locale", "Devise de décaissement"],
  ])("Award amount (USD) beside %j", async (header) => {
    for (const amount of ["Award amount (USD)", "Obligated (USD)", "Montant en dollars américains"]) {
      const text = listOf(`${amount},${header}`, "250000,ETB", "300000,KES", "120000,GHS");
      const taken = await take(text);
      expect(sums(taken)).toEqual([[250_000], [300_000], [120_000]]);
      expect(taken.records.map(({ printed }) => printed.currency)).toEqual([undefined, undefined, undefined]);
      expect(taken.records.map(({ printed }) => printed[header])).toEqual(["ETB", "KES", "GHS"]);
      expect(taken.problems.filter(({ code }) => code === "other-currency")).toEqual([]);
    }
  });

  test("of two columns each is what its own header says, and the other what the column says", async () => {
    const text = listOf("Obligated (USD),Disbursed,Currency", "250000,100000,ETB");
    expect(sums(await take(text))).toEqual([[250_000]]);
  });

  test.each([
    "Award amount ($),Currency",
    "Amount (dollars),Currency",
    "Amount,Unit",
    "Disbursed,Disbursement currency",
  ])("%s does not say so", async (headers) => {
    const text = listOf(headers, "250000,CAD", "300000,CAD", "120000,CAD");
    expect(sums(await take(text))).toEqual([[], [], []]);
  });

  test("cells in other money under it are still that", async () => {
    const text = listOf("Amount (USD),Currency", "€250000,EUR", "300000,EUR");
    expect(sums(await take(text))).toEqual([[], [300_000]]);
  });
});

describe("what is no column of currencies", () => {
  test.each([
    ["Currency risk", ["Low", "High", "Low"]],
    ["Currency risk", ["LOW", "HIGH", "MED"]],
    ["Currency gains/losses", ["-1200", "300 USD", "0"]],
  ])("%s", async (header, cells) => {
    const text = listOf(`Amount,${header}`, ...cells.map((cell) => `250000,${cell}`));
    expect(sums(await take(text))).toEqual([[250_000], [250_000], [250_000]]);
  });

  test.each(["ETB", "XQZ", "Kenyan shilling (KES)", "KES/EUR", "euros"])("but one of %s is", async (cell) => {
    expect(sums(await take(listOf("Amount,Currency of award", `250000,${cell}`)))).toEqual([[]]);
  });

  test.each([["AMT$"], ["OBL$"]])("%s names none", (header) => {
    expect(moneyOf(header).currency).toBeNull();
  });
});

test("a header of many blanks is read as one of few", () => {
  const blanks = " ".repeat(100_000);
  expect(nameColumn(`Amount (${blanks}EUR)`)).toMatchObject({ field: "amount", currency: "EUR" });
  expect(moneyOf(`Amount (${blanks}x`).currency).toBeNull();
  expect(moneyOf(`Amount (${"x ".repeat(100_000)}`).currency).toBeNull();
});

describe("names of the dollar in a column of currencies", () => {
  const names = [
    ...[
      "US Dollars",
      "US dollar",
      "United States Dollars",
      "USD ($)",
      "$US",
      "dollars US",
      "Dólares",
      "USD",
      "$",
      "US$",
    ],
    ...["U.S. dollars", "US Dollar (USD)", "USD - US Dollar", "dollars américains", "dólares estadounidenses", "U$S"],
    ...["dollar des États-Unis", "dólares de los Estados Unidos", "American dollars", "US", "dollars"],
  ];
  test.each(names)("%j", async (name) => {
    expect(isDollars(name)).toBe(true);
    const taken = await take(listOf("Amount,Currency", `250000,${name}`));
    expect(sums(taken)).toEqual([[250_000]]);
    expect(taken.problems.filter(({ code }) => code === "other-currency")).toEqual([]);
    expect(taken.records[0]?.printed.currency).toBeUndefined();
  });

  test.each([
    ...[
      "S$",
      "A$",
      "$U",
      "U$",
      "$CAN",
      "$ CA",
      "C$",
      "R$",
      "Canadian dollars",
      "dollars canadiens",
      "CAD",
      "CAD $",
      "",
    ],
    ...["US dollars and euros", "USD/EUR", "dólares canadienses", "pesos", "$ pesos", "AUSD", "Kenya", "(S)$", "A US$"],
  ])("not %j", (name) => {
    expect(isDollars(name)).toBe(false);
  });
});

describe("headers that name other dollars, or other money", () => {
  test.each([
    ["Amount (Canadian dollars)", "Canadian dollars"],
    ["Montant en dollars canadiens", "dollars canadiens"],
    ["Amount in Australian dollars", "Australian dollars"],
    ["Amount (Australian $)", "Australian dollars"],
    ["Amount (AUD dollars)", "AUD"],
    ["Amount in CAD dollars", "CAD"],
    ["Amount in dollars (CAD)", "CAD"],
    ["Amount ($MXN)", "MXN"],
    ["Amount ($CAN)", "$CAN"],
    ["Montant en $ CA", "$ CA"],
    ["Monto ($ pesos)", "pesos"],
    ["Monto pesos", "pesos"],
    ["Monto ($) en soles", "soles"],
    ["Amount $ ETB", "ETB"],
    ["Amount ETB", "ETB"],
    ["AMOUNT ETB", "ETB"],
    ["ETB amount", "ETB"],
    ["amount_etb", "ETB"],
    ["Amount Rs", "Rs"],
    ["Amount Rs.", "Rs"],
    ["Amount KSh", "KSh"],
    ["Amount birr", "birr"],
    ["Montant FCFA", "XOF"],
    ["Amount (Z$)", "Z$"],
    ["Amount AUS$", "AUS$"],
    ["Amount A$", "A$"],
    ["Amount Can$", "Can$"],
    ["Amount (Cdn$)", "Cdn$"],
    ["Amount (CAD$)", "CAD"],
  ])("%s: %s", (header, currency) => {
    expect(nameColumn(header)).toMatchObject({ currency, dollars: false });
    expect(nameColumn(header).field).toMatch(/^amount/);
  });

  test.each([
    ...["Amount (USD)", "Amount USD", "Amount US$", "Amount (US dollars)", "Amount in U.S. dollars", "amount_usd"],
    ...[
      "Montant en dollars US",
      "Montant (dollars américains)",
      "Monto (dólares estadounidenses)",
      "Monto (U$S)",
      "US$",
    ],
    ...[
      "Amount ($US)",
      "Amount (USD$)",
      "amountUsd",
      "Award Amount (USD) for Sierra Leone",
      "Amount (USD, $ thousands)",
    ],
  ])("%s says dollars of the United States", (header) => {
    expect(nameColumn(header)).toMatchObject({ currency: null, dollars: true });
  });

  test.each([
    ...["Amount ($)", "Amount (dollars)", "Monto en dólares", "Amount (K$)", "Amount ($M)", "Amount", "Amount (INL)"],
    ...["Amount for Sierra Leone", "Amount ($) for Sierra Leone", "Amount won", "AMOUNT ALL", "Amount by SDG", "AMT$"],
    ...["Amount ($) all told", "Award amount ($) of cop training", "Amount US"],
  ])("%s names nothing else", (header) => {
    expect(nameColumn(header)).toMatchObject({ currency: null, dollars: false });
  });

  test.each([
    ["(AUD dollars)", "AUD"],
    ["dollars canadiens", "dollars canadiens"],
    ["US Dollars", null],
  ])("a row of units says the same: %s", (text, currency) => {
    expect(onlyMoney(text)).toEqual({ currency, unit: 1 });
  });
});
