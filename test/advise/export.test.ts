import { describe, expect, test } from "vitest";
import { exportProjects } from "../../lib/advise/export-projects.ts";
import { projectAsText, rowAsText } from "../../lib/advise/plain-text.ts";
import { resultRows } from "../../lib/advise/result-rows.ts";
import type { Amount, Project } from "../../lib/list/schema.ts";
import { awardsCounter } from "../../lib/search/awards.ts";
import { buildIndex } from "../../lib/search/build.ts";
import { openIndex } from "../../lib/search/open.ts";
import { documentOf } from "../../lib/search/search.ts";
import { context, edition, printed, project, readerOf, wordsOf } from "./small-edition.ts";

const amount = (kind: Amount["kind"], usd: number): Amount => ({
  kind,
  usd,
  fiscalYear: null,
  asOf: null,
  printed: null,
});
const tableOf = (projects: Project[], ids = projects.map(({ id }) => id)) =>
  exportProjects(ids, readerOf({ projects }), context());
async function cell(changes: Partial<Project>, column: string): Promise<string | undefined> {
  const [head, row] = await tableOf([project("a", changes)]);
  return row?.[head?.indexOf(column) ?? -1];
}

describe("a table of projects", () => {
  test("has a row for each id, in their order, as wide as its head; ids that are unknown are left out", async () => {
    const rows = await tableOf([project("a"), project("b")], ["b", "none", "a"]);
    expect(rows.map((row) => row[0])).toEqual(["Title", "Project b", "Project a"]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test("more projects than are read at once are all there", async () => {
    const projects = Array.from({ length: 1_201 }, (_none, at) => project(`p${at}`));
    expect(await tableOf(projects)).toHaveLength(1_202);
  });

  test.each<[string, Partial<Project>, string]>([
    ["USD, obligated", { amounts: [amount("obligated", 5), amount("printed", 7)] }, "5"],
    ["USD, as printed", { amounts: [amount("obligated", 5), amount("printed", 7)] }, "7"],
    ["USD, planned", { amounts: [amount("obligated", 5)] }, ""],
    ["Start", { start: "2011-09" }, "2011-09"],
    ["End", {}, ""],
    ["Countries", { countries: ["GH", "TG"] }, "Ghana; Togo"],
    ["Fiscal year", { amounts: [printed(1, 2004)] }, "2004"],
    ["Implementer", { implementer: null, printed: { implementer: "=2 individuals" } }, "=2 individuals"],
    ["Source as of", {}, "2025-03"],
    ["Marking", {}, "UNCLASSIFIED"],
  ])("%s of %j", async (column, changes, expected) => expect(await cell(changes, column)).toBe(expected));

  test("every column has its own name in every language", async () => {
    for (const language of ["en", "fr", "es"]) {
      const [head] = await exportProjects([], readerOf({}), context({ words: wordsOf(language) }));
      expect(new Set(head).size).toBe(head?.length);
    }
  });
});

describe("what is copied", () => {
  test("a project: marking, title, who, how much, when, source, edition, marking", async () => {
    const one = project("a", { title: "Shelter", amounts: [printed(250_000, 2004)], start: "2004", end: "2006-03" });
    const text = await projectAsText("a", readerOf({ projects: [one] }), context());
    expect(text?.split("\n")).toEqual([
      "UNCLASSIFIED",
      "Shelter",
      expect.stringMatching(/^Implementer: /),
      expect.stringMatching(/^Funder: /),
      "Amount: $250,000",
      "Dates: 2004 – Mar 2006",
      "Status: Ended Mar 2006",
      "Source: award list, Mar 2025 https://www.state.gov/list",
      expect.stringMatching(/^Edition \d+, /),
      "UNCLASSIFIED",
    ]);
  });

  test("blanks are not stated, and the higher marking stands over both ends", async () => {
    const one = project("a", { title: null, implementer: null, marking: "CUI", amounts: [] });
    const lines = (await projectAsText("a", readerOf({ projects: [one] }), context()))?.split("\n") ?? [];
    expect([lines[0], lines.at(-1)]).toEqual(["CUI", "CUI"]);
    expect(lines).toContain("Implementer: not stated");
    expect(lines).toContain("Dates: not stated");
  });

  test("an id that this edition does not hold gives nothing; another row gives what it shows", async () => {
    const reader = readerOf({ projects: [project("a", { countries: ["GH"] })] });
    expect(await projectAsText("none", reader, context())).toBeNull();
    const [row] = await resultRows([{ kind: "country", id: "GH" }], reader, context(), null);
    expect((await rowAsText(row!, reader, context()))?.split("\n").slice(0, 3)).toEqual([
      "UNCLASSIFIED",
      "Ghana",
      "1 award",
    ]);
  });
});

test("rows sorted by one kind of amount show that kind alone", async () => {
  const reader = readerOf({
    projects: [
      project("a", { amounts: [amount("obligated", 5), amount("printed", 7)] }),
      project("b", { amounts: [amount("printed", 9)] }),
    ],
  });
  const hits = ["a", "b"].map((id) => ({ kind: "project" as const, id }));
  const amounts = async (kind: Amount["kind"] | null) =>
    (await resultRows(hits, reader, context(), null, kind)).map((row) => row.amount);
  expect(await amounts(null)).toEqual(["$7", "$9"]);
  expect(await amounts("obligated")).toEqual(["$5 obligated", "not stated"]);
});

test("an organisation's and a country's awards are the same counted by whoever found them or by reading", async () => {
  const changes = { projects: [project("a", { countries: ["GH"], implementer: "iom" }), project("b")] };
  const reader = readerOf(changes);
  const hits = [
    { kind: "organisation" as const, id: "iom" },
    { kind: "country" as const, id: "GH" },
  ];
  const read = await resultRows(hits, reader, context(), "GH");
  const index = openIndex(buildIndex(edition(changes)))!;
  const counter = awardsCounter(index, "GH");
  const counted = hits.map((hit) => ({ ...hit, awards: counter(documentOf(index, hit.kind, hit.id)!) }));
  expect(read).toHaveLength(2);
  expect(await resultRows(counted, reader, context(), "GH")).toEqual(read);
});
