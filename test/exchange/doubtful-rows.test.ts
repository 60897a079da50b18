import { describe, expect, test } from "vitest";
import { faults, head, row, take } from "./take-table.ts";

describe("what a table says twice, or too small", () => {
  test.each(["Africa", "FY 2019"])("a row that stands again under another heading is told (%s)", async (heading) => {
    const again = heading === "Africa" ? "Europe" : "FY 2020";
    const other = row({ title: "Courts" });
    const imported = await take(`${head}\n${heading}\n${row()}\n${other}\n${again}\n${row()}\n`);
    expect(imported.records).toHaveLength(3);
    expect(faults(imported)).toEqual([[6, "id", "same-record"]]);
    expect(imported.problems[0]?.severity).toBe("warning");
    expect(new Set(imported.records.map(({ id }) => id)).size).toBe(3);
  });

  test("the same words under two countries are two projects", async () => {
    const lines = "Title,Recipient,Amount\nKenya,,\nHotline,IOM,5000\nUganda,,\nHotline,IOM,5000\n";
    const imported = await take(lines);
    expect(imported.records.map(({ countries }) => countries)).toEqual([["KE"], ["UG"]]);
    expect(faults(imported)).toEqual([]);
  });

  test.each(["$0", "0", "$1.25", "99"])("%s is no amount of an award", async (amount) => {
    const imported = await take(`${head}\n${row({ amount })}\n`);
    expect(faults(imported)).toEqual([[2, "amount", "small-amount"]]);
    expect(imported.records[0]?.amounts).toHaveLength(1);
  });

  test("what was paid out so far, or in one year, may be nothing", async () => {
    const paid = "Title,Recipient,Country,Obligated,Disbursed,FY 2020,FY 2021\nCourts,IOM,Kenya,5000,0,0,5000\n";
    expect(faults(await take(paid))).toEqual([]);
  });
});

describe("a row of one cell", () => {
  const wide = "Award Number,Title,Recipient,Country,Amount";
  const full = (title: string) => `A-${title.length},${title},IOM,Kenya,5000`;

  test("under the first column is a heading, and told where it might be a title", async () => {
    const imported = await take(
      `${head}\nAfrica\n${row()}\nPROTECTION\nShelters for children\n${row({ title: "Law" })}\n`,
    );
    expect(imported.records.map(({ title, region }) => [title, region])).toEqual([
      ["Safe return", "AF"],
      ["Law", "AF"],
    ]);
    expect(imported.counted).toMatchObject({ rows: 6, records: 2, headings: 4 });
    expect(imported.problems).toMatchObject([
      { row: 5, field: "title", code: "lone-cell", value: "Shelters for children", severity: "warning" },
    ]);
  });

  test("under a later column is a record of which only that is stated", async () => {
    const imported = await take(`${wide}\n${full("Courts")}\n,Shelters for children\n${full("Hotlines")}\n`);
    expect(imported.records.map(({ title }) => title)).toEqual(["Courts", "Shelters for children", "Hotlines"]);
    expect(faults(imported)).toEqual([
      [3, "implementer", "missing-value"],
      [3, "countries", "missing-value"],
      [3, "amount", "missing-value"],
    ]);
  });

  test("that begins with a small letter goes on with the title above", async () => {
    const imported = await take(`${wide}\n${full("Courts and")}\n,judges of the coast\n${full("Hotlines")}\n`);
    expect(imported.records.map(({ title }) => title)).toEqual(["Courts and judges of the coast", "Hotlines"]);
    expect(imported.counted).toMatchObject({ records: 2, continued: 1 });
  });

  test.each(["Kenya", "FY 2019", "Western Hemisphere", "PROTECTION", "Source: the Office"])(
    "%s is a heading in any column",
    async (text) => {
      const imported = await take(`${wide}\n,${text}\n${full("Courts")}\n`);
      expect(imported.records.map(({ title }) => title)).toEqual(["Courts"]);
      expect(faults(imported)).toEqual([]);
    },
  );

  test("that goes on with a description leaves the other fields as they are", async () => {
    const lines = "Recipient,Title,Country,Description\nIOM,Courts,Kenya,Trains judges\n,,,and clerks of courts\n";
    const [record] = (await take(lines)).records;
    expect([record?.title, record?.summary]).toEqual(["Courts", "Trains judges\nand clerks of courts"]);
  });
});

test("a row that says the very same under another id is told", async () => {
  const line = (id: string, title: string) => `${id},${row({ title })}`;
  const imported = await take(
    [`Project ID,${head}`, line("a-1", "One"), line("a-2", "Two"), line("a-3", "One")].join("\n"),
  );
  expect(imported.records.map(({ id }) => id)).toEqual(["a-1", "a-2", "a-3"]);
  expect(faults(imported)).toEqual([[4, "id", "same-record"]]);
});
