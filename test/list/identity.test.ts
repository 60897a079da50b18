import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchProjects } from "../../lib/list/identity.ts";
import type { Project } from "../../lib/list/schema.ts";
import { aProject, dollars, someProjects } from "./some-projects.ts";

const organisations = [
  {
    id: "unodc",
    name: "United Nations Office on Drugs and Crime",
    aliases: ["UN Office on Drugs and Crime"],
    acronym: "UNODC",
  },
  { id: "iom", name: "International Organization for Migration", aliases: [], acronym: "IOM" },
];
const eastern = ["BI", "KM", "DJ", "ER", "ET", "KE", "MG", "MU", "RW", "SC", "SO", "TZ", "UG"];
const easternAfrica = (stated: Partial<Project> & { id: string }) =>
  aProject({ implementer: "unodc", scope: "regional", region: "AF", start: "2019-04-01", ...stated });
const editions = [
  [
    easternAfrica({
      id: "in-2020",
      countries: [...eastern, "SS", "SD"],
      end: "2022-03-31",
      amounts: [dollars(1_000_000)],
    }),
  ],
  [
    easternAfrica({
      id: "in-2021",
      countries: eastern,
      start: null,
      end: "2022-03-31",
      amounts: [dollars(1_000_000)],
      implementer: "UN Office on Drugs & Crime",
    }),
  ],
  [
    easternAfrica({
      id: "in-2022",
      countries: eastern,
      end: "2023-03-31",
      amounts: [dollars(1_000_000)],
      implementer: "UNODC",
    }),
  ],
  [easternAfrica({ id: "in-2024", countries: [...eastern, "SS"], end: "2025-03-31", amounts: [dollars(1_500_000)] })],
];

const shelters = aProject({
  id: "shelters",
  title: "Shelters for survivors in Ghana",
  implementer: "iom",
  countries: ["GH"],
  start: "2019-10-01",
  end: "2021-09-30",
  amounts: [dollars(750_000)],
  summary: "Runs two shelters in Accra and trains social workers in trauma-informed care of children.",
});
const likeShelters = (stated: Partial<Project>) => ({ ...shelters, id: "other", ...stated });

const soleMatch = (older: Project[], newer: Project) => {
  const [match] = matchProjects(older, [newer], organisations);
  return `${match?.sureness} ${match?.older}`;
};

describe("one project in several editions", () => {
  test.each([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ])("Eastern Africa of list %i is that of list %i, with other ends, money and countries", (one, other) => {
    const [older = [], newer = []] = [editions[one], editions[other]];
    expect(matchProjects(older, newer, organisations)[0]?.older).toBe(older[0]?.id);
  });

  test.each<[string, Partial<Project>]>([
    ["extended and with more money", { end: "2023-03-31", amounts: [dollars(900_000)] }],
    ["with its start by the month", { start: "2019-10" }],
    ["under the name as printed", { implementer: "International Organization for Migration (IOM)" }],
    [
      "with other words",
      { summary: "In Accra, trains social workers in trauma-informed care of child survivors; runs shelters." },
    ],
    ["with its title's case changed", { title: "SHELTERS FOR SURVIVORS IN GHANA" }],
  ])("a project is certainly itself %s", (_how, stated) => {
    expect(soleMatch([shelters], likeShelters(stated))).toBe("certain shelters");
  });

  test.each<[string, Partial<Project>]>([
    ["under a new name of its implementer", { implementer: "Migration Partners Worldwide" }],
    ["whose start is missing and whose end has moved", { start: null, end: "2022-09-30" }],
    [
      "whose only text was written anew",
      {
        title: null,
        summary: "Houses girls and boys in the capital; staff learn to look after them.",
        end: "2022-03-31",
      },
    ],
    ["whose start moved by some days", { start: "2019-10-15" }],
  ])("a person decides of a project %s", (_how, stated) => {
    expect(soleMatch([shelters], likeShelters(stated))).toBe("likely shelters");
  });

  test.each<[string, Partial<Project>]>([
    ["the next phase, by its dates alone", { start: "2021-10-01", end: "2023-09-30" }],
    ["the next phase, begun before the first ended", { start: "2020-10-01", end: "2023-09-30" }],
    ["the next phase without a start", { start: null, end: "2024-09-30", amounts: [dollars(900_000)] }],
    ["the same work in another country", { countries: ["TG"] }],
    [
      "other work of the same day",
      { title: "Police training", summary: "Workshops at the academy on evidence and charging decisions." },
    ],
    [
      "other work and other money of the same day, where no title is stated",
      {
        title: null,
        summary: "Workshops at the academy on evidence and charging decisions.",
        amounts: [dollars(310_000)],
      },
    ],
    ["another award", { awardNumber: "SSJTIP20GR0002" }],
  ])("%s is new", (_what, stated) => {
    expect(soleMatch([{ ...shelters, awardNumber: "SSJTIP19GR0001" }], likeShelters(stated))).toBe("new null");
  });

  test("a phase by its name is not the one before, though both dates are missing", () => {
    const undated = { ...shelters, start: null, end: null };
    expect(
      soleMatch([undated], { ...undated, id: "other", title: "Shelters for survivors in Ghana, Phase II" }),
    ).not.toContain("certain");
  });

  test("an award number decides, whatever else changed but what makes two projects", () => {
    const older = { ...shelters, awardNumber: "SSJTIP19GR0001" };
    expect(
      soleMatch(
        [older],
        likeShelters({ awardNumber: "s-sjtip-19-gr-0001", summary: "All new words here.", end: "2025-01-01" }),
      ),
    ).toContain("shelters");
  });

  test("of two that look alike each goes to its own", () => {
    const second = likeShelters({ id: "second", start: "2021-10-01", end: "2023-09-30" });
    const newer = [
      { ...second, id: "new-2", end: "2024-09-30" },
      { ...shelters, id: "new-1", end: "2022-03-31" },
    ];
    expect(matchProjects([shelters, second], newer).map(({ older }) => older)).toEqual(["second", "shelters"]);
  });

  test("which of two that say the same is left, a person decides, and sees the other", () => {
    const twin = { ...shelters, id: "twin" };
    const [match] = matchProjects([shelters, twin], [likeShelters({ end: "2022-01-31" })]);
    expect(match).toMatchObject({ older: null, sureness: "new", others: ["shelters", "twin"] });
  });

  test("a match tells what is alike", () => {
    const [match] = matchProjects([shelters], [likeShelters({ end: "2022-01-31" })]);
    expect(match?.parts.find(({ field }) => field === "countries")).toEqual({
      field: "countries",
      likeness: 1,
      older: "GH",
      newer: "GH",
    });
    expect(match?.parts.find(({ field }) => field === "end")?.likeness).toBeLessThan(1);
  });

  test("row numbers that begin anew mean nothing", () => {
    const other = aProject({
      id: "1",
      implementer: "unodc",
      countries: ["KE"],
      start: "2020-10-01",
      summary: "Trains judges in Mombasa on evidence.",
    });
    expect(matchProjects([{ ...shelters, id: "1" }], [other])[0]?.sureness).toBe("new");
  });

  test("an id that lasts is the same project, whatever became of it", () => {
    const [match] = matchProjects([shelters], [aProject({ id: "shelters", title: "Something else" })], [], "lasting");
    expect(match).toMatchObject({ older: "shelters", sureness: "certain" });
  });
});

test("editions whose rows are numbered anew are matched by what they say", () => {
  const works = ["Shelters", "Judges", "Hotlines", "Radio plays", "Border police"];
  const lands = ["GH", "KE", "PE", "UA", "LA"];
  const list = works.map((title, at) =>
    aProject({
      id: `p-${at}`,
      title,
      implementer: `org-${title}`,
      countries: [lands[at] ?? "GH"],
      start: `20${10 + at}-10-01`,
    }),
  );
  const turned = list.map((project, at) => ({ ...list[(at + 1) % list.length], id: project.id }) as Project);
  expect(matchProjects(list, turned, [], "lasting").map(({ older }) => older)).toEqual([
    "p-1",
    "p-2",
    "p-3",
    "p-4",
    "p-0",
  ]);
});

describe("laws of matching", () => {
  test("a list is certainly itself", () => {
    fc.assert(
      fc.property(someProjects, (list) => {
        expect(matchProjects(list, list)).toEqual(
          list.map(({ id }) => ({ newer: id, older: id, sureness: "certain", parts: [], others: [] })),
        );
      }),
    );
  });

  test("each record of the newer list has one match, no older one has two", () => {
    fc.assert(
      fc.property(someProjects, someProjects, (older, newer) => {
        const matches = matchProjects(older, newer);
        expect(matches.map((match) => match.newer)).toEqual(newer.map(({ id }) => id));
        const taken = matches.flatMap((match) => match.older ?? []);
        expect(new Set(taken).size).toBe(taken.length);
        for (const match of matches) expect(match.older === null).toBe(match.sureness === "new");
      }),
    );
  });

  test("projects of two award numbers are never one", () => {
    fc.assert(
      fc.property(someProjects, someProjects, (older, newer) => {
        const award = new Map(older.map(({ id, awardNumber }) => [id, awardNumber]));
        const numbered = newer.map((project) => ({ ...project, id: `n-${project.id}` }));
        for (const [at, match] of matchProjects(older, numbered).entries()) {
          const [was, is] = [award.get(match.older ?? "") ?? null, newer[at]?.awardNumber ?? null];
          if (was !== null && is !== null) expect(is).toBe(was);
        }
      }),
    );
  });

  test("texts of any kind, however long, end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
        const older = [aProject({ id: "a", title: one || null, implementer: other || null })];
        expect(
          matchProjects(older, [aProject({ id: "b", title: other || null, implementer: one || null })]),
        ).toHaveLength(1);
      }),
    );
    const long = aProject({ id: "a", summary: "x ".repeat(10_000), implementer: `${"(".repeat(5_000)}A` });
    expect(matchProjects([long], [{ ...long, id: "b", end: "2020" }])[0]?.older).toBe("a");
  });
});
