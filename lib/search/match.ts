import { type Choice, chooseTerms, EXACT, type How, rarityOf } from "./choose.ts";
import { CARRYING, FIELD, MASK_WEIGHTS, RELATION_WEIGHTS, TITLE } from "./fields.ts";
import type { SearchIndex } from "./layout.ts";
import { findPhrase } from "./phrase.ts";
import { eachLink, eachPosting } from "./postings.ts";
import type { Part } from "./query.ts";
import { type Scratch, scratchOf } from "./scratch.ts";

/** Why a part of the query found one document. */
export interface Match {
  part: Part;
  /** The term of the list; -1 for a phrase. */
  term: number;
  how: How | "phrase";
  /** Fields of the document itself, or 0 with the carrier that handed the match on. */
  mask: number;
  carrier: number;
  relation: number;
  points: number;
}

/** A document that is watched while the query runs. */
export interface Watch {
  document: number;
  matches: Match[];
}

/** Documents side by side with their sums; there may be as many as the list has. */
export interface Found {
  documents: number[];
  scores: number[];
  /** Parts matched. */
  matched: number[];
  /** Share of the name that was matched, 0 to 1. */
  named: number[];
  /** How exactly the words were met: that of the least exact part, as `Choice` has it; a little more for each that nobody insists on. */
  exact: number[];
  /** The few that answer as it was typed, where the others only resemble it; null where all do. */
  asTyped: readonly number[] | null;
}

interface Task {
  part: Part;
  choices: Choice[];
  phrase: { document: number; mask: number }[];
  reach: number;
}

/** How a query is read. */
interface Ways {
  typos: boolean;
  /** Whether one part is enough. */
  anyPart: boolean;
}

const UNVOUCHED = 0.25;
/** More than a query has. */
const MOST_PARTS = 64;
/** An acronym is as good as the whole name. */
const WHOLE_NAME = 200;

/** The documents that have every part of a query, or, with `anyPart`, at least one. In no order. */
export function match(index: SearchIndex, parts: Part[], how: Ways, watch: Watch | null): Found {
  const scratch = scratchOf(index);
  const tasks = parts.map((part) => taskOf(index, part, how));
  const insisted = tasks.filter(({ part }) => !part.extra).sort((one, other) => one.reach - other.reach);
  const touched: number[] = [];
  for (const [place, task] of insisted.entries()) {
    const met = runTask(index, scratch, task, how.anyPart ? 0 : place, watch);
    for (const document of met) {
      if (scratch.matched[document] === 0) touched.push(document);
      scratch.score[document] = (scratch.score[document] ?? 0) + (scratch.best[document] ?? 0);
      scratch.matched[document] = (scratch.matched[document] ?? 0) + 1;
      scratch.named[document] = Math.min(
        WHOLE_NAME,
        (scratch.named[document] ?? 0) + (scratch.bestNamed[document] ?? 0),
      );
      const exact = scratch.bestExact[document] ?? 0;
      const least = scratch.matched[document] === 1 ? exact : (scratch.leastExact[document] ?? 0);
      scratch.leastExact[document] = Math.min(least, exact);
      scratch.best[document] = 0;
      scratch.bestNamed[document] = 0;
      scratch.bestExact[document] = 0;
    }
    if (met.length === 0 && !how.anyPart) break;
  }
  const enough = how.anyPart ? 1 : insisted.length;
  for (const task of tasks)
    if (task.part.extra) addExtra(scratch, runTask(index, scratch, task, enough, watch), !how.anyPart);
  return collect(index, scratch, touched, enough);
}

/** What a part gives that nobody insists on; `counts`: who has it as a word has one word more of the query. */
function addExtra(scratch: Scratch, met: readonly number[], counts: boolean): void {
  const { score, best, named, bestNamed, bestExact, matched } = scratch;
  for (const document of met) {
    score[document] = (score[document] ?? 0) + (best[document] ?? 0);
    named[document] = Math.min(WHOLE_NAME, (named[document] ?? 0) + (bestNamed[document] ?? 0));
    if (counts && bestExact[document] === EXACT) matched[document] = (matched[document] ?? 0) + 1;
    best[document] = 0;
    bestNamed[document] = 0;
    bestExact[document] = 0;
  }
}

function taskOf(index: SearchIndex, part: Part, how: Ways): Task {
  if (part.phrase) {
    const phrase = findPhrase(index, part);
    return { part, choices: [], phrase, reach: phrase.length };
  }
  const { choices, reach } = chooseTerms(index, part.words[0] ?? "", part.open, how.typos);
  return { part, choices: how.anyPart ? choices.map(alone) : choices, phrase: [], reach };
}

/** Where no other word vouches for it, what only begins like a misspelt word is hardly ever what was meant. */
const alone = (choice: Choice): Choice =>
  choice.how === "beginning with a typo" ? { ...choice, factor: choice.factor * UNVOUCHED } : choice;

/** Takes the best that one part gives to each document; `needed` parts must have matched before. */
function runTask(index: SearchIndex, scratch: Scratch, task: Task, needed: number, watch: Watch | null): number[] {
  const { best, bestNamed, bestExact, matched } = scratch;
  const met: number[] = [];
  let exactly = EXACT;
  const { carriers } = index;
  let now: Match = { part: task.part, term: -1, how: "phrase", mask: 0, carrier: -1, relation: -1, points: 0 };
  const take = (document: number, points: number, mask: number, carrier: number, relation: number) => {
    if ((matched[document] ?? 0) < needed) return;
    const known = best[document] ?? 0;
    if (known === 0) met.push(document);
    if (points > known) {
      best[document] = points;
      if (watch?.document === document) now = note(watch, { ...now, mask, carrier, relation, points });
    }
    if (exactly > (bestExact[document] ?? 0)) bestExact[document] = exactly;
    if (mask & TITLE)
      bestNamed[document] =
        mask & FIELD.acronym ? WHOLE_NAME : Math.max(bestNamed[document] ?? 0, task.part.words.length);
  };
  const takeWithLinks = (document: number, mask: number, factor: number) => {
    take(document, factor * (MASK_WEIGHTS[mask] ?? 0), mask, -1, -1);
    if (document >= carriers || !(mask & CARRYING)) return;
    eachLink(index, document, (linked, relation) =>
      take(linked, factor * (RELATION_WEIGHTS[relation] ?? 0), 0, document, relation),
    );
  };
  // What is no carrier and has not matched before is passed over: mostly that is nearly all that a word reaches.
  const among = { marks: matched, least: needed, from: carriers };
  const phraseRarity = rarityOf(index, task.phrase.length);
  for (const { document, mask } of task.phrase) takeWithLinks(document, mask, phraseRarity);
  for (const { term, factor, how, exact, rarity } of task.choices) {
    if (watch) now = { ...now, term, how };
    exactly = exact;
    const says = factor * rarity;
    eachPosting(index, term, (document, mask) => takeWithLinks(document, mask, says), among);
  }
  return met;
}

/** Keeps the best match of a part. */
function note(watch: Watch, found: Match): Match {
  watch.matches = [...watch.matches.filter(({ part }) => part !== found.part), found];
  return found;
}

/** Takes the sums out and leaves the scratch empty. */
function collect({ nameLengths }: SearchIndex, scratch: Scratch, touched: number[], needed: number): Found {
  const found: Found = { documents: [], scores: [], matched: [], named: [], exact: [], asTyped: null };
  for (const document of touched) {
    const matched = scratch.matched[document] ?? 0;
    const words = scratch.named[document] ?? 0;
    if (matched >= needed) {
      found.documents.push(document);
      found.scores.push(scratch.score[document] ?? 0);
      found.matched.push(matched);
      found.exact.push((scratch.leastExact[document] ?? 0) + (matched - needed) / MOST_PARTS);
      found.named.push(words >= WHOLE_NAME ? 1 : Math.min(1, words / Math.max(1, nameLengths[document] ?? 0)));
    }
    scratch.score[document] = 0;
    scratch.matched[document] = 0;
    scratch.named[document] = 0;
    scratch.leastExact[document] = 0;
  }
  return found;
}
