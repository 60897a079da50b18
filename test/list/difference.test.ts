import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyDifference, type Difference, differenceOf } from "../../lib/list/difference.ts";
import { fieldsBetween } from "../../lib/list/field-changes.ts";
import { type Match, matchProjects } from "../../lib/list/identity.ts";
import type { Project } from "../../lib/list/schema.ts";
import { searchDifference } from "../../lib/list/search-difference.ts";
import { aProject, dollars, someProjects } from "./some-projects.ts";

const shelters = aProject({
  id: "shelters",
  title: "Shelters in Ghana",
  implementer: "iom",
  countries: ["GH"],
  start: "2019-10-01",
  end: "2021-09-30",
  amounts: [dollars(750_000)],
});
const differ = (older: Project[], newer: Project[], asOf: string | null = null) =>
  differenceOf(older, newer, matchProjects(older, newer, [], "lasting"), asOf);
const onlyEntry = (stated: Partial<Project>) => differ([shelters], [{ ...shelters, ...stated }]).entries[0];

describe("what became of a project", () => {
  test.each<[string, Partial<Project>, string[]]>([
    ["a later end", { end: "2022-03-31" }, ["extended"]],
    ["an earlier end", { end: "2020-12-31" }, ["shortened"]],
    ["an end that is more exact", { end: "2021-09" }, ["other"]],
    ["an end taken away", { end: null }, ["other"]],
    ["other countries", { countries: ["GH", "TG"], scope: "regional" }, ["rescoped"]],
    ["another sum", { amounts: [dollars(900_000)] }, ["refunded"]],
    ["the same sum of another kind", { amounts: [{ ...dollars(750_000), kind: "obligated" }] }, ["refunded"]],
    ["another implementer", { implementer: "iom-ghana" }, ["renamed"]],
    ["another title", { title: "Shelters" }, ["other"]],
    ["a later end and more money", { end: "2022-03-31", amounts: [dollars(1)] }, ["extended", "refunded"]],
    ["the same sum on another day", { amounts: [{ ...dollars(750_000), asOf: "2024-01-01" }] }, ["source"]],
    ["another source", { sources: [{ url: null, title: "Another list", asOf: null }] }, ["source"]],
    ["another title and source", { title: "Shelters", printed: { status: "open" } }, ["other"]],
  ])("%s", (_what, stated, kinds) => {
    const entry = onlyEntry(stated);
    expect(entry?.kinds.toSorted()).toEqual(kinds.toSorted());
    for (const [field, value] of Object.entries(stated))
      expect(entry?.fields).toHaveProperty(field, [shelters[field as keyof Project], value]);
  });

  test("the order of countries is no change", () => {
    const regional = { ...shelters, countries: ["GH", "TG"] };
    expect(differ([regional], [{ ...regional, countries: ["TG", "GH"] }])).toMatchObject({ entries: [], same: 1 });
  });

  test("what is no longer listed has ended where its end has passed, else it is gone", () => {
    const running = { ...shelters, id: "running", end: "2026-09-30" };
    const undated = { ...shelters, id: "undated", end: null };
    const { entries, counts } = differ([shelters, running, undated], [], "2024-01-01");
    expect(entries.map(({ id, kinds }) => [id, ...kinds])).toEqual([
      ["shelters", "ended"],
      ["running", "gone"],
      ["undated", "gone"],
    ]);
    expect(counts).toMatchObject({ ended: 1, gone: 2 });
  });

  test("ids of the older list stay, and a new project never takes one", () => {
    const older = [shelters, { ...shelters, id: "row-2", countries: ["KE"] }];
    const newer = [
      { ...shelters, id: "row-2", end: "2022-09-30" },
      aProject({ id: "shelters", title: "Judges", countries: ["PE"] }),
    ];
    const entries = differenceOf(older, newer, matchProjects(older, newer)).entries;
    expect(entries.map(({ id, newerId, kinds }) => [id, newerId, kinds[0]])).toEqual([
      ["shelters", "row-2", "extended"],
      ["shelters-2", "shelters", "added"],
      ["row-2", null, "gone"],
    ]);
  });

  test.each([
    [20, 1, false],
    [20, 2, true],
    [100, 5, false],
    [100, 6, true],
    [0, 0, false],
  ])("of %i projects %i removed: alarm is %s", (listed, removed, alarm) => {
    const older = Array.from({ length: listed }, (_none, at) => ({ ...shelters, id: `p${at}` }));
    expect(differ(older, older.slice(removed))).toMatchObject({ removed, alarm });
  });
});

describe("looking through a difference", () => {
  const difference = differ(
    [shelters, { ...shelters, id: "judges", title: "Judges in Peru", countries: ["PE"] }],
    [{ ...shelters, end: "2022-09-30" }, aProject({ id: "hotline", title: "Ligne d’écoute", countries: ["CI"] })],
  );
  const ids = (words: string, kinds: Parameters<typeof searchDifference>[2] = []) =>
    searchDifference(difference, words, kinds).map(({ id }) => id);

  test("by words of either side, whatever their accents and case", () => {
    expect(ids("ECOUTE")).toEqual(["hotline"]);
    expect(ids("peru judg")).toEqual(["judges"]);
    expect(ids("2022-09")).toEqual(["shelters"]);
    expect(ids("hotline shelters")).toEqual([]);
    expect(ids("")).toEqual(["shelters", "hotline", "judges"]);
  });

  test("by kind", () => {
    expect(ids("", ["added", "gone"])).toEqual(["hotline", "judges"]);
    expect(ids("shelter", ["added"])).toEqual([]);
  });

  test("by the names behind the ids", () => {
    const names = new Map([["iom", "International Organization for Migration"]]);
    expect(searchDifference(difference, "migration", [], names).map(({ id }) => id)).toEqual(["shelters", "judges"]);
  });
});

const sorted = (list: readonly Project[]) => [...list].sort((one, other) => (one.id < other.id ? -1 : 1));
const kindsOfAll = ({ entries }: Difference, kind: "added" | "gone") =>
  entries.filter(({ kinds }) => kinds.includes(kind)).map(({ older, newer }) => older ?? newer);
const reversed = (matches: readonly Match[]): Match[] =>
  matches.flatMap((match) => (match.older === null ? [] : [{ ...match, newer: match.older, older: match.newer }]));

describe("laws of difference", () => {
  test("a list does not differ from itself", () => {
    fc.assert(
      fc.property(someProjects, (list) => {
        expect(differenceOf(list, list, matchProjects(list, list))).toMatchObject({
          entries: [],
          same: list.length,
          removed: 0,
          alarm: false,
        });
      }),
    );
  });

  test("the other way round, what was added is gone", () => {
    fc.assert(
      fc.property(someProjects, someProjects, (older, others) => {
        const newer = others.map((project) => ({ ...project, id: `n-${project.id}` }));
        const matches = matchProjects(older, newer);
        const [there, back] = [differenceOf(older, newer, matches), differenceOf(newer, older, reversed(matches))];
        expect(sorted(kindsOfAll(there, "added").flatMap((each) => each ?? []))).toEqual(
          sorted(kindsOfAll(back, "gone").flatMap((each) => each ?? [])),
        );
        expect(sorted(kindsOfAll(there, "gone").flatMap((each) => each ?? []))).toEqual(
          sorted(kindsOfAll(back, "added").flatMap((each) => each ?? [])),
        );
        expect(there.same).toBe(back.same);
      }),
    );
  });

  test("the older list with the difference made is the newer one under lasting ids", () => {
    fc.assert(
      fc.property(someProjects, someProjects, (older, newer) => {
        const difference = differenceOf(older, newer, matchProjects(older, newer));
        const made = applyDifference(older, difference);
        expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
        expect(made).toHaveLength(newer.length);
        const idOf = new Map(matchProjects(older, newer).map((match) => [match.newer, match.older]));
        for (const entry of difference.entries) if (entry.newerId !== null) idOf.set(entry.newerId, entry.id);
        const renamed = newer.map((project) => ({ ...project, id: idOf.get(project.id) ?? project.id }));
        const [one, other] = [sorted(made), sorted(renamed)];
        expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
        for (const [at, project] of one.entries()) expect(fieldsBetween(project, other[at] as Project)).toEqual({});
      }),
    );
  });

  test("counts are of the entries, and everything is somewhere", () => {
    fc.assert(
      fc.property(someProjects, someProjects, (older, newer) => {
        const { entries, counts, same, removed } = differenceOf(older, newer, matchProjects(older, newer));
        expect(counts.added + counts.ended + counts.gone).toBe(
          entries.filter((entry) => entry.older === null || entry.newer === null).length,
        );
        expect(removed).toBe(counts.ended + counts.gone);
        expect(same + entries.filter(({ newer: is }) => is !== null).length).toBe(newer.length);
        expect(same + entries.filter(({ older: was }) => was !== null).length).toBe(older.length);
      }),
    );
  });
});
