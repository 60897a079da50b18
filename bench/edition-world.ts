import { blankProject } from "../lib/list/blank.ts";
import { addMonths } from "../lib/list/dates.ts";
import type { Organisation, Project } from "../lib/list/schema.ts";
import type { Chance } from "./chance.ts";

/** What a made list is made of. */
export interface World {
  organisations: Organisation[];
  /** Sentences of real summaries. */
  sentences: string[];
  titles: string[];
  countries: string[];
  countryNames: ReadonlyMap<string, string>;
}

export interface Layout {
  /** Lists before 2019 print no titles. */
  titles: boolean;
  /** Share of projects that state an award number. */
  awards: number;
}

/** A project as a list might have it: few implementers hold most, most begin on the first of October. */
export function makeProject(chance: Chance, world: World, layout: Layout, id: string): Project {
  const regional = chance.hits(0.15);
  const countries = regional
    ? chance.shuffled(world.countries).slice(0, chance.between(2, 15)).sort()
    : [chance.skewed(world.countries)];
  const year = chance.between(2014, 2024);
  const start = chance.hits(0.5) ? `${year}-10-01` : `${year}-${String(chance.between(1, 12)).padStart(2, "0")}-01`;
  const place = countries.map((country) => world.countryNames.get(country) ?? country).join(", ");
  return {
    ...blankProject(id, "tip"),
    title: layout.titles ? titleIn(chance, world, place) : null,
    implementer: chance.skewed(world.organisations).id,
    countries,
    scope: regional ? "regional" : "country",
    funder: chance.hits(0.7) ? "state-tip" : "usaid",
    amounts: [amountOf(chance.between(3, 40) * 50_000)],
    start,
    end: lastDayBefore(addMonths(start, chance.of([24, 30, 36, 36, 48]))),
    awardNumber: chance.hits(layout.awards) ? `SSJTIP${year % 100}GR${chance.between(1000, 9999)}` : null,
    summary: summaryIn(chance, world, place),
    sources: [{ url: null, title: "A list", asOf: "2024-01-01" }],
  };
}

export const amountOf = (usd: number): Project["amounts"][number] => ({
  kind: "printed",
  usd,
  fiscalYear: null,
  asOf: null,
  printed: null,
});

/** Many titles are the same words with another country, some name none. */
function titleIn(chance: Chance, world: World, place: string): string {
  const title = chance.of(world.titles);
  return chance.hits(0.4) ? `${title} in ${place}` : title;
}

export function summaryIn(chance: Chance, world: World, place: string): string {
  const sentences = Array.from({ length: chance.between(1, 4) }, () => chance.of(world.sentences));
  return chance.hits(0.5) ? `In ${place}: ${sentences.join(" ")}` : sentences.join(" ");
}

/** 2022-10-01 becomes 2022-09-30. */
export function lastDayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
