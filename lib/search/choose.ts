import type { SearchIndex } from "./layout.ts";
import { reachOf } from "./postings.ts";
import { codesOf, lengthOf, type Run, termsFrom } from "./terms.ts";
import { termsNear } from "./typos.ts";

/** How a term of the list answers a word of the query. */
export type How = "whole" | "beginning" | "typo" | "beginning with a typo";

export interface Choice {
  term: number;
  /** 1 for the word itself, less for what only resembles it. */
  factor: number;
  how: How;
  /** 3 for the word itself, 2 and 1 for a whole word with one or two typos, 0 for what only begins so. */
  exact: number;
  /** How much a match says: the fewer documents it reaches, the more. */
  rarity: number;
}

export interface Choices {
  choices: Choice[];
  /** Documents that the word may stand for. */
  reach: number;
}

/** Terms followed for one word, and the documents they may reach together: bounds the work for a first letter. */
const MOST_TERMS = 512;
const MOST_REACH = 100_000;
/** The same for the first letters of very many words, and for one of them: the commonest would leave nothing else. */
const MOST_REACH_OF_MANY = 32_000;
const MOST_REACH_OF_ONE = 4_000;

/** How exact the word itself is. */
export const EXACT = 3;
type Add = (term: number, factor: number, how: How, exact?: number) => void;

/** What a word may mean: itself, what begins with it where it is `open`, what is near where `typos` or nothing else fits. */
export function chooseTerms(index: SearchIndex, word: string, open: boolean, typos: boolean): Choices {
  const codes = codesOf(index, word);
  const run = termsFrom(index, codes);
  const chosen = new Map<number, Omit<Choice, "rarity">>();
  const add: Add = (term, factor, how, exact = 0) => {
    const known = chosen.get(term);
    if (known === undefined || known.factor < factor) chosen.set(term, { term, factor, how, exact });
  };
  const hasWhole = run.from < run.to && lengthOf(index, run.from) === codes.length;
  const isLetter = open && codes.length === 1;
  const isTaken = hasWhole && !(isLetter && run.to - run.from > 1 && reachOf(index, run.from) > MOST_REACH_OF_MANY);
  // A letter that many thousand documents have as a word tells nothing, where longer words begin with it.
  if (isTaken) add(run.from, 1, "whole", EXACT);
  if (open) {
    for (const term of weightiest(index, { from: hasWhole ? run.from + 1 : run.from, to: run.to }, isLetter)) {
      add(term, 0.3 + (0.5 * codes.length) / lengthOf(index, term), "beginning");
    }
  }
  if (typos || run.from === run.to) addNear(index, codes, open, add);
  const sorted = [...chosen.values()].sort((one, other) => other.factor - one.factor);
  const reach = isTaken ? reachOf(index, run.from) : sorted.reduce((sum, { term }) => sum + reachOf(index, term), 0);
  const rarity = rarityOf(index, reach);
  // A word that only begins as typed says no more for being rare; a word that was meant does.
  const choices = sorted.map((each) => ({
    ...each,
    rarity: each.how === "typo" ? rarityOf(index, reachOf(index, each.term)) : rarity,
  }));
  return { choices, reach };
}

/** What a match says that `reach` documents have. */
export const rarityOf = ({ documents }: SearchIndex, reach: number): number =>
  Math.log(1 + documents / Math.max(1, Math.min(reach, documents)));

function addNear(index: SearchIndex, codes: readonly number[], open: boolean, add: Add): void {
  if (codes.length < 3) return;
  for (const near of termsNear(index, codes, codes.length < 8 ? 1 : 2)) {
    const factor = near.edits < 2 ? 0.5 : 0.25;
    // Three letters are enough only for a word of four that lost one.
    const isEnough = codes.length > 3 || (near.whole && lengthOf(index, near.from) > 3);
    if (near.edits === 0 || !isEnough) continue;
    if (near.whole) add(near.from, factor, "typo", EXACT - near.edits);
    else if (open) for (const term of weightiest(index, near, false)) add(term, factor * 0.5, "beginning with a typo");
  }
}

/** The terms of a run that reach most, as many as may be followed; all of them where they are few. */
function weightiest(index: SearchIndex, { from, to }: Run, isLetter: boolean): number[] {
  const reaches = Uint32Array.from({ length: to - from }, (_none, at) => reachOf(index, from + at));
  const all = reaches.reduce((sum, reach) => sum + reach, 0);
  const isLong = reaches.length > MOST_TERMS || (isLetter && all > MOST_REACH_OF_MANY);
  const order = largestFirst(reaches);
  const terms: number[] = [];
  let left = isLong ? MOST_REACH_OF_MANY : MOST_REACH;
  for (const at of order) {
    const reach = reaches[at] ?? 0;
    // The commonest of a few is followed however common it is: it is what is meant.
    const isFirst = !isLong && terms.length === 0;
    if (!isFirst && (reach > left || (isLong && reach > MOST_REACH_OF_ONE))) continue;
    left -= reach;
    if (terms.push(from + at) === MOST_TERMS) break;
  }
  return terms.length > 0 ? terms : Array.from(order.subarray(0, 1), (at) => from + at);
}

/** Places of numbers in the order of their powers of two, the largest first: sorted enough, in one pass. */
function largestFirst(numbers: Uint32Array): Uint32Array {
  const starts = new Uint32Array(34);
  for (const number of numbers) {
    const next = Math.clz32(number) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bits = 1; bits < starts.length; bits++) starts[bits] = (starts[bits] ?? 0) + (starts[bits - 1] ?? 0);
  const order = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const bits = Math.clz32(numbers[at] ?? 0);
    const place = starts[bits] ?? 0;
    order[place] = at;
    starts[bits] = place + 1;
  }
  return order;
}
