import { describe, expect, test } from "vitest";
import { exportCsv } from "../../lib/exchange/export-csv.ts";
import { exportIati } from "../../lib/exchange/export-iati.ts";
import { readAmounts } from "../../lib/exchange/normalise/amounts.ts";
import { printedSum } from "../../lib/list/printed-sum.ts";
import { edition, organisation } from "../search/editions.ts";
import { take } from "./take-table.ts";

const list = (header: string, ...cells: string[]) =>
  `Title,Recipient,Country,${header}\n${cells.map((cell, at) => `Work ${at},IOM,Kenya,${cell}\n`).join("")}`;
const activity = (money: string) =>
  `<iati-activities version="2.03"><iati-activity><iati-identifier>A-1</iati-identifier><title><narrative>Safe</narrative></title><participating-org role="4"><narrative>IOM</narrative></participating-org><recipient-country code="KE"/>${money}</iati-activity></iati-activities>`;
const paid = (type: number, sum: string, currency: string) =>
  `<transaction><transaction-type code="${type}"/><value currency="${currency}">${sum}</value></transaction>`;
const page = (amount: string) =>
  `Country: Ghana\nImplementer: IOM\nAmount: ${amount}\nProject Period: 1/15/2020 – 12/31/2022\nDescription: Work.\n\nCountry: Togo\nImplementer: IOM\nAmount: $5,000\nProject Period: 1/15/2020 – 12/31/2022\nDescription: Other work.\n`;
const json = (row: object) =>
  JSON.stringify([{ title: "Safe", implementer: "IOM", country: "Kenya", ...row }], null, 1);
const sums = ({ records }: Awaited<ReturnType<typeof take>>) => records[0]?.amounts.map(({ usd }) => usd);

describe("a sum in money that somebody has is a good row", () => {
  test.each<[string, string, string, Record<string, string>]>([
    ["a column beside it", list("Amount,Currency", "750000,EUR"), "a.csv", { amount: "750000", currency: "EUR" }],
    ["a column before it", list("Currency,Amount", "kes,750000"), "a.csv", { amount: "750000", currency: "kes" }],
    ["a kind", list("Obligated Amount,Currency", "750000,GBP"), "a.csv", { amount: "750000", amountKind: "obligated" }],
    [
      "a column that says the kind",
      list("Amount,Amount Type,Currency", "750000,obligated,GBP"),
      "a.csv",
      { amount: "750000", amountKind: "obligated", currency: "GBP" },
    ],
    ["its header", list("Amount (EUR)", "750000"), "a.csv", { amount: "750000", currency: "EUR" }],
    [
      "a header of a kind",
      list("Obligated (CHF)", "750000"),
      "a.csv",
      { amount: "750000", currency: "CHF", amountKind: "obligated" },
    ],
    [
      "a header in thousands",
      list("Amount (EUR thousands)", "750"),
      "a.csv",
      { amount: "Amount (EUR thousands): 750", currency: "EUR" },
    ],
    [
      "two headers of two kinds",
      list("Obligated (EUR),Disbursed (EUR)", "750000,500000"),
      "a.csv",
      { amount: "750000 (obligated); 500000 (disbursed)", currency: "EUR", amountKind: "obligated; disbursed" },
    ],
    ["its own words", list("Amount", '"EUR 750,000"'), "a.csv", { amount: "EUR 750,000", currency: "EUR" }],
    ["its own sign", list("Amount", '"£750,000"'), "a.csv", { amount: "£750,000", currency: "£" }],
    ["a list page", page("750,000 birr"), "", { amount: "750,000 birr", currency: "birr" }],
    ["an activity", activity(paid(2, "985000", "EUR")), "a.xml", { amount: "985000", currency: "EUR" }],
    [
      "an activity of two kinds",
      activity(paid(2, "985000", "EUR") + paid(3, "400", "EUR")),
      "a.xml",
      { amount: "985000 (obligated); 400 (disbursed)", currency: "EUR" },
    ],
    ["a key", json({ amount: 750000, currency: "CAD" }), "a.json", { amount: "750000", currency: "CAD" }],
    [
      "keys of its own",
      json({ amounts: [{ value: 750000, currency: "EUR", kind: "obligated" }] }),
      "a.json",
      { amount: "750000", currency: "EUR", amountKind: "obligated" },
    ],
    [
      "keys of several",
      json({
        amounts: [
          { value: 5000, currency: "EUR" },
          { value: 6000, currency: "EUR" },
        ],
      }),
      "a.json",
      { amount: "5000; 6000", currency: "EUR" },
    ],
  ])("named by %s", async (_where, text, name, printed) => {
    const imported = await take(text, { name });
    expect(sums(imported)).toEqual([]);
    expect(imported.records[0]?.printed).toMatchObject(printed);
    const told = imported.problems.filter(({ code }) => code === "other-currency");
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const { reason } of told) expect(reason).toMatch(/not in US dollars.*as printed.*no total/);
    expect(imported.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(printedSum(imported.records[0]!)?.text).toContain(printed.amount);
  });

  test.each([
    ["two columns", list("Amount (EUR),Amount (USD)", "750000,800000"), "a.csv"],
    ["two columns, the dollar first", list("Amount (USD),Amount (EUR)", "800000,750000"), "a.csv"],
    ["two kinds", list("Obligated,Disbursed (EUR)", "800000,750000"), "a.csv"],
    ["an activity", activity(paid(2, "800000", "USD") + paid(3, "750000", "EUR")), "a.xml"],
    [
      "a list",
      json({
        amounts: [
          { value: 800000, currency: "USD" },
          { value: 750000, currency: "EUR" },
        ],
      }),
      "a.json",
    ],
  ])("and takes no dollars away that stand beside it: %s", async (_where, text, name) => {
    const imported = await take(text, { name });
    expect(sums(imported)).toEqual([800_000]);
    expect(printedSum(imported.records[0]!)?.text).toBe("750000 EUR");
    expect(imported.problems.map(({ code, severity }) => [code, severity])).toEqual([["other-currency", "warning"]]);
  });
});

describe("what is no such row waits for a person, as before", () => {
  test.each([
    ...["750,000 XQZ", "$750,000 XQZ", "$750,000 EUR", "$500,000 (€450,000)", "XTS 750,000", "750,000 XXX"],
    ...["EUR 450,000 (USD 500,000)", "750,000 U$X"],
  ])("%j", (text) => {
    expect(readAmounts(text)).toMatchObject({ value: [], doubts: [{ code: "other-currency", severity: "error" }] });
  });

  test.each([
    ["USD 750,000", "EUR"],
    ["$750,000", "EUR"],
    ["750,000", "XQZ"],
  ])("%j in a column of %s", (text, currency) => {
    expect(readAmounts(text, currency)).toMatchObject({ value: [], doubts: [{ severity: "error" }] });
  });

  test("the dollar's sign is that of other dollars, too", () => {
    expect(readAmounts("$750,000", "CAD")).toMatchObject({ value: [], doubts: [{ severity: "warning" }] });
    expect(readAmounts("$750,000 CAD")).toMatchObject({ value: [], doubts: [{ severity: "warning" }] });
  });
});

describe("money in words", () => {
  test.each([
    ...[
      "750,000 birr",
      "750,000 Birr",
      "750000 birr",
      "Birr 750,000",
      "Ethiopian birr 750,000",
      "750,000 Ethiopian birr",
    ],
    ...[
      "750,000 etb",
      "750,000 kes",
      "KSh 750,000",
      "Ksh. 750,000",
      "Rs. 750,000",
      "Rs 750,000",
      "R 750,000",
      "R750,000",
    ],
    ...["750,000 taka", "750,000 Kenyan shillings", "750,000 won", "750,000 South Korean won", "750,000 reais"],
    ...["1.5 million naira", "1.5 million de francs CFA", "750 000 francs CFA", "750,000 FCFA", "750,000 dirhams"],
    ...["750,000 pounds", "750,000 pounds sterling", "750,000 lei", "750,000 zł", "750 000 Kč", "750,000 pesos"],
    ...[
      "750,000 Canadian dollars",
      "Canadian dollars 750,000",
      "$750,000 Canadian dollars",
      "750 000 dollars canadiens",
      "750,000 leones",
      "750,000 Sierra Leonean leones",
      "750,000 colones",
      "750,000 colón",
      "750,000 lira for training",
      "750,000 Turkish lira",
      "750,000 pound sterling",
      "750,000 afghanis",
      "50 lakh taka",
    ],
    ...[
      "Namibian dollars 750,000",
      "750,000 Hong Kong dollars",
      "$750,000 pesos",
      "about 750,000 rupees",
      "750,000 (birr)",
    ],
    ...[
      "1 crore rupees",
      "R$750,000",
      "750,000 рублей",
      "750,000 درهم",
      "750,000 sol",
      "750,000 rand",
      "Shs 750,000",
      "750,000 for 2,000 pounds",
      "FY 2011: 750,000 birr",
      "5,000 (4,500 euros)",
    ],
  ])("%j is not in dollars, and that is no fault", (text) => {
    expect(readAmounts(text)).toMatchObject({ value: [], doubts: [{ code: "other-currency", severity: "warning" }] });
  });

  test.each([
    ...["$750,000 won in 2020", "$750,000 for 200 pounds of rice", "$750,000 real", "US$750,000 (pounds of rice)"],
    ...[
      "750,000 real estate",
      "750,000 won by IOM",
      "750,000 (RAND Corporation)",
      "750,000 mark-ups",
      "750,000 (Sierra Leone)",
      "750,000 for Sierra Leone",
      "750,000 (Colón province)",
      "750,000 (Lira District)",
      "750,000 for Colón",
      "750,000 (Afghani women)",
      "750,000 for Kuna communities",
      "750,000 livres scolaires",
      "$750,000 all told",
      "750,000 all",
      "750,000 dollars",
      "750,000 US dollars",
      "US dollars 750,000",
      "$750,000 som",
    ],
    ...["USD 750,000 (EUR 700,000)", "750,000 USD (EUR 700,000)", "US$750,000; €700,000"],
  ])("%j is", (text) => {
    expect(readAmounts(text).value.map(({ usd }) => usd)).toEqual([750_000]);
  });
});

describe("out and in again", () => {
  const back = async (text: string, name: string) => (await take(text, { name })).records[0];

  test("no printed sum is lost, nor the money that it is in, in any form", async () => {
    const { records } = await take(list("Obligated Amount,Currency", "750000,EUR"));
    const { n: _n, row: _row, line: _line, sheet: _sheet, ...project } = records[0]!;
    const whole = edition({
      organisations: [organisation("iom", "IOM")],
      projects: [{ ...project, implementer: "iom" }],
    });
    for (const [text, name] of [
      [exportCsv(whole), "list.csv"],
      [exportIati(whole), "list.xml"],
      [JSON.stringify(whole), "list.json"],
    ] as const) {
      const found = await back(text, name);
      expect(found?.amounts).toEqual([]);
      expect(found?.printed).toEqual(project.printed);
      expect(printedSum(found!)).toEqual({ text: "750000 EUR", kind: "obligated" });
    }
  });
});
