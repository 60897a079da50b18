import { BLOCK, MANY_OWN, type SearchIndex, TERMS_IN_BLOCK } from "./layout.ts";
import { spell } from "./spell-terms.ts";

/** A letter that no term of the list has. */
const UNKNOWN = 0xffff;

/** A run of neighbouring terms, `to` not among them. */
export interface Run {
  from: number;
  to: number;
}

/** A word as the index writes it. */
export function codesOf({ alphabet }: SearchIndex, word: string): number[] {
  return Array.from({ length: word.length }, (_none, at) => {
    const letter = word.charCodeAt(at);
    const code = lowerBound(0, alphabet.length, (place) => (alphabet[place] ?? 0) < letter);
    return alphabet[code] === letter ? code : UNKNOWN;
  });
}

/** A term as text. */
export function termAt(index: SearchIndex, term: number): string {
  spell(index, term, term + 1);
  const codes = index.letters.subarray(index.termStarts[term], index.termStarts[term + 1]);
  return String.fromCharCode(...Array.from(codes, (code) => index.alphabet[code] ?? 0));
}

/** Of a term that was spelt out: one of a run that was given. */
export const lengthOf = ({ termStarts }: SearchIndex, term: number): number =>
  (termStarts[term + 1] ?? 0) - (termStarts[term] ?? 0);

/** The terms that begin with a word. The word itself, where it is a term, is the first. */
export function termsFrom(index: SearchIndex, codes: readonly number[]): Run {
  const from = boundary(index, 0, (term) => term < 0, codes);
  const to = boundary(index, from, (term) => term <= 0, codes);
  spell(index, from, to);
  return { from, to };
}

/**
 * The first term from `least` on for which `isBefore` no longer holds, told how it stands to the letters. Blocks are told
 * apart by their first terms, which are packed whole: of all others one is spelt out.
 */
function boundary(
  index: SearchIndex,
  least: number,
  isBefore: (standing: number) => boolean,
  codes: readonly number[],
): number {
  const { terms, packed } = index;
  const block = lowerBound(0, packed.spelt.length, (each) => isBefore(compareFirst(index, each, codes)));
  const from = Math.max(least, (block - 1) * TERMS_IN_BLOCK);
  const to = Math.max(from, Math.min(terms, block * TERMS_IN_BLOCK));
  if (from < to) spell(index, from, from + 1);
  return lowerBound(from, to, (term) => isBefore(compareStart(index, term, codes)));
}

/** Below, at or above 0 as a term stands before, under or behind all that begins with the letters. It was spelt out. */
function compareStart({ letters, termStarts }: SearchIndex, term: number, codes: readonly number[]): number {
  const start = termStarts[term] ?? 0;
  const length = (termStarts[term + 1] ?? 0) - start;
  for (let at = 0; at < codes.length; at++) {
    if (at >= length) return -1;
    const difference = (letters[start + at] ?? 0) - (codes[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The same of the first term of a block, which shares no letters, as it is packed. */
function compareFirst({ packed }: SearchIndex, block: number, codes: readonly number[]): number {
  const { vocabulary, blocks, wide } = packed;
  let from = blocks[BLOCK.size * block + BLOCK.vocabulary] ?? 0;
  let length = (vocabulary[from++] ?? 0) & 15;
  if (length === MANY_OWN) length += vocabulary[from++] ?? 0;
  for (let at = 0; at < codes.length; at++) {
    if (at >= length) return -1;
    const letter = wide
      ? (vocabulary[from + 2 * at] ?? 0) | ((vocabulary[from + 2 * at + 1] ?? 0) << 8)
      : (vocabulary[from + at] ?? 0);
    const difference = letter - (codes[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** First number of a run for which `isBefore` no longer holds. */
export function lowerBound(from: number, to: number, isBefore: (at: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
