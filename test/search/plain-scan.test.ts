import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CountryFact } from "../../lib/list/schema.ts";
import { lookPlainly, plainAnswers, readPlainly } from "../../lib/search/plain-scan.ts";
import { edition, office, organisation, project, realEdition } from "./editions.ts";

const today = "2026-02-01";
const idsIn = (rows: ReturnType<typeof readPlainly>, text: string, most = 50) =>
  plainAnswers(lookPlainly(rows, text, today), 0, most).map(({ kind, id }) => `${kind} ${id}`);

function fact(country: string): CountryFact {
  const source = { url: "https://www.state.gov/", title: "Trafficking in Persons Report", asOf: "2025" };
  return { country, kind: "tier", year: 2025, from: null, to: null, value: "Tier 2", note: null, source };
}

const small = readPlainly(
  edition({
    projects: [
      project("shelter", { title: "A shelter in Tema", implementer: "iom", countries: ["GH"], funder: "tip" }),
      project("over", { title: "A shelter", end: "2020-01" }),
      project("runs", { title: "A shelter", end: "2030-01" }),
      project("numbered", { title: "Training", awardNumber: "S-LMAQM-20-CA-2210" }),
    ],
    organisations: [organisation("iom", "International Organization for Migration", { acronym: "IOM" })],
    offices: [office("tip", "Office to Monitor Trafficking", { abbreviation: "TIP" })],
    countryFacts: [fact("EG")],
  }),
  { GH: ["Гана"], EG: ["مصر"] },
);

describe("a list without an index is read row by row", () => {
  test.each([
    ["its own words, or their beginnings", "shel tema", ["project shelter"]],
    ["the names of whom it belongs to", "iom ghana shelter", ["project shelter"]],
    ["who belongs there too", "ghana", ["country GH", "project shelter"]],
    ["any name of a country", "гана shelter", ["project shelter"]],
    ["a country without projects", "مصر", ["country EG"]],
    ["a phrase as it stands", '"shelter in tema"', ["project shelter"]],
    ["no phrase that is nowhere", '"tema shelter"', []],
    ["a number with its dashes", "S-LMAQM-20-CA-2210", ["project numbered"]],
    ["what runs before what ended", "shelter", ["project runs", "project shelter", "project over"]],
    ["words, whatever forms stand beside them", "ends<180d shelter tema", ["project shelter"]],
    ["nothing for nothing", "   ", []],
    ["nothing for what is not there", "zzz", []],
  ])("%s", (_name, text, expected) => expect(idsIn(small, text)).toEqual(expected));

  test("what stands in the name comes before what stands elsewhere", () => {
    const rows = readPlainly(
      edition({ projects: [project("a", { summary: "About visas" }), project("b", { title: "Visas" })] }),
    );
    expect(idsIn(rows, "visas")).toEqual(["project b", "project a"]);
  });

  test("every project of the public record is found by its title, and pages of the answer are parts of it", () => {
    const real = realEdition();
    const rows = readPlainly(real);
    for (const { id, title } of real.projects.slice(0, 40)) {
      if (title === null) continue;
      const found = lookPlainly(rows, title, today);
      const all = plainAnswers(found, 0, 5_000).map((each) => each.id);
      expect(all).toContain(id);
      expect([...plainAnswers(found, 0, 2), ...plainAnswers(found, 2, 5_000)].map((each) => each.id)).toEqual(all);
    }
  });

  test.each([
    ["10,000 letters", "a".repeat(10_000)],
    ["10,000 words", "shelter ".repeat(10_000)],
    ["only punctuation", "?!.,;:-–—'\"(){}[]<>/\\|@#$%^&*_+=~`"],
    ["a regular expression", "(.*)+[a-z]{2,}$^\\"],
    ["right to left", "\u202eamet\u202c \u200fغانا"],
    ["a filter that is no filter", "colour:red country:nowhere ends<never"],
  ])("anything is a query: %s", (_name, text) => expect(Array.isArray(idsIn(small, text))).toBe(true));

  test("any query gives an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        expect(idsIn(small, text).length).toBeLessThanOrEqual(50);
      }),
      { seed: 9, numRuns: 300 },
    );
  });
});
