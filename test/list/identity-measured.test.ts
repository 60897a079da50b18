import { expect, test } from "vitest";
import { Chance } from "../../bench/chance.ts";
import { makePair, type PairLayout } from "../../bench/edition-pairs.ts";
import type { World } from "../../bench/edition-world.ts";
import { matchProjects } from "../../lib/list/identity.ts";

const doers = ["Trains", "Shelters", "Counsels", "Registers", "Informs", "Employs", "Interviews", "Escorts"];
const whom = [
  "fishers",
  "brick makers",
  "border guards",
  "judges of the coast",
  "domestic workers",
  "market women",
  "students",
  "nurses",
];
const how = [
  "by radio plays",
  "in three valleys",
  "with a hotline",
  "through savings groups",
  "before they leave",
  "in their own languages",
];
const sentences = doers.flatMap((does) => whom.flatMap((those) => how.map((so) => `${does} ${those} ${so}.`)));
const countries = [
  "GH",
  "KE",
  "PE",
  "UA",
  "LA",
  "KH",
  "TG",
  "BJ",
  "NG",
  "ET",
  "UG",
  "RW",
  "MD",
  "AL",
  "GE",
  "PH",
  "TH",
  "HT",
  "CO",
  "BR",
];
const world: World = {
  organisations: Array.from({ length: 40 }, (_none, at) => ({
    id: `org-${at}`,
    name: `${whom[at % 8]} union of the ${countries[at % 20]} ${at}`,
    aliases: [`Union ${at} of ${whom[at % 8]}`],
    acronym: null,
    domain: null,
    kind: null,
  })),
  sentences,
  titles: sentences.filter((_sentence, at) => at % 5 === 0).map((sentence) => sentence.slice(0, -1)),
  countries,
  countryNames: new Map(),
};

/** Few words and many alike: harder than any list that was published. */
test.each<[string, number, number, Partial<PairLayout>]>([
  ["titles and days", 0.98, 0.005, {}],
  ["no titles, months, and rows numbered anew", 0.97, 0.01, { titles: false, starts: "month", ids: "rows" }],
  ["no titles and ends only", 0.95, 0.01, { titles: false, starts: "none" }],
])("of made editions with %s a share of %d is known and at most %d taken for another", (_how, least, most, layout) => {
  let [records, right, wrong] = [0, 0, 0];
  for (const seed of [1, 2, 3, 4, 5]) {
    const pair = makePair(new Chance(seed), world, {
      ...{ size: 300, titles: true, awards: 0, starts: "day", printedNames: true, ids: "other" },
      ...layout,
    });
    for (const { newer, older } of matchProjects(pair.older, pair.newer, world.organisations)) {
      const is = pair.truth.get(newer)?.older ?? null;
      records += 1;
      if (older === is) right += 1;
      else if (older !== null) wrong += 1;
    }
  }
  expect(right / records).toBeGreaterThanOrEqual(least);
  expect(wrong / records).toBeLessThanOrEqual(most);
});
