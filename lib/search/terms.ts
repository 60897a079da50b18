import { type SearchIndex, TERMS_IN_BLOCK } from "./layout.ts";
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
  const from = lowerBound(0, index.terms, (term) => compareStart(index, term, codes) < 0);
  const to = lowerBound(from, index.terms, (term) => compareStart(index, term, codes) <= 0);
  spell(index, from, to);
  return { from, to };
}

/** Below, at or above 0 as the term stands before, under or behind all that begins with the letters. */
function compareStart(index: SearchIndex, term: number, codes: readonly number[]): number {
  const { letters, termStarts, packed } = index;
  if (packed.spelt[Math.floor(term / TERMS_IN_BLOCK)] === 0) spell(index, term, term + 1);
  const start = termStarts[term] ?? 0;
  const length = (termStarts[term + 1] ?? 0) - start;
  for (let at = 0; at < codes.length; at++) {
    if (at >= length) return -1;
    const difference = (letters[start + at] ?? 0) - (codes[at] ?? 0);
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
