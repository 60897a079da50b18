import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import type { ImportOptions } from "../../lib/exchange/imported.ts";
import { edition, organisation } from "../search/editions.ts";
import { makeTable } from "./made-tables.ts";
import { organisations } from "./made-truth.ts";
import { scoreOf } from "./score-import.ts";
import { type MadeCell, type MadeSheet, writeXlsx } from "./write-xlsx.ts";

const base = edition({
  organisations: organisations.map(([id, name, acronym]) => organisation(id, name, { acronym: acronym || null })),
});
const options: ImportOptions = { name: "list.xlsx", format: "auto", publisher: "p", base, today: "2026-11-21" };
const take = (sheets: MadeSheet[], more: { from1904?: boolean } = {}) => importFile(writeXlsx(sheets, more), options);

const header = ["Project Title", "Recipient", "Country", "Amount", "Start Date", "End Date"];
const one: MadeCell[] = ["Safe return", "IOM", "Kenya", 1500000, { date: "2021-10-01" }, { date: "2023-09-30" }];
const other: MadeCell[] = ["Courts", "UNODC", "Ghana", 250000.5, { date: "2020-01-01" }, { date: "2022-12-31" }];
const told = (imported: Awaited<ReturnType<typeof take>>) => imported.problems.map(({ code }) => code);

describe("a spreadsheet", () => {
  test("gives its records with the rows that it shows, below titles and above totals", async () => {
    const rows = [["Awards of the office"], [], header, one, [], other, ["Total", null, null, 1750000.5]];
    const imported = await take([{ name: "Awards", rows, merges: ["A1:F1"] }]);
    expect(imported.records).toMatchObject([
      {
        n: 1,
        row: 4,
        title: "Safe return",
        implementer: "iom",
        countries: ["KE"],
        start: "2021-10-01",
        end: "2023-09-30",
      },
      {
        n: 2,
        row: 6,
        title: "Courts",
        implementer: "unodc",
        countries: ["GH"],
        start: "2020-01-01",
        end: "2022-12-31",
      },
    ]);
    expect(imported.records.map(({ amounts }) => amounts.map(({ usd }) => usd))).toEqual([[1500000], [250000.5]]);
    expect(imported.counted).toMatchObject({ records: 2, totals: 1 });
    expect(told(imported)).toEqual([]);
  });

  test("of the calendar that begins in 1904 has the same dates", async () => {
    const imported = await take([{ name: "A", rows: [header, one] }], { from1904: true });
    expect(imported.records).toMatchObject([{ start: "2021-10-01", end: "2023-09-30" }]);
  });

  test("has texts of several fonts, texts inside cells, and texts that a formula gave", async () => {
    const cells: MadeCell[] = [
      { rich: ["Safe ", "return"] },
      { inline: "IOM" },
      { formula: 'A9&"x"', value: "Kenya" },
      5000,
    ];
    const imported = await take([{ name: "A", rows: [header, cells] }]);
    expect(imported.records).toMatchObject([{ title: "Safe return", implementer: "iom", countries: ["KE"] }]);
    expect(told(imported)).toEqual([]);
  });

  test("tells of formulas without a value, of errors, and of formulas that lead outside", async () => {
    const rows = [
      header,
      ["One", "IOM", "Kenya", { formula: "SUM(D9:D12)", value: null }],
      ["Two", "IOM", "Kenya", { error: "#REF!" }],
      [{ formula: 'HYPERLINK("http://example.org","Three")', value: "Three" }, "IOM", "Kenya", 5000],
    ];
    const imported = await take([{ name: "A", rows }]);
    expect(imported.problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, "amount", "formula-without-value"],
      [3, "amount", "error-value"],
      [4, "title", "formula"],
    ]);
  });

  test("reads hidden rows and says so; hidden sheets are left out and named", async () => {
    const imported = await take([
      { name: "Awards", rows: [header, one, other], hiddenRows: [3] },
      { name: "Old", rows: [header, one], state: "hidden" },
    ]);
    expect(imported.records).toHaveLength(2);
    expect(imported.problems).toMatchObject([
      { code: "hidden-sheet", value: "Old", severity: "warning" },
      { code: "hidden-rows", value: "3", sheet: "Awards", severity: "warning" },
    ]);
  });

  test("with several sheets gives the records of each, and names those that hold no table", async () => {
    const imported = await take([
      { name: "Read me", rows: [["This workbook lists awards."], ["Ask the office."]] },
      { name: "Africa", rows: [header, one] },
      { name: "Asia", rows: [["Asia"], header, other] },
    ]);
    expect(imported.records.map(({ n, sheet, row }) => [n, sheet, row])).toEqual([
      [1, "Africa", 2],
      [2, "Asia", 3],
    ]);
    expect(imported.problems).toMatchObject([{ code: "sheet-left-out", value: "Read me" }]);
  });

  test("writes a merged cell for each of its rows, and joins the rows of a merged title", async () => {
    const rows = [
      ["Region", ...header],
      ["Africa", ...one],
      [null, ...other],
      ["Asia", "Shelters", "IOM", "Nepal", 9000, { date: "2020-01-01" }, { date: "2021-01-01" }],
      [null, null, null, "India"],
    ] as MadeCell[][];
    const imported = await take([{ name: "A", rows, merges: ["A2:A3", "B4:B5", "C4:C5"] }]);
    expect(imported.records.map(({ title, region, countries }) => [title, region, countries])).toEqual([
      ["Safe return", "AF", ["KE"]],
      ["Courts", "AF", ["GH"]],
      ["Shelters", "SCA", ["NP", "IN"]],
    ]);
    expect(imported.counted).toMatchObject({ records: 3, continued: 1 });
  });

  test("has labels that stand over two columns", async () => {
    const rows: MadeCell[][] = [
      ["Project", "Recipient", "Country", "Period of performance", null, "Amount"],
      [null, null, null, "Start", "End", null],
      ["Safe return", "IOM", "Kenya", { date: "2021-10-01" }, { date: "2023-09-30" }, 100],
    ];
    const imported = await take([{ name: "A", rows, merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"] }]);
    expect(imported.records).toMatchObject([
      { title: "Safe return", start: "2021-10-01", end: "2023-09-30", countries: ["KE"] },
    ]);
  });

  test("hangs rows grouped under an award on it", async () => {
    const sub = ["Sub", "Pact", "Kenya", 100];
    const imported = await take([{ name: "A", rows: [header, one, sub, other], outline: { 3: 1 } }]);
    expect(imported.records).toMatchObject([{ title: "Safe return", subrecipients: ["Pact"] }, { title: "Courts" }]);
  });
});

describe("an archive that is no spreadsheet", () => {
  const zip = (names: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(names).map(([name, text]) => [name, strToU8(text)])));
  test.each<[string, Uint8Array, RegExp]>([
    ["a Word document", zip({ "word/document.xml": "<w/>" }), /Word document/],
    ["an OpenDocument file", zip({ mimetype: "x", "content.xml": "<a/>" }), /OpenDocument/],
    ["a binary workbook", zip({ "xl/workbook.bin": "x" }), /XLSB/],
    ["some archive", zip({ "a.csv": "x" }), /archive/],
    ["a damaged one", zip({ "xl/workbook.xml": "<w/>" }).subarray(0, 60), /damaged/],
    ["a PDF", strToU8("%PDF-1.7 ..."), /PDF/],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), /old Excel/],
    ["nothing", new Uint8Array(), /empty/],
  ])("%s is refused with a sentence", async (_name, bytes, sentence) => {
    const imported = await importFile(bytes, { ...options, name: "list.xlsx" });
    expect(imported.records).toEqual([]);
    expect(imported.problems).toMatchObject([
      { field: "file", severity: "error", reason: expect.stringMatching(sentence) },
    ]);
  });

  test("whose sheet would fill the memory is refused, not unpacked", async () => {
    const bomb = zipSync({
      "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>'),
      "xl/worksheets/sheet1.xml": strToU8("<x/>"),
    });
    // The directory's own claim: 4,000 MB.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint16(at + 28, true) > 20)
        view.setUint32(at + 24, 4_000_000_000, true);
    const imported = await importFile(bomb, options);
    expect(imported.records).toEqual([]);
    expect(imported.problems[0]?.severity).toBe("error");
  });
});

describe("made spreadsheets", () => {
  test("are read as the same tables as text are", async () => {
    const sums = { off: 0, fields: 0, right: 0, planted: 0, told: 0, good: 0, falseErrors: 0 };
    for (let seed = 501; seed <= 512; seed++) {
      const made = makeTable(seed, 60);
      const score = scoreOf(await take([{ name: "Awards", rows: made.rows }]), made);
      for (const key of Object.keys(sums) as (keyof typeof sums)[])
        sums[key] += key === "off" ? Math.abs(score.off) : score[key];
    }
    expect(sums.off).toBe(0);
    expect(sums.right / sums.fields).toBeGreaterThan(0.98);
    expect(sums.told / sums.planted).toBeGreaterThan(0.95);
    expect(sums.falseErrors / sums.good).toBeLessThan(0.01);
  });
});
