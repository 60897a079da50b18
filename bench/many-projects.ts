import { readFileSync } from "node:fs";
import { parseEdition } from "../lib/list/parse.ts";
import type { Edition, Project } from "../lib/list/schema.ts";
import { ENGLISH_NAMES } from "../lib/search/english-names.ts";

/** Numbers from 0 up to a bound, the same for the same seed. */
export type Chance = (below: number) => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

export function readStarter(): Edition {
  const parsed = parseEdition(
    JSON.parse(readFileSync(new URL("../public/data/starter.json", import.meta.url), "utf8")),
  );
  if (!parsed.ok) throw new Error(`The starter list has problems: ${parsed.problems[0]?.message}`);
  return parsed.value;
}

/**
 * The starter list multiplied with seeded variation: each project has the title of one real project, sentences of two
 * others, a place and a partner of its own, an organisation, countries, dates and a number. So its words keep their
 * real frequencies, and rare words become more with the projects, as they do in real lists.
 */
export function multiply(starter: Edition, count: number, seed = 1): Edition {
  const chance = chanceFrom(seed);
  const titles = starter.projects.flatMap(({ title }) => (title === null ? [] : [title]));
  const summaries = starter.projects.flatMap(({ summary }) => (summary === null ? [] : [summary]));
  const one = <T>(from: readonly T[]): T => {
    const taken = from[chance(from.length)];
    if (taken === undefined) throw new Error("there is nothing to take from");
    return taken;
  };
  const projects = Array.from({ length: count }, (_none, number): Project => {
    const base = one(starter.projects);
    const [place, partner] = [
      nameFrom(chance),
      `${nameFrom(chance)} ${one(["Foundation", "Centre", "Trust", "Network"])}`,
    ];
    const start = 2001 + chance(26);
    const countries =
      base.countries.length > 0 ? one(starter.projects.filter((each) => each.scope === base.scope)).countries : [];
    return {
      ...base,
      id: `${start}-${countries[0]?.toLowerCase() ?? "global"}-${one(starter.organisations).id}-${hex(chance)}`.slice(
        0,
        120,
      ),
      title: `${one(titles)} in ${place}`,
      summary: `${one(summaries)} ${one(summaries)} Works in ${place} with ${partner}.`,
      implementer: one(starter.organisations).id,
      countries,
      start: `${start}-10`,
      end: `${start + 1 + chance(5)}-09`,
      awardNumber: `S-LMAQM-${String(start % 100).padStart(2, "0")}-CA-${String(number).padStart(6, "0")}`,
      account: one(["INCLE", "ESF", "DA", "MRA", "PEMS"]),
      printed: {},
      history: [],
    };
  });
  return { ...starter, projects };
}

const hex = (chance: Chance) => chance(0x1000000).toString(16).padStart(6, "0");

/** A name that could be one: two to four syllables. */
function nameFrom(chance: Chance): string {
  const syllables =
    "ba be bo da de di fa ga go ha ka ke ki ko la le lo ma me mi mo na ne ni nu pa po ra re ri ro sa se so ta te to va vi wa ya zu".split(
      " ",
    );
  const name = Array.from({ length: 2 + chance(3) }, () => syllables[chance(syllables.length)]).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A project with the names behind its ids, as an engine that knows no links needs it. */
export interface FlatProject {
  id: string;
  title: string;
  implementer: string;
  countries: string;
  funder: string;
  account: string;
  awardNumber: string;
  summary: string;
}

export function flatten({ projects, organisations, offices }: Edition): FlatProject[] {
  const names = new Map(
    organisations.map(({ id, name, acronym }) => [id, acronym === null ? name : `${name} (${acronym})`]),
  );
  for (const { id, name, abbreviation } of offices)
    names.set(id, abbreviation === null ? name : `${name} (${abbreviation})`);
  return projects.map((project) => ({
    id: project.id,
    title: project.title ?? "",
    implementer: names.get(project.implementer ?? "") ?? "",
    countries: project.countries.map((code) => ENGLISH_NAMES[code]?.[0] ?? code).join(", "),
    funder: names.get(project.funder ?? "") ?? "",
    account: project.account ?? "",
    awardNumber: project.awardNumber ?? "",
    summary: project.summary ?? "",
  }));
}
