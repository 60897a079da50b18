import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import { writeEdition } from "../../lib/list/compact.ts";
import { edition, office, organisation, project } from "../search/editions.ts";

const take = (value: unknown) =>
  importFile(new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value)), {
    ...{ name: "list.json", format: "auto", publisher: "p", base: null, today: "2026-11-21" },
  });

describe("JSON", () => {
  const list = edition({
    projects: [project("a", { title: "A", scope: "global" }), project("b", { scope: "global" })],
    organisations: [organisation("iom", "IOM")],
  });

  test("of an edition gives the edition and its projects, with the lines on which they stand", async () => {
    const imported = await take(writeEdition(list));
    expect(imported.edition).toEqual(list);
    expect(imported.records.map(({ n, line, id }) => [n, line, id])).toEqual([
      [1, expect.any(Number), "a"],
      [2, expect.any(Number), "b"],
    ]);
    expect(imported.records[1]!.line! - imported.records[0]!.line!).toBe(1);
    expect(imported.organisations).toEqual(list.organisations);
  });

  test("of an edition with faults tells them by record and field, and gives every record that states something", async () => {
    const imported = await take({
      ...list,
      projects: [{ ...list.projects[0], end: "2021-02-30" }, { id: "b", countries: "QZ" }, { id: "c" }],
    });
    expect(imported.edition).toBeNull();
    expect(imported.records.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(imported.counted).toMatchObject({ rows: 3, records: 2, refused: 1 });
    expect(imported.problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ n: 1, field: "end" }),
        expect.objectContaining({ n: 2, field: "countries" }),
        expect.objectContaining({ n: 3, severity: "error" }),
      ]),
    );
  });

  test("of rows of the public record gives projects, printings of several days as one", async () => {
    const row = {
      id: "x",
      title: "Safe",
      countries: ["KE"],
      implementer: "Pact",
      startDate: "2020-01-01",
      sourceUrl: "https://example.org/",
    };
    const imported = await take([
      { ...row, id: "x1", listAsOf: "2021" },
      { ...row, id: "x2", listAsOf: "2022" },
      { ...row, id: "y", startDate: "2021-02-30" },
      { id: "NOT" },
    ]);
    expect(imported.counted).toMatchObject({ rows: 4, records: 2, continued: 1, refused: 1 });
    expect(imported.repairs).toMatchObject([{ code: "one-project" }]);
    expect(imported.problems.map(({ row, field }) => [row, field])).toEqual([
      [3, "start"],
      [4, "id"],
    ]);
  });

  test("of other objects is a table whose columns are their keys", async () => {
    const imported = await take([
      { "Award Number": "A-1", Recipient: "Pact", Country: "Kenya", "Award Amount": 500 },
      { Recipient: "IOM", "Award Number": "A-2" },
    ]);
    expect(imported.format).toBe("json");
    expect(imported.records).toMatchObject([
      { row: 2, awardNumber: "A-1", implementer: "Pact", countries: ["KE"] },
      { row: 3, implementer: "IOM" },
    ]);
  });

  test("of an edition keeps no date that the calendar does not have, and no code that no country has", async () => {
    const [first, second] = list.projects;
    const { records, problems } = await take({
      ...list,
      projects: [
        { ...first, end: "2021-02-30" },
        { ...second, countries: ["KE", "QZ"], scope: "regional" },
      ],
    });
    expect(records).toMatchObject([
      { end: null, printed: { end: "2021-02-30" } },
      { countries: ["KE"], printed: { countries: "KE; QZ" } },
    ]);
    expect(problems.map(({ n, field, severity }) => [n, field, severity])).toEqual([
      [1, "end", "error"],
      [2, "countries", "error"],
    ]);
  });

  describe("of rows of the public record", () => {
    const rows = (changes: readonly Record<string, unknown>[]) =>
      changes.map((change, index) => ({
        ...{ id: `r${index}`, title: `Title ${index}`, countries: ["KE"], countryText: "Kenya", implementer: "Pact" },
        ...{ funder: "DOS/GTIP", amountUsd: 5_000, startDate: "2020-01-01", endDate: "2021-01-01" },
        ...{ sourceUrl: "https://example.org/", listAsOf: "2022" },
        ...change,
      }));
    const offices = [office("state-tip", "Office to Monitor and Combat Trafficking in Persons")];
    const taken = (changes: readonly Record<string, unknown>[]) =>
      importFile(new TextEncoder().encode(JSON.stringify(rows(changes), null, 1)), {
        ...{ name: "list.json", format: "auto", publisher: "p", base: edition({ offices }), today: "2026-11-21" },
      });

    test("resolves who pays as a table does, and tells of an agency that is unknown", async () => {
      const { records, problems } = await taken([{}, {}, { funder: "Office of Lunar Affairs" }]);
      expect(records.map(({ funder }) => funder)).toEqual(["state-tip", "state-tip", null]);
      expect(problems).toMatchObject([{ n: 3, row: 3, line: 32, field: "funder", code: "unknown-funder" }]);
    });

    test("tells of blanks that other rows do not have, and of rows that say the very same", async () => {
      const { records, problems } = await taken([{}, {}, { title: "Title 1" }, { implementer: "" }]);
      expect(records).toHaveLength(4);
      expect(problems.map(({ n, field, code, severity }) => [n, field, code, severity])).toEqual([
        [3, "id", "same-record", "warning"],
        [4, "implementer", "missing-value", "warning"],
      ]);
    });

    test("what nothing can be is no value: it stays as printed", async () => {
      const { records, problems } = await taken([{ endDate: "2017-13-45" }, { countries: ["QZ"], countryText: "" }]);
      expect(records).toMatchObject([
        { end: null, printed: { end: "2017-13-45" } },
        { countries: [], scope: "regional", printed: { countries: "QZ" } },
      ]);
      expect(problems.map(({ n, field, value, severity }) => [n, field, value, severity])).toEqual([
        [1, "end", "2017-13-45", "error"],
        [2, "countries", "QZ", "error"],
      ]);
    });

    test("a field of the wrong kind costs that field, and a field of no row is told once", async () => {
      const { records, problems } = await taken([
        { amountUsd: "$1,915,250", mood: "good" },
        { focus: ["dancing"], mood: "bad" },
      ]);
      expect(records).toMatchObject([
        { amounts: [{ usd: 1_915_250 }] },
        { countries: ["KE"], focus: [], printed: { focus: "dancing" } },
      ]);
      expect(problems.map(({ n, field, severity }) => [n, field, severity])).toEqual([
        [2, "focus", "warning"],
        [null, "mood", "warning"],
      ]);
    });
  });

  describe("of any office", () => {
    const rows = [
      {
        ...{ title: "Safe return", implementer: "Pact", countries: ["Kenya", "Uganda"], amount: "$1,915,250" },
        ...{ start: "2018-03-01", end: "2022-02-28", description: "Trains judges." },
      },
      {
        ...{ title: "Hotline", implementer: "IOM", countries: ["Ruritania"], amount: 1_670_500 },
        ...{ start: "2016-10-01", end: "2019-09-30", description: "Answers calls." },
      },
    ];
    const whole = [
      { title: "Safe return", implementer: "Pact", countries: ["KE", "UG"], amounts: [{ usd: 1_915_250 }] },
      {
        title: "Hotline",
        countries: [],
        amounts: [{ usd: 1_670_500 }],
        start: "2016-10-01",
        summary: "Answers calls.",
      },
    ];

    test.each<[string, unknown]>([
      ["at the top", rows],
      ["under a key that ours has too", { asOf: "2024", projects: rows }],
      ["under another key", { meta: { made: "2024" }, data: { awards: rows, offices: ["a", "b"] } }],
      ["by name", { "A-1": rows[0], "A-2": rows[1] }],
      ["one on each line", rows.map((row) => JSON.stringify(row)).join("\n")],
      ["as a table", [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row).map((value) => String(value)))]],
    ])("is a table, wherever it stands: %s", async (_where, value) => {
      const { records, problems, format } = await take(value);
      expect(format).toBe("json");
      expect(records).toMatchObject(whole);
      expect(problems).toMatchObject([{ n: 2, field: "countries", value: "Ruritania", severity: "error" }]);
    });

    test("objects inside of rows are columns with both names, and lists of objects are their names", async () => {
      const { records } = await take({
        results: [
          {
            ...{
              project: { title: "Safe return" },
              recipient: { name: "Pact" },
              period: { start: "2018-03-01", end: "2022-02-28" },
            },
            ...{
              countries: [
                { code: "KE", name: "Kenya" },
                { code: "UG", name: "Uganda" },
              ],
              award: { amount: 5_000 },
            },
          },
        ],
      });
      expect(records).toMatchObject([
        {
          ...{ title: "Safe return", implementer: "Pact", countries: ["KE", "UG"], amounts: [{ usd: 5_000 }] },
          ...{ start: "2018-03-01", end: "2022-02-28" },
        },
      ]);
    });

    test("an object that holds but a name stands for it, and no value slips under another key", async () => {
      const row = (at: number) => ({
        recipient: at === 1 ? { name: "Pact" } : "IOM",
        country: "Kenya",
        title: `T ${at}`,
      });
      const dated = (at: number) => ({
        ...row(at),
        amount: 5_000,
        start: "2023-10-01",
        end: at === 1 ? "TBD" : "2024-09-30",
      });
      const { records, problems } = await take(
        [0, 1, 2].map((at) => ({ ...dated(at), ...(at === 1 ? { amount: "2023-10-01", start: "x" } : {}) })),
      );
      expect(records.map(({ implementer }) => implementer)).toEqual(["IOM", "Pact", "IOM"]);
      expect(problems.map(({ code }) => code)).not.toContain("shifted-cells");
    });

    test("amounts with their kinds are those of a project", async () => {
      const amounts = [{ kind: "planned", amount: "$1.2 million", year: "2024" }];
      const { records, problems } = await take([{ title: "A", implementer: "Pact", countries: "KE", amounts }]);
      expect(records).toMatchObject([
        { amounts: [{ kind: "planned", usd: 1_200_000, fiscalYear: 2024 }], countries: ["KE"] },
      ]);
      expect(problems).toEqual([]);
    });

    test("each record has the line on which it begins, whatever braces and keys its texts hold", async () => {
      const odd = rows.map((row) => ({ ...row, description: 'Says "projects": [{ \\" and ], twice.' }));
      const text = JSON.stringify({ lists: [[1], [2]], projects: odd, offices: odd }, null, 1);
      const { records } = await take(text);
      const begins = text.split("\n").flatMap((line, index) => (/^ {2}\{/.test(line) ? [index + 1] : []));
      expect(records.map(({ line }) => line)).toEqual(begins.slice(0, 2));
    });
  });

  test.each([
    ["{", "not-json"],
    ["[]", "no-records"],
    ["{}", "no-records"],
    ["[1, 2]", "no-header"],
  ])("%s is refused with a sentence", async (text, code) => {
    expect(
      (await importFile(new TextEncoder().encode(text), { name: "a.json", format: "json", publisher: "p", base: null }))
        .problems,
    ).toMatchObject([{ code, severity: "error" }]);
  });

  const shared = "../shared/data/projects.json";
  test.skipIf(!existsSync(shared))("of the public record itself counts every row", async () => {
    const imported = await take(readFileSync(shared, "utf8"));
    const { rows, records, continued, totals, refused } = imported.counted;
    expect(rows).toBe(774);
    expect(records + continued + totals + refused).toBe(774);
    expect(refused).toBe(0);
  });
});
