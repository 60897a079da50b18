import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlapOf } from "../../lib/advise/overlap.ts";
import { countriesIn } from "../../lib/advise/overlap-places.ts";
import { compared } from "../../lib/advise/overlap-project.ts";
import { OVERLAP_PARTS, type OverlapRequest } from "../../lib/advise/overlap-shape.ts";
import { mentionsIn } from "../../lib/advise/overlap-words.ts";
import type { Project } from "../../lib/list/schema.ts";
import { anyProject } from "./any-edition.ts";
import { printed, project } from "./small-edition.ts";

const names = new Map([["iom", ["International Organization for Migration", "IOM"]]]);
const listed = (...projects: Project[]) => projects.map((each) => compared(each, names));
const request = (changes: Partial<OverlapRequest> = {}): OverlapRequest => ({
  title: "Shelter for children freed from fishing",
  text: "We give shelter, schooling and a safe return home to trafficked children who were sold to fishermen.",
  countries: ["GH"],
  stated: true,
  applicant: "",
  organisation: null,
  amountUsd: null,
  start: null,
  end: null,
  ...changes,
});
const fishing = project("fishing", {
  title: "Return of Trafficked Children",
  summary: "Rescues trafficked children from fishing villages, shelters them and brings them home and to school.",
  focus: ["protection"],
});
const judges = project("judges", { title: "Training of judges", summary: "Trains judges in the law on trafficking." });

test.each([
  ["en", "a shelter and a hotline for trafficked women; judges are trained"],
  ["fr", "un foyer d’accueil et une ligne d'écoute pour femmes victimes de la traite ; formation des juges"],
  ["es", "un albergue y una línea gratuita para mujeres víctimas de trata; capacitación de jueces"],
  ["pt", "um abrigo e uma linha telefônica para mulheres vítimas do tráfico; formação de juízes"],
])("%s words of the field are the same ideas", (_language, text) => {
  const terms = new Set(mentionsIn(text).map(({ term }) => term));
  expect([...terms]).toEqual(expect.arrayContaining(["#shelter", "#hotline", "#woman", "#judge", "#training"]));
  expect([...terms].some((term) => ["#survivor", "#trafficking"].includes(term))).toBe(true);
});

test("words of several words win over the words in them", () => {
  expect(mentionsIn("forced labour").map(({ term }) => term)).toEqual(["#forced-labour"]);
  expect(mentionsIn("le travail des enfants").map(({ term }) => term)).toEqual(["#child-labour", "#child"]);
});

test.each([
  ["Ghana", ["GH"]],
  ["GH", ["GH"]],
  ["gh", ["GH"]],
  ["Côte d'Ivoire", ["CI"]],
  ["Ivory Coast", ["CI"]],
  ["Burma", ["MM"]],
  ["República Democrática del Congo", ["CD"]],
  ["Moçambique", ["MZ"]],
  ["the Philippines", ["PH"]],
  ["Trinidad and Tobago", ["TT"]],
  ["Bosnia and Herzegovina", ["BA"]],
  ["Kenya, Uganda and Tanzania", ["KE", "UG", "TZ"]],
  ["Niger et Nigeria", ["NE", "NG"]],
  ["somewhere", []],
  ["", []],
])("the countries in %j are %j", (field, codes) => {
  expect(countriesIn(field)).toEqual(codes);
});

describe("the parts of a comparison", () => {
  const partsWith = (changes: Partial<OverlapRequest>, other: Project) =>
    overlapOf(request(changes), listed(other)).matches[0]!.parts;

  test("the same country, another one, and none to compare", () => {
    expect(partsWith({}, fishing).country).toEqual({ likeness: "same", words: ["GH"] });
    expect(partsWith({ countries: ["GH", "TG"] }, fishing).country.likeness).toBe("part");
    expect(partsWith({ countries: ["KE"] }, fishing).country.likeness).toBe("apart");
    expect(partsWith({ countries: [] }, fishing).country.likeness).toBe("not compared");
  });

  test("words that matched are the listed project's own", () => {
    const { text } = partsWith({ text: "Un refuge pour enfants victimes de traite dans la pêche." }, fishing);
    expect(text.words).toEqual(expect.arrayContaining(["fishing"]));
    expect(text.words.join(" ")).not.toMatch(/pêche|refuge/);
  });

  test.each([
    ["IOM", "same"],
    ["International Organization for Migration (IOM)", "same"],
    ["Free the Slaves", "apart"],
    ["", "not compared"],
  ])("the applicant %j and IOM's project: %s", (applicant, likeness) => {
    expect(partsWith({ applicant }, fishing).implementer.likeness).toBe(likeness);
  });

  test("an applicant whom the list knows by another name is the same", () => {
    expect(partsWith({ applicant: "OIM", organisation: "iom" }, fishing).implementer.likeness).toBe("same");
  });

  test.each([
    ["2027-01-01", "2028-12-31", { start: "2027-06", end: "2028-06-30" }, "same"],
    ["2027-01-01", "2028-12-31", { start: "2024", end: "2027-02-28" }, "part"],
    ["2027-01-01", "2028-12-31", { start: "2011-09", end: "2013-09" }, "apart"],
    ["2027-01-01", "2028-12-31", { amounts: [printed(1, 2003)] }, "apart"],
    ["2027-01-01", "2028-12-31", { amounts: [printed(1, 2025)] }, "not compared"],
    ["2027-01-01", "2028-12-31", {}, "not compared"],
    [null, null, { start: "2027-06", end: "2028-06-30" }, "not compared"],
  ] as const)("a request from %s to %s beside %j: dates %s", (start, end, dates, likeness) => {
    const other = { ...fishing, ...dates, amounts: "amounts" in dates ? [...dates.amounts] : [] };
    expect(partsWith({ start, end }, other).dates.likeness).toBe(likeness);
  });

  test.each([
    [200_000, "same"],
    [120_000, "part"],
    [2_000_000, "apart"],
    [0, "not compared"],
    [null, "not compared"],
  ])("a request for %s beside $190,000: %s", (amountUsd, likeness) => {
    expect(partsWith({ amountUsd }, { ...fishing, amounts: [printed(190_000)] }).amount.likeness).toBe(likeness);
  });

  test("a project that states no focus is not compared by it", () => {
    expect(partsWith({}, fishing).focus).toEqual({ likeness: "same", words: ["protection"] });
    expect(partsWith({}, { ...fishing, focus: [] }).focus.likeness).toBe("not compared");
  });
});

test("it speaks for what is alike and is silent elsewhere, naming the nearest all the same", () => {
  const near = overlapOf(request(), listed(judges, fishing));
  expect([near.speak, near.matches[0]?.project]).toEqual([true, "fishing"]);
  const far = overlapOf(
    request({ title: "Boreholes", text: "We drill wells for villages. Women and girls fetch water." }),
    listed(judges, fishing),
  );
  expect([far.speak, far.close]).toEqual([false, 0]);
});

test.each([
  ["title and text", { title: "", text: "" }],
  ["words", { title: "—", text: "... 2027 !?" }],
  ["words of a language it knows", { title: "пшеница", text: "разведение пчёл в горах" }],
])("without %s it is silent", (_case, empty) => {
  expect(overlapOf(request(empty), listed(judges, fishing)).speak).toBe(false);
});

const around =
  "The association was founded by volunteers. It has offices in four districts, an accountant and a board that meets each quarter. ".repeat(
    4,
  );
test.each([
  ["before", around + request().text],
  ["behind", request().text + around],
])("what an applicant says of itself %s hides no likeness", (_where, text) => {
  const { speak, matches } = overlapOf(request({ title: "Proposal", text }), listed(judges, fishing));
  expect([speak, matches[0]?.project]).toEqual([true, "fishing"]);
});

test("without projects it is silent", () => {
  expect(overlapOf(request(), [])).toEqual({ speak: false, matches: [], close: 0 });
});

const hostile = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "shelter",
        "trafficked",
        "children",
        "fishing",
        "jueces",
        "traite",
        "\u202e",
        "\ud800",
        "__proto__",
      ),
    )
    .map((words) => words.join(" ")),
);
const anyRequest = fc.record({
  title: hostile,
  text: hostile,
  countries: fc.subarray(["GH", "TG", "US"]),
  stated: fc.boolean(),
  applicant: hostile,
  organisation: fc.constantFrom(null, "iom", "nobody"),
  amountUsd: fc.option(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { nil: null }),
  start: fc.constantFrom(null, "2027", "2027-02"),
  end: fc.constantFrom(null, "2026-01-01", "2030"),
});
const anyProjects = fc.uniqueArray(
  fc.tuple(anyProject, hostile, hostile).map(([each, title, summary]) => ({ ...each, title: title || null, summary })),
  { selector: ({ id }) => id, maxLength: 12 },
);

test("at most five, every part of each, words bounded, no number in it; whatever the request and the list", () => {
  fc.assert(
    fc.property(anyRequest, anyProjects, (asked, projects) => {
      const { speak, matches, close } = overlapOf(asked, listed(...projects));
      expect(matches.length).toBeLessThanOrEqual(5);
      expect(close).toBeLessThanOrEqual(matches.length);
      expect(speak).toBe(close > 0);
      for (const { project: id, parts } of matches) {
        expect(projects.some((each) => each.id === id)).toBe(true);
        expect(Object.keys(parts).sort()).toEqual([...OVERLAP_PARTS].sort());
        for (const { likeness, words } of Object.values(parts)) {
          expect(["same", "part", "apart", "not compared"]).toContain(likeness);
          expect(words.length).toBeLessThanOrEqual(8);
        }
      }
    }),
  );
});

test("the order of the list, and what else is in it, change no comparison", () => {
  fc.assert(
    fc.property(anyRequest, anyProjects, (asked, projects) => {
      const all = overlapOf(asked, listed(...projects));
      expect(overlapOf(asked, listed(...[...projects].reverse()))).toEqual(all);
      const first = all.matches[0];
      const alone = projects.filter(({ id }) => id === first?.project);
      expect(overlapOf(asked, listed(...alone)).matches[0]).toEqual(first);
    }),
  );
});
