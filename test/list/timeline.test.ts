import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Project } from "../../lib/list/schema.ts";
import { sightingKey, timelinesOf } from "../../lib/list/timeline.ts";
import { aProject, dollars, someProjects } from "./some-projects.ts";

const eastern = ["BI", "KM", "DJ", "ER", "ET", "KE", "MG", "MU", "RW", "SC", "SO", "TZ", "UG"];
const row = (id: string, more: Partial<Project>) =>
  aProject({
    implementer: "unodc",
    scope: "regional",
    region: "AF",
    summary: "Regional plan of action and help with drafting laws",
    countries: eastern,
    start: "2019-04-01",
    amounts: [dollars(1_000_000)],
    ...more,
    id,
  });
const lists = [
  { asOf: "2020-01-01", projects: [row("a", { countries: [...eastern, "SD", "SS"], end: "2022-03-31" })] },
  { asOf: "2021-10-01", projects: [row("b", { start: null, end: "2022-03-31" })] },
  { asOf: "2022-08-01", projects: [row("c", { end: "2023-03-31" })] },
  {
    asOf: "2024-01-01",
    projects: [row("d", { countries: [...eastern, "SS"], end: "2025-03-31", amounts: [dollars(1_500_000)] })],
  },
];

describe("a project through several lists", () => {
  test("is one line, though one list prints no start; each printing says what changed", () => {
    const [timeline, ...others] = timelinesOf(lists);
    expect(others).toEqual([]);
    expect(timeline?.id).toBe("a");
    expect(timeline?.sightings.map(({ project, sureness }) => [project.id, sureness])).toEqual([
      ["a", "new"],
      ["b", "certain"],
      ["c", "certain"],
      ["d", "certain"],
    ]);
    expect(timeline?.sightings.map(({ fields }) => Object.keys(fields))).toEqual([
      [],
      ["countries", "start"],
      ["start", "end"],
      ["countries", "amounts", "end"],
    ]);
  });

  test("may be missing from a list and come back", () => {
    const [first, , , last] = lists;
    const gone = { asOf: "2022-08-01", projects: [] };
    expect(timelinesOf([first, gone, last].flatMap((list) => list ?? []))[0]?.sightings).toHaveLength(2);
  });

  test("is taken apart where a person says so, and put together again", () => {
    const apart = timelinesOf(lists, [], new Map([[sightingKey("2022-08-01", "c"), null]]));
    expect(apart.map(({ sightings }) => sightings.map(({ project }) => project.id))).toContainEqual(["a", "b"]);
    const together = timelinesOf(lists, [], new Map([[sightingKey("2022-08-01", "c"), "a"]]));
    expect(together[0]?.sightings).toHaveLength(4);
  });

  test("rows numbered anew in every list stay apart", () => {
    const numbered = [
      { asOf: "2020", projects: [aProject({ id: "1", title: "Shelters", countries: ["GH"] })] },
      { asOf: "2021", projects: [aProject({ id: "1", title: "Judges", countries: ["PE"] })] },
    ];
    expect(timelinesOf(numbered).map(({ id }) => id)).toEqual(["1", "1-2021"]);
  });
});

test("every printing is in one line, and no line has two of one list", () => {
  fc.assert(
    fc.property(fc.array(someProjects, { maxLength: 4 }), (some) => {
      const dated = some.map((projects, at) => ({ asOf: String(2010 + at), projects }));
      const timelines = timelinesOf(dated);
      expect(timelines.flatMap(({ sightings }) => sightings)).toHaveLength(some.flat().length);
      expect(new Set(timelines.map(({ id }) => id)).size).toBe(timelines.length);
      for (const { sightings } of timelines)
        expect(new Set(sightings.map(({ asOf }) => asOf)).size).toBe(sightings.length);
    }),
  );
});
