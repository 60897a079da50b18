import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportCsv, exportProblems } from "../../lib/exchange/export-csv.ts";
import { exportIati } from "../../lib/exchange/export-iati.ts";
import { importFile } from "../../lib/exchange/import-file.ts";
import type { Format, ImportedRecord } from "../../lib/exchange/imported.ts";
import { neutral, readCsv } from "../../lib/exchange/write-csv.ts";
import { writeEdition } from "../../lib/list/compact.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import { AMOUNT_KINDS, type Edition, FOCUSES, MARKINGS, type Project, REGIONS } from "../../lib/list/schema.ts";
import { edition, organisation, project } from "../search/editions.ts";
import { delimited } from "./write-table.ts";

const writers: [Format, (edition: Edition) => string][] = [
  ["csv", exportCsv],
  ["iati", exportIati],
  ["json", writeEdition],
];

const take = async (format: Format | "auto", text: string, name = "") =>
  importFile(new TextEncoder().encode(text), { name, format, publisher: "elsewhere", base: null });

/** Only what says where it stood is new. */
const bare = ({ n: _n, row: _row, line: _line, sheet: _sheet, ...rest }: ImportedRecord): Project => rest;

const oddText = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\t=1",
    "'=1",
    "''",
    '"',
    '"quoted"',
    "a;b",
    "a, b",
    "a\nb",
    "a\r\nb",
    " blank ",
    "Total",
    "\u2028",
    "\ud800",
    "\ufffe",
    "</x>&amp;<![CDATA[",
    "\u0000",
    "é",
    "’",
    "_x000D_",
    "sightline table 1",
    "null",
    "[]",
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const named = oddText.filter((text) => text.length > 0);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/);
const date = fc.constantFrom("2011", "2011-09", "2020-10-01", "2021-02-28");
const link = fc.constantFrom("https://example.org/a?b=c&d=e", "http://example.org/ö");
const source = fc.record({ url: maybe(link), title: maybe(oddText), asOf: maybe(date) });
const printed = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }).filter((key) => key !== "__proto__"),
  oddText,
  { maxKeys: 3 },
);
const amount = fc.record({
  kind: fc.constantFrom(...AMOUNT_KINDS),
  usd: fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.double({ min: 0, max: 1e12, noNaN: true })),
  fiscalYear: maybe(fc.integer({ min: 1990, max: 2100 })),
  asOf: maybe(date),
  printed: maybe(oddText),
});
const projects = fc
  .uniqueArray(
    fc.record({
      id,
      publisher: fc.constant("state"),
      title: maybe(named),
      implementer: maybe(fc.constant("iom")),
      subrecipients: fc.subarray(["pact", "ilo"]),
      countries: fc.subarray(["KE", "GH", "XK"]),
      scope: fc.constantFrom("regional" as const, "global" as const),
      region: maybe(fc.constantFrom(...REGIONS)),
      funder: fc.constant(null),
      account: maybe(oddText),
      amounts: fc.array(amount, { maxLength: 3 }),
      start: fc.constantFrom(null, "2010", "2010-05"),
      end: maybe(date),
      focus: fc.subarray([...FOCUSES]),
      programme: maybe(oddText),
      awardNumber: maybe(oddText),
      assistanceListing: maybe(oddText),
      summary: maybe(oddText),
      contacts: fc.constant<string[]>([]),
      monitoring: maybe(
        fc.record({
          plan: maybe(fc.boolean()),
          targets: maybe(fc.boolean()),
          lastReport: maybe(date),
          lastVisit: maybe(date),
          evaluation: maybe(link),
        }),
      ),
      marking: fc.constantFrom(...MARKINGS),
      sources: fc.array(source, { minLength: 1, maxLength: 2 }),
      printed,
      history: fc.array(fc.record({ asOf: date, source, printed }), { maxLength: 2 }),
    }),
    { selector: (made) => made.id, minLength: 1, maxLength: 4 },
  )
  // Negative nought is no number that a list could state; JSON does not keep it.
  .map((made) =>
    made.map((each) => ({ ...each, amounts: each.amounts.map((one) => ({ ...one, usd: one.usd + 0 || 0 })) })),
  );

const organisations = ["iom", "ilo", "pact"].map((name) => organisation(name, name.toUpperCase()));

describe.each(writers)("an edition written as %s", (format, write) => {
  test("comes back without loss, whatever its projects say", async () => {
    await fc.assert(
      fc.asyncProperty(projects, async (made) => {
        const list = edition({ projects: made, organisations, marking: "CUI" });
        const checked = parseEdition(list);
        fc.pre(checked.ok);
        const imported = await take("auto", write(list));
        expect(imported.format).toBe(format);
        expect(imported.records.map(bare)).toEqual(made);
        expect(imported.problems.filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a table that we wrote", () => {
  const made = [
    project("a", { title: "=SUM(A1)", implementer: "iom", countries: ["KE"], summary: "One\nline, and “more”" }),
    project("b", {
      title: "Courts",
      countries: ["GH", "KE"],
      scope: "regional",
      amounts: [{ kind: "obligated", usd: 5.5, fiscalYear: 2021, asOf: null, printed: "5; 5" }],
    }),
  ];
  const list = edition({ projects: made, organisations });

  test("comes back after a spreadsheet has divided it by semicolons and dropped its mark", async () => {
    const lines = delimited(
      readCsv(exportCsv(list)).map((row) => row.map(neutral)),
      ";",
    );
    expect((await take("csv", lines)).records.map(bare)).toEqual(made);
  });

  test("starts no formula", () => {
    expect(exportCsv(list)).toContain(`"'=SUM(A1)"`);
  });

  test("may be edited: what does not read any more is told with its row and field", async () => {
    const three = edition({ projects: [...made, project("c", { scope: "global" })], organisations });
    const edited = exportCsv(three).replace("obligated 5.5", "obligated lots").replace('"KE"', '"KE; Nowhere"');
    const imported = await take("csv", edited);
    expect(imported.problems.map(({ row, field, severity }) => [row, field, severity])).toEqual([
      [2, "countries", "error"],
      [3, "amounts", "error"],
    ]);
  });
});

test("problems are a table in which no text starts a formula", () => {
  const problem = {
    n: 3,
    row: 7,
    field: "title",
    value: "=1+1",
    code: "formula" as const,
    reason: "It is one.",
    severity: "warning" as const,
    fix: null,
  };
  expect(exportProblems([problem])).toBe(
    '\ufeff"record","sheet","row","line","field","value","severity","code","reason","fix"\r\n"3","","7","","title","\'=1+1","warning","formula","It is one.",""\r\n',
  );
});
