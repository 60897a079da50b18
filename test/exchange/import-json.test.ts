import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import { writeEdition } from "../../lib/list/compact.ts";
import { edition, organisation, project } from "../search/editions.ts";

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

  test("of an edition with faults tells them by record and field, and gives the records that have a shape", async () => {
    const imported = await take({
      ...list,
      projects: [
        { ...list.projects[0], end: "2021-02-30" },
        { id: "b", countries: "KE" },
      ],
    });
    expect(imported.edition).toBeNull();
    expect(imported.records.map(({ id }) => id)).toEqual(["a"]);
    expect(imported.counted).toMatchObject({ rows: 2, records: 1, refused: 1 });
    expect(imported.problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ n: 1, field: "end" }),
        expect.objectContaining({ n: 2, field: "countries" }),
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
