import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageInDays } from "../../components/age.ts";
import { countByFilter, rowsOf } from "../../components/project-filter.ts";
import { groupRows } from "../../components/result-groups.ts";
import { moveSelection } from "../../components/selection.ts";
import type { CountryDossier, ResultRow, StatusShape } from "../../lib/advise/view.ts";

describe("the choice in a result list", () => {
  test.each([
    ["down from the text", -1, "ArrowDown", 0],
    ["down", 0, "ArrowDown", 1],
    ["down at the end", 9, "ArrowDown", 9],
    ["up", 3, "ArrowUp", 2],
    ["up from the first, back to the text", 0, "ArrowUp", -1],
    ["a page down", 0, "PageDown", 8],
    ["a page down near the end", 7, "PageDown", 9],
    ["a page up near the start", 2, "PageUp", 0],
    ["a letter is for the text", 2, "a", null],
    ["home is for the text", 2, "Home", null],
  ])("%s", (_case, active, key, expected) => {
    expect(moveSelection(active, 10, key)).toBe(expected);
  });

  test("there is none in an empty list", () => {
    expect(moveSelection(-1, 0, "ArrowDown")).toBeNull();
  });
});

const row = (kind: ResultRow["kind"], id: string): ResultRow => ({
  kind,
  id,
  title: id,
  untitled: null,
  amount: null,
  meta: [],
  status: [],
});

describe("results in groups", () => {
  test("no row is lost, the keyboard walks them in the order they are seen, and the best row stays first", () => {
    const kinds = fc.constantFrom<ResultRow["kind"]>("project", "organisation", "office", "contact", "call", "country");
    fc.assert(
      fc.property(fc.array(kinds), (some) => {
        const rows = some.map((kind, index) => row(kind, `id-${index}`));
        const walked = groupRows(rows).flatMap((group) => group.rows);
        expect(walked.map(({ index }) => index)).toEqual(rows.map((_, index) => index));
        expect(walked.map((each) => each.row.id).sort()).toEqual(rows.map(({ id }) => id).sort());
        expect(walked[0]?.row).toBe(rows[0]);
      }),
    );
  });

  test("a kind has one group: the best row's first, then projects, then the rest as answered", () => {
    const rows = [
      row("country", "a"),
      row("organisation", "b"),
      row("project", "c"),
      row("country", "d"),
      row("project", "e"),
    ];
    expect(groupRows(rows).map((group) => [group.kind, group.rows.map((each) => each.row.id)])).toEqual([
      ["country", ["a", "d"]],
      ["project", ["c", "e"]],
      ["organisation", ["b"]],
    ]);
  });
});

describe("projects narrowed by their dates", () => {
  const rows = (["running", "ending", "ended", "undated", "undated"] as StatusShape[]).map((group, index) => ({
    group,
    id: String(index),
  })) as CountryDossier["projects"]["rows"];

  test("what runs and what ends soon are active; a filter that leaves nothing is not offered", () => {
    expect(countByFilter(rows)).toEqual([
      { filter: "all", count: 5 },
      { filter: "active", count: 2 },
      { filter: "ended", count: 1 },
      { filter: "undated", count: 2 },
    ]);
  });

  test("that none is active is said", () => {
    expect(countByFilter(rowsOf(rows, "ended"))).toContainEqual({ filter: "active", count: 0 });
  });
});

describe("the age of a list", () => {
  test.each([
    ["today", "2026-11-21", "2026-11-21", 0],
    ["yesterday", "2026-11-20", "2026-11-21", 1],
    ["over a change of clocks", "2026-10-20", "2026-11-21", 32],
    ["a date to come is not an age", "2027-01-01", "2026-11-21", 0],
    ["a month is taken at its end", "2026-10", "2026-11-21", 21],
    ["February too", "2026-02", "2026-03-01", 1],
    ["a year is taken at its end", "2025", "2026-11-21", 325],
    ["no date has no age", "soon", "2026-11-21", null],
  ])("%s", (_case, date, today, expected) => {
    expect(ageInDays(date, today)).toBe(expected);
  });
});
