import { describe, expect, test } from "vitest";
import { onlyMoney } from "../../lib/exchange/table/money-words.ts";
import { nameColumn } from "../../lib/exchange/table/name-column.ts";
import { faults, type Taken, take } from "./take-table.ts";

const head = "Title,Recipient,Country,Amount,Start Date,End Date";
const rowOf = (at: number, amount: string) => `Courts ${at},Pact ${at},Kenya,${amount},2021-10-01,2023-09-30\n`;
const rows = `${rowOf(1, "500")}${rowOf(2, '"$1,250"')}${rowOf(3, "90000")}`;
const sums = ({ records }: Taken) => records.map(({ amounts }) => amounts.map(({ usd }) => usd));
const currencies = ({ records }: Taken) => records.map(({ printed }) => printed.currency);

describe("a row of units below the header", () => {
  test.each([",,,(EUR),,", ",,,in EUR,(dd/mm/yyyy),(dd/mm/yyyy)", "text,name,ISO,[EUR],date,date", '"","","",€,"",""'])(
    "%s is no record, and says what the sums are in",
    async (units) => {
      const imported = await take(`${head}\n${units}\n${rowOf(1, "50000")}${rowOf(2, "60000")}`);
      expect(sums(imported)).toEqual([[], []]);
      expect(imported.records.map(({ printed }) => printed.amount)).toEqual(["50000", "60000"]);
      expect(faults(imported)).toEqual([
        [3, "amount", "other-currency"],
        [4, "amount", "other-currency"],
      ]);
      expect(imported.counted).toMatchObject({ records: 2, headings: 2 });
    },
  );

  test.each([",,,(USD),,", ",,,US$,,"])("%s says that they are in dollars", async (units) => {
    const imported = await take(`${head}\n${units}\n${rows}`);
    expect(sums(imported)).toEqual([[500], [1250], [90000]]);
    expect(imported.problems).toEqual([]);
  });

  test.each([",,,(thousands),,", ",,,US$ '000,,", ",,,milliers de dollars,,"])(
    "%s says how many each is",
    async (units) => {
      const imported = await take(`${head}\n${units}\n${rows}`);
      expect(sums(imported)).toEqual([[500_000], [1_250_000], [90_000_000]]);
      expect(imported.repairs.map(({ code }) => code)).toEqual(Array(3).fill("unit-of-column"));
    },
  );

  test.each(["Courts,Pact,Kenya,TBD,,", "Courts,,,EUR,,", ",,,,(dd/mm/yyyy),"])("%s is none", async (first) => {
    const imported = await take(`${head}\n${first}\n${rows}`);
    expect(sums(imported).slice(-3)).toEqual([[500], [1250], [90000]]);
  });
});

describe("a title above or a note below the table", () => {
  test.each([
    '"Grants 2021 (amounts in EUR)"',
    "All amounts in EUR.",
    "Grants 2021 (EUR)",
    "Subventions 2021 – montants en euros",
    "Importes expresados en EUR",
    "Currency: EUR",
    "Devise : EUR",
    "All amounts in EUR unless otherwise indicated",
    "* All amounts in EUR",
  ])("%s says what all sums are in", async (title) => {
    const above = await take(`${title}\n\n${head}\n${rowOf(1, "50000")}${rowOf(2, "60000")}`);
    const below = await take(`${head}\n${rowOf(1, "50000")}${rowOf(2, "60000")}\n${title}\n`);
    for (const imported of [above, below]) {
      expect(sums(imported)).toEqual([[], []]);
      expect(currencies(imported)).toEqual(["EUR", "EUR"]);
    }
  });

  test.each(["Grants 2021 (US$ thousands)", "Figures in thousands of US dollars", "(montants en milliers de dollars)"])(
    "%s says how many dollars each is, unless no award is as large",
    async (title) => {
      expect(sums(await take(`${title}\n\n${head}\n${rows}`))).toEqual([[500_000], [1_250_000], [90_000_000]]);
      expect(sums(await take(`${title}\n\n${head}\n${rows}${rowOf(4, "750000")}`))).toEqual([
        [500],
        [1250],
        [90000],
        [750000],
      ]);
    },
  );

  test.each([
    "Grants 2021 (USD)",
    "Source: Bureau of Intelligence and Research (INR)",
    "Source: Bureau of European and Eurasian Affairs (EUR)",
    "Intelligence and Research (INR)",
    "Grants in Kenya (TIP Office)",
    "Awards of the office in Europe",
    "Amounts in the EUR bureau are not in this list",
    "Amounts (EUR) and values in GBP",
    "Real",
    "Total awards: 3 (all)",
    "List of awards (ALL)",
    "Grants to the Children’s Defense Fund (CDF)",
    "SOS",
  ])("%s says nothing else of them", async (title) => {
    expect(sums(await take(`"${title}"\n\n${head}\n${rows}`))).toEqual([[500], [1250], [90000]]);
  });

  test("gives way to what a column or its header says", async () => {
    const imported = await take(`(amounts in EUR)\n\n${head.replace("Amount", "Amount (USD)")}\n${rows}`);
    expect(sums(imported)).toEqual([[500], [1250], [90000]]);
    const lines = [1, 2, 3].map((at) => `Courts ${at},Pact ${at},Kenya,500,USD`).join("\n");
    expect(sums(await take(`(amounts in EUR)\n\nTitle,Recipient,Country,Amount,Currency\n${lines}\n`))).toEqual([
      ...[[500], [500], [500]],
    ]);
  });
});

describe("what is said apart", () => {
  const two = `${rowOf(1, "250")}${rowOf(2, "150")}`;

  test.each(["Amount (US$)", "Amount (USD)", "Amount"])("thousands above %s are of dollars", async (header) => {
    const imported = await take(`Grants by country (in thousands)\n\n${head.replace("Amount", header)}\n${two}`);
    expect(sums(imported)).toEqual([[250_000], [150_000]]);
    expect(imported.repairs.map(({ code }) => code)).toEqual(["unit-of-column", "unit-of-column"]);
  });

  test("thousands of other money above dollars are not theirs", async () => {
    const imported = await take(`Grants (EUR thousands)\n\n${head.replace("Amount", "Amount (US$)")}\n${two}`);
    expect(sums(imported)).toEqual([[250], [150]]);
  });

  test("the money in one line, how many of it in another", async () => {
    const imported = await take(`Grants (in thousands)\nCurrency: EUR\n\n${head}\n${two}`);
    expect(sums(imported)).toEqual([[], []]);
    expect(currencies(imported)).toEqual(["EUR", "EUR"]);
  });

  test("a label and its money in two cells above", async () => {
    expect(sums(await take(`Currency,EUR\n\n${head}\n${two}`))).toEqual([[], []]);
  });

  test("dollars of another country", async () => {
    const imported = await take(`All amounts in Canadian dollars\n\n${head}\n${two}`);
    expect(sums(imported)).toEqual([[], []]);
    expect(currencies(imported)).toEqual(["Canadian dollars", "Canadian dollars"]);
  });

  test.each(["*", "†", "(1)"])("a note with the mark %s is of the sum with it", async (mark) => {
    const imported = await take(
      `${head}\n${rowOf(1, "50000")}${rowOf(2, `"310,000${mark}"`)}${rowOf(3, "60000")}\n${mark} Amount in EUR\n`,
    );
    expect([sums(imported)[0], sums(imported)[2]]).toEqual([[50_000], [60_000]]);
    if (mark !== "(1)") expect(faults(imported)).toContainEqual([3, "amount", "amount-unsure"]);
  });

  test.each(["", ",,,,,"])("a heading says it of the rows below it", async (blank) => {
    const imported = await take(
      `${head}\n${rowOf(1, "50000")}Awards made in euros (EUR)${blank}\n${rowOf(2, "60000")}${rowOf(3, "70000")}`,
    );
    expect(sums(imported)).toEqual([[50_000], [], []]);
    expect(currencies(imported)).toEqual([undefined, "EUR", "EUR"]);
  });

  test.each(["", ",,,,,"])("headings say it of their own rows each", async (blank) => {
    const section = (name: string, at: number) => `${name}${blank}\n${rowOf(at, `${at}0000`)}`;
    const imported = await take(
      `${head}\n${section("Section A (USD)", 1)}${section("Section B (EUR)", 2)}${section("Section C (USD)", 3)}`,
    );
    expect(sums(imported)).toEqual([[10_000], [], [30_000]]);
    expect(currencies(imported)).toEqual([undefined, "EUR", undefined]);
  });
});

describe("a header that comes again", () => {
  const again = head.replace("Amount", "Amount (EUR)");
  test.each([
    ["in another language", `${head}\nTitre,Bénéficiaire,Pays,Montant (EUR),Date de début,Date de fin\n`],
    ["as programs call the columns", `${head}\ntitle,recipient,country,amount_eur,start_date,end_date\n`],
  ])("right below the first, %s, says what the sums are in", async (_how, header) => {
    const imported = await take(`${header}${rows}`);
    expect(sums(imported)).toEqual([[], [], []]);
    expect(currencies(imported)).toEqual(["EUR", "EUR", "EUR"]);
  });

  test.each(["", "\n"])("over rows further down says it of those", async (blank) => {
    const text = `${head}\n${rowOf(1, "500")}${blank}${again}\n${rowOf(2, "600")}${blank}${head.replace("Amount", "Amount (USD)")}\n${rowOf(3, "700")}`;
    expect(sums(await take(text))).toEqual([[500], [], [700]]);
  });

  test("and names no money leaves it what it was", async () => {
    expect(sums(await take(`${again}\n${rowOf(1, "500")}${head}\n${rowOf(2, "600")}`))).toEqual([[], []]);
    const french = "Titre,Bénéficiaire,Pays,Montant,Date de début,Date de fin";
    const thousands = `${head.replace("Amount", "Amount (thousands)")}\n${french}\n${rowOf(1, "500")}`;
    expect(sums(await take(thousands))).toEqual([[500_000]]);
  });
});

test.each(["50%", "500%"])("a share of %s is no sum", async (share) => {
  const imported = await take(`${head}\n${rowOf(1, share)}`);
  expect(sums(imported)).toEqual([[]]);
  expect(imported.records[0]?.printed.amount).toBe(share);
  expect(faults(imported)).toEqual([[2, "amount", "no-amount"]]);
});

describe("money in a header", () => {
  test.each([
    ["Amount (EUR)", "EUR"],
    ["Montant (€)", "EUR"],
    ["Monto en pesos", "pesos"],
    ["Valor (R$)", "R$"],
    ["Amount (C$)", "C$"],
    ["Amount (birr)", "birr"],
    ["Amount in Kenyan shillings", "Kenyan shillings"],
    ["AMOUNT (ETB)", "ETB"],
    ["Amount (Rs)", "Rs"],
    ["Amount (local currency)", "local currency"],
    ["Montant en monnaie locale", "monnaie locale"],
    ["Amount (thousands of Kenyan shillings)", "Kenyan shillings"],
    ["amount_eur", "EUR"],
    ["amountEur", "EUR"],
    ["Amount (US$)", null],
    ["Monto (U$S)", null],
    ["Amount (K$)", null],
    ["Amount (USD$)", null],
    ["Costo (real)", null],
    ["AMOUNT (ALL)", null],
    ["Amount in total", null],
    ["Montant en milliers", null],
  ])("%s: %s", (header, currency) => {
    expect(nameColumn(header)).toMatchObject({ field: "amount", currency });
  });

  test.each(["Currency of award", "Devise du montant", "Tipo de moneda", "Curr.", "CCY", "Unidad monetaria"])(
    "%s heads the column that says it of each row",
    (header) => {
      expect(nameColumn(header).field).toBe("currency");
    },
  );

  test.each(["Amount in local currency", "Local currency amount"])("%s does not", (header) => {
    expect(nameColumn(header).field).toBe("amount");
  });

  test("cells that are codes of money say it, whatever their header", async () => {
    const lines = ["EUR", "USD", "KES"].map((code, at) => `Courts ${at},Pact ${at},Kenya,50000,${code}`).join("\n");
    const imported = await take(`Title,Recipient,Country,Amount,Unit\n${lines}\n`);
    expect(sums(imported)).toEqual([[], [50000], []]);
    expect(currencies(imported)).toEqual(["EUR", undefined, "KES"]);
  });

  test("a sum with another sign in a column of thousands is no thousands of dollars", async () => {
    const imported = await take(
      `Title,Recipient,Country,Amount (thousands)\nCourts,Pact,Kenya,€500\nFree,IOM,Togo,500\n`,
    );
    expect(sums(imported)).toEqual([[], [500_000]]);
  });
});

test.each<[string, ReturnType<typeof onlyMoney>]>([
  ["(EUR)", { currency: "EUR", unit: 1 }],
  ["US$ thousands", { currency: null, unit: 1_000 }],
  ["in millions of euros", { currency: "EUR", unit: 1_000_000 }],
  ["Kenya", null],
  ["Total", null],
  ["", null],
])("%s alone: %j", (text, said) => {
  expect(onlyMoney(text)).toEqual(said);
});
