import { describe, expect, test } from "vitest";
import { nameColumn } from "../../lib/exchange/table/name-column.ts";
import { type Taken, take } from "./take-table.ts";
import { writeXlsx } from "./write-xlsx.ts";

/** Columns of one small list, each under a key; the tests give them headers. */
const cells = {
  title: ["Safe return", "Fair hiring at sea", "Doors open after dark", "Quiet rooms in court", "Drivers who look"],
  who: ["IOM", "UNODC", "Lantern House Foundation", "Pact", "Río Claro, A.C."],
  codes: ["KEN", "GHA; TGO", "THA", "QQZ", "AFG"],
  where: ["Kenya", "Ghana; Togo", "Thailand", "Peru", "Mexico"],
  first: ["2019-10-01", "2020-01-15", "2021-07-01", "2020-03-01", "2018-09-30"],
  last: ["2022-09-30", "2023-01-14", "2023-06-30", "2024-02-28", "2021-09-29"],
  state: ["closed", "closed", "open", "pending", "open"],
  award: ["SGRT19CA1001", "SGRT20CA1002", "SGRT21CA1003", "SGRT20CA1004", "SGRT18CA1005"],
  sum: ["250000", "1000000", "75500", "430250", "980000"],
  euros: ["EUR250000", "EUR1000000", "EUR75500", "EUR430250", "EUR980000"],
  signed: ["€250,000", "€1,000,000", "€75,500", "430 250 €", "€980,000"],
  code: ["USD", "USD", "EUR", "USD", "USD"],
} satisfies Record<string, string[]>;
type Key = keyof typeof cells;
type Headers = Partial<Record<Key, string>>;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const tableOf = (headers: Headers) => {
  const keys = Object.keys(headers) as Key[];
  const lines = cells.title.map((_none, at) => keys.map((key) => quoted(cells[key][at]!)).join(","));
  return [keys.map((key) => quoted(headers[key]!)).join(","), ...lines].join("\n");
};
const usual: Headers = { title: "Title", who: "Recipient", where: "Country", first: "Start Date", last: "End Date" };
const without = (...keys: Key[]): Headers =>
  Object.fromEntries(Object.entries(usual).filter(([key]) => !keys.includes(key as Key)));
const fieldsOf = ({ mappings }: Taken) =>
  Object.fromEntries(mappings[0]?.columns.map((c) => [c.header, c.field]) ?? []);
const sums = ({ records }: Taken) => records.map(({ amounts }) => amounts[0]?.usd ?? null);
const guessed = ({ problems }: Taken) =>
  problems.filter(({ code }) => code === "guessed-column").map(({ value }) => value);

describe("codes of countries", () => {
  test.each([
    ...["ISO-3", "ISO3", "ISO-2", "ISO2", "ISO", "ISO code", "Code ISO", "Código ISO", "ISO 3166-1 alpha-3", "ISO A3"],
    ...["Country code", "Code pays", "Código país", "Cod. país", "Country (ISO-3)"],
  ])("stand under %j, and one that nobody has is told", async (header) => {
    const taken = await take(tableOf({ ...without("where"), codes: header }));
    expect(taken.records.map(({ countries }) => countries)).toEqual([["KE"], ["GH", "TG"], ["TH"], [], ["AF"]]);
    expect(taken.problems.map(({ n, field, value }) => [n, field, value])).toContainEqual([4, "countries", "QQZ"]);
  });

  test("are known by themselves where the header says nothing", async () => {
    const taken = await take(tableOf({ ...without("where"), codes: "Zephyr" }));
    expect(taken.records[0]?.countries).toEqual(["KE"]);
    expect(guessed(taken)).toEqual(["Zephyr"]);
  });

  test("beside the names of countries say nothing else", async () => {
    const table =
      "Title,Recipient,Country,ISO-3,Start Date\nSafe,IOM,Kenya,KEN,2020-01-01\nFree,Pact,Togo,TGO,2021-01-01\n";
    const { records, problems } = await take(table);
    expect(records.map(({ countries }) => countries)).toEqual([["KE"], ["TG"]]);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("are no papers of quality under the same header", async () => {
    const taken = await take(tableOf({ ...usual, state: "ISO" }));
    expect(fieldsOf(taken)).toMatchObject({ ISO: null, Country: "countries" });
    expect(taken.records[0]?.countries).toEqual(["KE"]);
  });

  test("are no codes of money under the same header", async () => {
    const taken = await take(tableOf({ ...usual, sum: "Amount", code: "ISO code" }));
    expect(fieldsOf(taken)).toMatchObject({ "ISO code": "currency", Country: "countries" });
    expect(sums(taken)).toEqual([250_000, 1_000_000, null, 430_250, 980_000]);
  });
});

describe("a header that may mean money, or the paper that gives it,", () => {
  test.each([
    ["Award", "Value", "Ccy"],
    ["Awards", "Total value", "Curr."],
    ["Grant", "Value", "Cur"],
    ["Subvention", "Valeur", "Devise"],
    ["Convenio", "Valor", "Moneda"],
    ["Award / Subvention", "Amount", "Currency"],
  ])("%s, holds the numbers of awards, and %s the sums", async (award, value, code) => {
    const taken = await take(tableOf({ award, ...usual, sum: value, code }));
    expect(fieldsOf(taken)).toMatchObject({ [award]: "awardNumber", [value]: "amount", [code]: "currency" });
    expect(taken.records.map(({ awardNumber }) => awardNumber)).toEqual(cells.award);
    expect(sums(taken)).toEqual([250_000, 1_000_000, null, 430_250, 980_000]);
    expect(guessed(taken)).toEqual([award]);
  });

  test("holds sums where its cells are sums, in whichever money", async () => {
    for (const key of ["sum", "euros"] as const)
      expect(fieldsOf(await take(tableOf({ ...usual, [key]: "Award" })))).toMatchObject({ Award: "amount" });
  });

  test("holds no sums where its cells are names, and keeps none from the column of sums", async () => {
    const taken = await take(tableOf({ ...usual, title: "Award", sum: "Value" }));
    expect(fieldsOf(taken)).toMatchObject({ Award: "title", Value: "amount" });
    expect(sums(taken)).toEqual(cells.sum.map(Number));
  });

  test("keeps nothing from the column that is plainly the number", async () => {
    const taken = await take(tableOf({ award: "Award", ...usual, sum: "Value" }).replace('"Title"', '"Award Number"'));
    expect(fieldsOf(taken)).toMatchObject({ Award: null, "Award Number": "awardNumber", Value: "amount" });
  });
});

describe("sums", () => {
  test.each([
    ...["Grant size", "Award size", "Value (USD)", "Envelope", "Enveloppe", "Cuantía", "Cuantía (USD)", "Importe"],
    ...["Dotation", "Dotación", "Size of grant"],
  ])("stand under %j", (header) => {
    expect(nameColumn(header).field).toBe("amount");
  });

  test("of another money are an amount too where the header says nothing", async () => {
    const taken = await take(tableOf({ ...usual, signed: "Zephyr" }));
    expect(fieldsOf(taken)).toMatchObject({ Zephyr: "amount" });
    expect(sums(taken)).toEqual([null, null, null, null, null]);
    expect(guessed(taken)).toEqual(["Zephyr"]);
  });

  test.each<[string, string | null]>([
    ['"$"#,##0', "amount"],
    ["[$$-409]#,##0.00", "amount"],
    ["#,##0", null],
    ["[$-409]#,##0", null],
  ])("shown in a spreadsheet as %s under a header that says nothing: %s", async (format, field) => {
    const keys = Object.keys(usual) as Key[];
    const numbers = [250_250, 75_125, 1_000_375, 98_765, 43_210];
    const rows = numbers.map((number, at) => [...keys.map((key) => cells[key][at]!), { number, format }]);
    const taken = await take(
      writeXlsx([{ name: "A", rows: [[...keys.map((key) => usual[key]!), "Zephyr"], ...rows] }]),
      { name: "list.xlsx" },
    );
    expect(fieldsOf(taken).Zephyr).toBe(field);
    expect(sums(taken)).toEqual(field === null ? numbers.map(() => null) : numbers);
  });
});

describe("the last day", () => {
  test.each([
    ...["Close-out", "Closeout", "Close-out date", "Closes", "Wrap-up", "Completion", "Clôture", "Cierre"],
    ...["Fin prévue", "Fin prevista"],
  ])("stands under %j", async (header) => {
    const taken = await take(tableOf({ ...without("first", "last"), first: "Kick-off", last: header }));
    expect(taken.records.map(({ start, end }) => [start, end])).toEqual(
      cells.first.map((first, at) => [first, cells.last[at]]),
    );
  });

  test("stands under a header that says nothing, beside a start that is earlier", async () => {
    const taken = await take(tableOf({ ...without("first", "last"), first: "Kick-off", last: "Zephyr" }));
    expect(fieldsOf(taken)).toMatchObject({ Zephyr: "end" });
    const turned = await take(tableOf({ ...without("first", "last"), last: "Kick-off", first: "Zephyr" }));
    expect(fieldsOf(turned)).toMatchObject({ Zephyr: null });
  });

  test("is not how far the papers have come", async () => {
    expect(fieldsOf(await take(tableOf({ ...without("last"), state: "Close-out" })))).toMatchObject({
      "Close-out": null,
    });
  });
});
