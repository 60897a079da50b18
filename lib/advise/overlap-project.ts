import { fold } from "../list/fold.ts";
import type { Project } from "../list/schema.ts";
import { WEIGHTS } from "./overlap-weights.ts";
import { ideas, mentionsIn } from "./overlap-words.ts";

/** A listed project as it is compared: what it speaks of, each with its weight and the listed words for it. */
export interface ComparedProject {
  project: Project;
  terms: ReadonlyMap<string, ComparedTerm>;
  /** Sum of the terms' weights; words that are no ideas count half. */
  whole: number;
  /** Names of its implementer and of its partners, folded, each with a name as it is shown. */
  implementers: readonly NamedImplementer[];
}
export interface ComparedTerm {
  weight: number;
  words: string;
}
export interface NamedImplementer {
  folded: string;
  name: string;
  leads: boolean;
}

/** Organisations' names by id: the canonical name first, then other names and the acronym. */
export type OrganisationNames = ReadonlyMap<string, readonly string[]>;

/** In how many listed projects a term stands: counted once, so that what a list holds changes no comparison. */
const [total = "0", ...rows] = WEIGHTS.trim().split("\n");
const counts = new Map(
  rows.flatMap((row) => {
    const [count = "0", terms = ""] = row.split(":");
    return terms.split(",").map((term): [string, number] => [term, Number(count)]);
  }),
);
/** Terms that hardly any listed project has may be names of places, or words that are rare by chance. */
const UNSEEN = 2;
const MOST_WEIGHT = 6;
/** A word that is no idea of the field counts so much less. */
const PLAIN_WORD = 0.4;
/** And so much less of what a project has to be found by: another language has no such words. */
const PLAIN_IN_WHOLE = 0.5;

/** How much it says that two texts share a term. */
export function weightOf(term: string): number {
  const rarity = Math.log((Number(total) + 1) / ((counts.get(term) ?? UNSEEN) + 0.5));
  return Math.min(MOST_WEIGHT, rarity) * (ideas.has(term) ? 1 : PLAIN_WORD);
}

/** A title says what a project is; its words count so much more. */
const IN_TITLE = 1.3;

/** Linear in the project's text. */
export function compared(project: Project, names: OrganisationNames): ComparedProject {
  const implementers = implementersOf(project, names);
  const theirs = new Set(implementers.flatMap(({ folded }) => folded.split(" ")));
  const terms = new Map<string, ComparedTerm>();
  const texts: [string | null, number][] = [
    [project.title, IN_TITLE],
    [project.summary, 1],
  ];
  for (const [text, factor] of texts) {
    if (text === null) continue;
    for (const { term, words, folded } of mentionsIn(text)) {
      // Whose project it is, is a part of its own.
      if (terms.has(term) || (!ideas.has(term) && theirs.has(folded))) continue;
      terms.set(term, { weight: weightOf(term) * factor, words });
    }
  }
  let whole = 0;
  for (const [term, { weight }] of terms) whole += ideas.has(term) ? weight : weight * PLAIN_IN_WHOLE;
  return { project, terms, whole, implementers };
}

/** As known, and as printed where several are named in one breath. */
function implementersOf(
  { implementer, subrecipients, printed }: Project,
  names: OrganisationNames,
): NamedImplementer[] {
  const known = (id: string | null, leads: boolean) => {
    const [name = "", ...others] = (id === null ? undefined : names.get(id)) ?? [];
    return [name, ...others].map((each) => ({ folded: folded(each), name, leads }));
  };
  const asPrinted = (text: string | undefined) =>
    (text?.split(/[;,()/]| through /) ?? []).map((part) => ({ folded: folded(part), name: part.trim(), leads: false }));
  const all = [
    ...known(implementer, true),
    ...subrecipients.flatMap((id) => known(id, false)),
    ...asPrinted(printed.implementer).map((each) => ({ ...each, leads: implementer === null })),
    ...asPrinted(printed.subrecipients),
  ];
  return all.filter((each) => each.folded.length > 1);
}

/** The same names come again and again. */
let remembered = new Map<string, string>();
function folded(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size > 20_000) remembered = new Map();
  const form = fold(name);
  remembered.set(name, form);
  return form;
}
