import { fold } from "../lib/list/fold.ts";

export interface Piece {
  text: string;
  hit: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’ʼ.][\p{L}\p{N}]+)*/gu;
/** Words of a query that are looked at; more would only slow the drawing. */
const MOST_WORDS = 12;

/**
 * The text in pieces; those that begin as a word of the query begins are hits, accents and case aside. The pieces put
 * together are always the text itself.
 */
export function highlight(text: string, query: string): Piece[] {
  const sought = [...new Set((query.slice(0, 300).match(WORD) ?? []).slice(0, MOST_WORDS).map((word) => fold(word)))]
    .filter((word) => word !== "")
    .sort((a, b) => b.length - a.length);
  if (sought.length === 0) return [{ text, hit: false }];

  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(WORD)) {
    const length = hitLength(match[0], sought);
    if (length === 0) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index), hit: false });
    done = match.index + length;
    pieces.push({ text: text.slice(match.index, done), hit: true });
  }
  if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** How many units of the word are the hit. Folding may change lengths, so it is found by folding ever longer starts. */
function hitLength(word: string, sought: string[]): number {
  const folded = fold(word);
  const start = sought.find((one) => folded.startsWith(one));
  if (start === undefined) return 0;
  if (start.length >= folded.length) return word.length;
  if (PLAIN.test(word)) return start.length;
  letters ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  let length = 0;
  for (const { segment } of letters.segment(word)) {
    length += segment.length;
    if (fold(word.slice(0, length)).length >= start.length) return length;
  }
  return word.length;
}

/** Folding changes no length of such a word, and each of its letters stands for itself. */
const PLAIN = /^[A-Za-z0-9]+$/;
/** A base letter and its accents are never cut apart. Made at its first use: the browser takes milliseconds for it. */
let letters: Intl.Segmenter | null = null;
