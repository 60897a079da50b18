import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importFile } from "../../../lib/exchange/import-file.ts";
import type { ImportedRecord } from "../../../lib/exchange/imported.ts";
import { openNormaliser } from "../../../lib/exchange/normalise-record.ts";
import { readStatePage } from "../../../lib/exchange/state/read-state-page.ts";

/** Published lists and what a person read in them; they are no part of the project. */
const lists = new URL("../../../../shared/lists/", import.meta.url);
const rows = new URL("../../../../shared/data/projects.json", import.meta.url);
const there = existsSync(new URL("fy2003.txt", lists)) && existsSync(rows);

interface Row {
  id: string;
  countries: string[];
  region: string;
  implementer: string;
  title: string;
  amountUsd: number | null;
  focus: string[];
  sourceUrl: string;
}

const columns = ["countries", "region", "implementer", "title", "amount", "focus"] as const;
type Column = (typeof columns)[number];

function read(file: string): { record: ImportedRecord; errors: string[] }[] {
  const page = readStatePage(readFileSync(new URL(file, lists), "utf8"));
  const normaliser = openNormaliser({ base: null, publisher: "p", asOf: null, source: null, today: "2026-11-21" });
  return page.records.map((raw) => {
    const { record, problems } = normaliser.record(raw);
    const errors = problems
      .filter(({ severity }) => severity === "error")
      .map(({ field, value }) => `${field}: ${value}`);
    return { record, errors };
  });
}

const firstReading = (source: string): Row[] =>
  (JSON.parse(readFileSync(rows, "utf8")) as Row[]).filter(({ sourceUrl }) => sourceUrl.includes(source));

const differences = (file: string, source: string): Record<Column, number[]> =>
  differing(
    read(file).map(({ record }) => record),
    firstReading(source),
  );

/** Numbers of the records whose column is not what a person read there first. */
function differing(records: readonly ImportedRecord[], expected: readonly Row[]): Record<Column, number[]> {
  const found: Record<Column, number[]> = {
    countries: [],
    region: [],
    implementer: [],
    title: [],
    amount: [],
    focus: [],
  };
  for (const [index, record] of records.entries()) {
    const row = expected[index];
    if (!row) continue;
    const all = [record.implementer, ...record.subrecipients].filter((name) => name !== null).join("; ");
    const same: Record<Column, boolean> = {
      countries: [...record.countries].sort().join() === [...row.countries].sort().join(),
      region: record.region === row.region,
      implementer: record.implementer === (row.implementer || null) || all === row.implementer,
      title: (record.title ?? "") === row.title,
      amount: (record.amounts[0]?.usd ?? null) === row.amountUsd,
      focus: row.focus.length === 0 || record.focus.join() === row.focus.join(),
    };
    for (const column of columns) if (!same[column]) found[column].push(index + 1);
  }
  return found;
}

describe.skipIf(!there)("published lists, against what a person read in them", () => {
  test("the table of FY2002: 201 records, one fewer than were found on its page", async () => {
    const file = readFileSync(new URL("fy2002.csv", lists));
    const { records, counted, problems } = await importFile(file, {
      ...{ name: "fy2002.csv", format: "auto", publisher: "p", base: null, today: "2026-11-21" },
    });
    expect(counted).toEqual({
      ...{ rows: 202, records: 201, headings: 1 },
      ...{ blank: 0, totals: 0, continued: 0, refused: 0 },
    });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    // The last of the first reading, four visitors from the United Arab Emirates, stands on the page alone.
    const expected = firstReading("17858");
    expect(expected.slice(201).map(({ countries }) => countries)).toEqual([["AE"]]);
    expect(file.toString("utf8")).not.toContain("Emirates");
    expect(differing(records, expected.slice(0, 201))).toEqual({
      ...{ countries: [], region: [], title: [], focus: [] },
      // 61: "..., administrator for projects below": the first reading gave the name, without these words, to the eight
      // rows below, whose own cell is blank.
      implementer: [61, 62, 63, 64, 65, 66, 67, 68, 69],
      // The sum stands behind the recipient's name, in a table that has no column for amounts.
      amount: [154, 156, 165],
    });
  });

  test("labels of FY2003: 225 records; each difference is explained", () => {
    expect(read("fy2003.txt")).toHaveLength(225);
    expect(differences("fy2003.txt", "34182")).toEqual({
      // "Regional: Vatican" names a country, which the first reading left out.
      countries: [8],
      // The same; and "Regional: Central Asia" stands under the heading Europe/Eurasia.
      region: [8, 155],
      // 35 and five like it: the first reading took the title for a part of the name. 64: it cut a parenthesis off.
      // 98, 110: names behind "NGOs:" or without one. 187, 188: "Recipient" has no colon. 225: recipient and grantee.
      implementer: [35, 64, 98, 103, 110, 118, 164, 187, 188, 197, 221, 225],
      title: [35, 103, 118, 164, 197, 221],
      // A sum, then how it is divided: the first reading took none.
      amount: [69, 115, 155, 207],
      focus: [],
    });
  });

  test("stacked labels of FY2004: 271 records; each difference is explained", () => {
    expect(read("fy2004.html")).toHaveLength(271);
    expect(differences("fy2004.html", "51687")).toEqual({
      // 51: "Japan/Regional". 251: territories have codes of their own beside that of the United States.
      countries: [51, 251],
      region: [],
      // 82: a line that begins with a parenthesis goes on with the name. The others state nobody: "to be determined", "na".
      implementer: [2, 82, 208, 271],
      title: [],
      // "$25,000 each" states no total.
      amount: [29],
      focus: [],
    });
  });

  test("what is an error there is one", () => {
    expect(read("fy2003.txt").flatMap(({ errors }) => errors)).toEqual([]);
    // The country has never existed; the United Arab Emirates and Republic both have.
    expect(read("fy2004.html").flatMap(({ errors }) => errors)).toEqual(["countries: United Arab Republics"]);
  });
});
