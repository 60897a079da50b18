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
/** Share of that for one of very many terms: else the commonest would leave nothing for the others. */
const LARGEST_SHARE = 1 / 8;

/** What a word may mean: itself, what begins with it where it is `open`, what is near where `typos` or nothing else fits. */
export function chooseTerms(index: SearchIndex, word: string, open: boolean, typos: boolean): Choices {
  const codes = codesOf(index, word);
  const run = termsFrom(index, codes);
  const chosen = new Map<number, Omit<Choice, "rarity">>();
  const add = (term: number, factor: number, how: How) => {
    const known = chosen.get(term);
    if (known === undefined || known.factor < factor) chosen.set(term, { term, factor, how });
  };
  const hasWhole = run.from < run.to && lengthOf(index, run.from) === codes.length;
  if (hasWhole) add(run.from, 1, "whole");
  if (open) {
    for (const term of weightiest(index, { from: hasWhole ? run.from + 1 : run.from, to: run.to })) {
      add(term, 0.3 + (0.5 * codes.length) / lengthOf(index, term), "beginning");
    }
  }
  if (typos || run.from === run.to) addNear(index, codes, open, add);
  const sorted = [...chosen.values()].sort((one, other) => other.factor - one.factor);
  const reach = hasWhole ? reachOf(index, run.from) : sorted.reduce((sum, { term }) => sum + reachOf(index, term), 0);
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

function addNear(
  index: SearchIndex,
  codes: readonly number[],
  open: boolean,
  add: (term: number, factor: number, how: How) => void,
): void {
  if (codes.length < 3) return;
  for (const near of termsNear(index, codes, codes.length < 8 ? 1 : 2)) {
    const factor = near.edits < 2 ? 0.5 : 0.25;
    // Three letters are enough only for a word of four that lost one.
    const isEnough = codes.length > 3 || (near.whole && lengthOf(index, near.from) > 3);
    if (near.edits === 0 || !isEnough) continue;
    if (near.whole) add(near.from, factor, "typo");
    else if (open) for (const term of weightiest(index, near)) add(term, factor * 0.5, "beginning with a typo");
  }
}

/** The terms of a run that reach most, as many as may be followed; all of them where they are few. */
function weightiest(index: SearchIndex, { from, to }: Run): number[] {
  const reaches = Uint32Array.from({ length: to - from }, (_none, at) => reachOf(index, from + at));
  const isLong = reaches.length > MOST_TERMS;
  const least = isLong ? leastReach(reaches) : 0;
  const largest = isLong ? MOST_REACH * LARGEST_SHARE : MOST_REACH;
  const terms: number[] = [];
  let reached = 0;
  for (let bits = 32; bits >= 0 && terms.length < MOST_TERMS; bits--) {
    for (let at = 0; at < reaches.length && terms.length < MOST_TERMS; at++) {
      const reach = reaches[at] ?? 0;
      if (bitsOf(reach) !== bits || reach < least) continue;
      // One term is followed however common it is: it may be all there is.
      if (reached > 0 && (reach > largest || reached + reach > MOST_REACH)) continue;
      reached += reach;
      terms.push(from + at);
    }
  }
  return terms;
}

const bitsOf = (reach: number) => 32 - Math.clz32(reach);

/** A power of two under which a run's terms are too many to be followed. */
function leastReach(reaches: Uint32Array): number {
  const counts = new Uint32Array(34);
  for (const reach of reaches) counts[bitsOf(reach)] = (counts[bitsOf(reach)] ?? 0) + 1;
  let count = 0;
  for (let bits = 32; bits > 0; bits--) {
    count += counts[bits] ?? 0;
    if (count >= MOST_TERMS) return 2 ** (bits - 1);
  }
  return 0;
}
