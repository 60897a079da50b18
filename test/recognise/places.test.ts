import { describe, expect, test } from "vitest";
import type { Finding } from "../../lib/recognise/finding.ts";
import { MOST_PLACES, placesOf } from "../../lib/recognise/places.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { reading, worldTable } from "./world.ts";

const table = await worldTable();
const projects = [
  { id: "ace", title: "Anchored in Hope: Shelter for Fishers" },
  { id: "plain", title: "Combating Human Trafficking" },
  { id: "short", title: "Media Awards" },
  { id: "zones", title: "Zero Violence Zones" },
  { id: "long", title: "Counselling for returning fishers and their neighbours" },
  { id: "iom", title: "Anchored in Hope: Shelter for Fishers by World Vision" },
  { id: "untitled", title: null },
];

function placed(text: string, more: Partial<Finding> = {}) {
  const page = reading(text);
  const finding = { ...recognise(page, table), ...more };
  return placesOf(page, table, finding, projects).map(({ id, start, end }) => [id, text.slice(start, end)]);
}

describe("organisations", () => {
  test("every place is told, however it is written, in the order of the text", () => {
    expect(placed("World Vision works with IOM.\nThe International Organization for Migration (IOM) agrees.")).toEqual([
      ["world-vision", "World Vision"],
      ["iom", "IOM"],
      ["iom", "International Organization for Migration"],
      ["iom", "IOM"],
    ]);
  });

  test.each([
    ["a firm of a similar name", "World Vision Travel sells tours."],
    ["words that only look alike", "They will care for the slaves and keep the pact."],
    ["a treaty", "The Warsaw Pact ended. World Vision did not."],
  ])("%s has no place", (_case, text) => {
    expect(placed(text).filter(([id]) => id !== "world-vision" || text.includes("Travel"))).toEqual([]);
  });

  test("an organisation that the finding does not name (any more) has no place", () => {
    expect(placed("World Vision works with IOM.", { organisations: [] })).toEqual([]);
  });

  test("a request shows no places", () => {
    expect(placed("World Vision works with IOM.", { kind: "request" })).toEqual([]);
  });

  test("there are only so many places on a page", () => {
    expect(placed("and IOM. ".repeat(MOST_PLACES + 50))).toHaveLength(MOST_PLACES);
  });
});

describe("titles of projects", () => {
  test.each([
    ["a title in capitals as titles have", "The Zero Violence Zones project", [["zones", "Zero Violence Zones"]]],
    ["the same words said in passing", "They made zero violence zones of parks.", []],
    ["words that any project is said to do", "Combating Human Trafficking", []],
    ["a title of two words", "The Media Awards", []],
    [
      "a long title in lower case, with other punctuation",
      "for counselling for returning fishers -- and their neighbours",
      [["long", "counselling for returning fishers -- and their neighbours"]],
    ],
    ["a title broken off", "Anchored in Hope: Shelter", []],
    ["a title over two lines", "Zero Violence\nZones", []],
    [
      "the longest title, and no organisation inside it",
      "Anchored in Hope — Shelter for Fishers by World Vision",
      [["iom", "Anchored in Hope — Shelter for Fishers by World Vision"]],
    ],
  ])("%s", (_case, text, expected) => expect(placed(text)).toEqual(expected));
});

test("places never overlap, and the effort of one name repeated is bounded", () => {
  const text = "Zero Violence Zones IOM ".repeat(4_000);
  const places = placesOf(reading(text), table, recognise(reading(text), table), projects);
  for (const [index, place] of places.entries())
    expect(place.start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
});
