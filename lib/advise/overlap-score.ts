import { regionOf } from "../list/countries.ts";
import { askedIn } from "./overlap-frame.ts";
import type { ComparedProject } from "./overlap-project.ts";
import { weightOf } from "./overlap-project.ts";
import { type Idea, ideas, mentionsIn } from "./overlap-words.ts";

/** A request as it is compared: what it speaks of, and how much of it is about the field at all. */
export interface RequestTerms {
  /** How much each term is used, between 0 and a little over 2, in each of its windows. */
  use: ReadonlyMap<string, readonly number[]>;
  /** Of each window: longer ones share more with anything, later ones say less of what is asked; worth is divided by it. */
  divisors: readonly number[];
  /** Share of the request that speaks of trafficking, forced or child labour itself, 0 to 1. */
  field: number;
}

/** Found on the develop halves of test/advise/proposals and on the fifth; the other sets have only been scored. */
const TITLE_COUNTS = 2.3;
/** How soon saying a thing again adds nothing. */
const SATURATION = 4;
/**
 * A request is looked at through windows of so many terms, each with the title: who asks, how it is watched over and
 * what it costs fill pages, and what is asked for stands in one place. What is outside a window counts a tenth.
 */
const WINDOW = 40;
const STEP = 20;
const MOST_WINDOWS = 20;
const OUTSIDE = 0.1;
/** What it is for comes early: each window a little less, up to the seventh. */
const LATER = 0.15;
const LATEST = 6;
const USUAL_LENGTH = 140;
const LENGTH_POWER = 0.35;
/** Texts of a few words do not speak of the field by one of them alone. */
const FEWEST_WORDS = 15;
const ALL_OF_THE_FIELD = 0.03;
/** What is left of a likeness where the request says no word of the field. */
const OUTSIDE_THE_FIELD = 0.45;
/** After so many terms a word of the field counts half, and at last less than a third. */
const HALF_AT = 60;
const LAST = 0.3;
/** Shortest and longest listed texts are not far apart in what they say. */
const PROJECT_LENGTH = 15;
const PROJECT_POWER = 0.68;
/** One thing in common may be chance: with about so many, half of the likeness is believed. */
const FEW_IN_COMMON = 0.9;

/** Linear in the request. */
export function requestTerms(title: string, text: string): RequestTerms {
  const named = mentionsIn(title).map(({ term }) => term);
  const told = askedIn(text).flatMap((sentence) => mentionsIn(sentence).map(({ term }) => term));
  const count = Math.min(MOST_WINDOWS, 1 + Math.max(0, Math.ceil((told.length - WINDOW) / STEP)));
  const windows = Array.from({ length: count }, (_none, at) => windowUse(named, told, at * STEP));
  const use = new Map<string, number[]>();
  for (const [at, window] of windows.entries()) {
    for (const [term, used] of window) {
      const row = use.get(term) ?? windows.map(() => 0);
      row[at] = used;
      use.set(term, row);
    }
  }
  return { use, divisors: windows.map(divisorOf), field: fieldOf(named, told) };
}

function windowUse(named: readonly string[], told: readonly string[], from: number): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, by: number) => counts.set(term, (counts.get(term) ?? 0) + by);
  for (const term of named) add(term, TITLE_COUNTS);
  for (const [at, term] of told.slice(0, STEP * MOST_WINDOWS + WINDOW).entries())
    add(term, at >= from && at < from + WINDOW ? 1 : OUTSIDE);
  return new Map([...counts].map(([term, count]) => [term, (count * (1 + SATURATION)) / (count + SATURATION)]));
}

function divisorOf(window: ReadonlyMap<string, number>, at: number): number {
  let all = 0;
  for (const [term, used] of window) all += used * weightOf(term);
  const length = (Math.max(all, USUAL_LENGTH) / USUAL_LENGTH) ** LENGTH_POWER;
  return length * (1 + LATER * Math.min(at, LATEST));
}

function fieldOf(named: readonly string[], told: readonly string[]): number {
  const weights = [
    ...named.map(() => TITLE_COUNTS),
    ...told.map((_term, at) => LAST + (1 - LAST) / (1 + (at / HALF_AT) ** 3)),
  ];
  let all = 0;
  let field = 0;
  for (const [at, term] of [...named, ...told].entries()) {
    const weight = weights[at] ?? 0;
    all += weight;
    field += weight * (ideas.get(term)?.field ?? 0);
  }
  return field / Math.max(FEWEST_WORDS, all);
}

/** How much a request uses a term where it uses it most. */
export const mostUse = ({ use }: RequestTerms, term: string): number => Math.max(0, ...(use.get(term) ?? []));

/** How alike the words are: 0 for nothing in common, some 1 to 5 for what a person would call alike. */
export function textLikeness({ use, divisors, field }: RequestTerms, { terms, whole }: ComparedProject): number {
  const shared = divisors.map(() => 0);
  let common = 0;
  for (const [term, { weight }] of terms) {
    const used = use.get(term);
    if (used === undefined) continue;
    common++;
    for (let at = 0; at < shared.length; at++) shared[at] = (shared[at] ?? 0) + weight * (used[at] ?? 0);
  }
  const best = shared.reduce((most, sum, at) => Math.max(most, sum / (divisors[at] ?? 1)), 0);
  if (common === 0) return 0;
  const aboutTheField = OUTSIDE_THE_FIELD + (1 - OUTSIDE_THE_FIELD) * Math.min(1, field / ALL_OF_THE_FIELD);
  return (aboutTheField * best * (common / (common + FEW_IN_COMMON))) / (PROJECT_LENGTH + whole) ** PROJECT_POWER;
}

/** What the place makes of it: 1 for the same country, less for a region, least for other countries. */
export function placeFactor(asked: readonly string[], stated: boolean, { project }: ComparedProject): number {
  if (asked.length === 0) return 0.85;
  const factor = statedFactor(asked, project);
  // What was read from a text is less sure than what a form states.
  return stated ? factor : Math.sqrt(factor);
}

function statedFactor(asked: readonly string[], { countries, region, scope }: ComparedProject["project"]): number {
  const near = asked.some((country) => regionOf(country) === region);
  if (countries.length === 0) {
    if (scope === "global" || region === null || region === "GLOBAL") return 0.65;
    return near ? 0.7 : 0.3;
  }
  const common = asked.filter((country) => countries.includes(country)).length;
  if (common > 0) return 0.8 + (0.2 * common) / Math.max(asked.length, countries.length);
  return near && scope !== "country" ? 0.4 : 0.3;
}

/** What a request aims at and whom it is for, as its words say. */
export function ideasUsed(request: RequestTerms, is: (idea: Idea) => boolean): Map<string, number> {
  const used = [...request.use.keys()].filter((term) => is(ideas.get(term) ?? nothing));
  return new Map(used.map((term) => [term, mostUse(request, term)]));
}
const nothing: Idea = { field: 0, population: false, aims: "" };
