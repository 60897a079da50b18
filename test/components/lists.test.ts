import { describe, expect, test } from "vitest";
import { ageInDays } from "../../components/age.ts";
import { countByFilter, rowsOf } from "../../components/project-filter.ts";
import { moveInMenu, moveSelection, placeByLetters } from "../../components/selection.ts";
import type { CountryDossier, StatusShape } from "../../lib/advise/view.ts";

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
    ["home is for the text", -1, "Home", null],
    ["end is for the text", -1, "End", null],
    ["home with a row chosen", 2, "Home", 0],
    ["end with a row chosen", 2, "End", 9],
  ])("%s", (_case, active, key, expected) => {
    expect(moveSelection(active, 10, key)).toBe(expected);
  });

  test("there is none in an empty list", () => {
    expect(moveSelection(-1, 0, "ArrowDown")).toBeNull();
  });
});

describe("the choice in a menu", () => {
  test.each([
    ["down", 0, "ArrowDown", 1],
    ["up at the start", 0, "ArrowUp", 0],
    ["home", 5, "Home", 0],
    ["end", 0, "End", 9],
    ["a letter", 5, "g", null],
  ])("%s", (_case, active, key, expected) => expect(moveInMenu(active, 10, key)).toBe(expected));

  const options = ["Gabon", "Côte d’Ivoire", "Ghana", "Guinea"].map((text) => ({ text }));
  test.each([
    ["the next that begins so", "g", 0, 2],
    ["round the end", "g", 3, 0],
    ["several letters, from the chosen one on", "gu", 0, 3],
    ["the chosen one again where it still fits", "gab", 0, 0],
    ["accents aside", "cote", 0, 1],
    ["none", "x", 2, 2],
    ["no letters", "", 2, 2],
  ])("%s", (_case, letters, active, expected) => expect(placeByLetters(options, letters, active)).toBe(expected));
});

describe("projects narrowed by their dates", () => {
  const rows = (["running", "ending", "ended", "undated", "undated"] as StatusShape[]).map((group, index) => ({
    group,
    id: String(index),
  })) as CountryDossier["projects"]["rows"];

  test("what runs and what ends soon are active, the latter by itself too; a filter that leaves nothing is not offered", () => {
    expect(countByFilter(rows)).toEqual([
      { filter: "all", count: 5 },
      { filter: "active", count: 2 },
      { filter: "ending", count: 1 },
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
