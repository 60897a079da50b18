import { regionOf } from "../list/countries.ts";
import type { ComparedProject } from "./overlap-project.ts";
import { weightOf } from "./overlap-project.ts";
import { type Idea, ideas, mentionsIn } from "./overlap-words.ts";

/** A request as it is compared: what it speaks of, and how much of it is about the field at all. */
export interface RequestTerms {
  /** Weight of each term that the request uses, between 0 and a little over 2. */
  use: ReadonlyMap<string, number>;
  /** Longer requests share more words with anything: what that is worth is divided by this. */
  length: number;
  /** Share of the request that speaks of trafficking, forced or child labour itself, 0 to 1. */
  field: number;
}

/** Found on the develop half of test/advise/proposals; the test half has only been scored. */
const TITLE_COUNTS = 2.5;
/** How soon saying a thing again adds nothing. */
const SATURATION = 1.2;
/** A request says what it is for first; after so many terms a word counts half, and at last a tenth. */
const HALF_AT = 60;
const LAST = 0.1;
const USUAL_LENGTH = 100;
const LENGTH_POWER = 0.15;
/** Texts of a few words do not speak of the field by one of them alone. */
const FEWEST_WORDS = 15;
const ALL_OF_THE_FIELD = 0.04;
/** Shortest and longest listed texts are not far apart in what they say. */
const PROJECT_LENGTH = 5;
const PROJECT_POWER = 0.6;

/** Linear in the request. */
export function requestTerms(title: string, text: string): RequestTerms {
  const counts = new Map<string, number>();
  let words = 0;
  let field = 0;
  const add = (term: string, by: number) => {
    counts.set(term, (counts.get(term) ?? 0) + by);
    words += by;
    if (ideas.get(term)?.field) field += by;
  };
  for (const { term } of mentionsIn(title)) add(term, TITLE_COUNTS);
  for (const { term, at } of mentionsIn(text)) add(term, LAST + (1 - LAST) / (1 + (at / HALF_AT) ** 3));
  const use = new Map<string, number>();
  let all = 0;
  for (const [term, count] of counts) {
    const used = (count * (1 + SATURATION)) / (count + SATURATION);
    use.set(term, used);
    all += used * weightOf(term);
  }
  return {
    use,
    length: (Math.max(all, USUAL_LENGTH) / USUAL_LENGTH) ** LENGTH_POWER,
    field: field / Math.max(FEWEST_WORDS, words),
  };
}

/** How alike the words are: 0 for nothing in common, some 1 to 5 for what a person would call alike. */
export function textLikeness(request: RequestTerms, { terms, whole }: ComparedProject): number {
  let shared = 0;
  for (const [term, { weight }] of terms) shared += weight * (request.use.get(term) ?? 0);
  const aboutTheField = 0.5 + 0.5 * Math.min(1, request.field / ALL_OF_THE_FIELD);
  return (aboutTheField * shared) / ((PROJECT_LENGTH + whole) ** PROJECT_POWER * request.length);
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
    return near ? 0.75 : 0.3;
  }
  const common = asked.filter((country) => countries.includes(country)).length;
  if (common > 0) return 0.8 + (0.2 * common) / Math.max(asked.length, countries.length);
  return near && scope !== "country" ? 0.5 : 0.3;
}

/** What a request aims at and whom it is for, as its words say. */
export function ideasUsed(request: RequestTerms, is: (idea: Idea) => boolean): Map<string, number> {
  return new Map([...request.use].filter(([term]) => is(ideas.get(term) ?? nothing)));
}
const nothing: Idea = { field: false, population: false, aims: "" };
