import { fold } from "../list/fold.ts";

/** As long as a field of a list may be; a test holds it to that. The schema itself is no part of a search. */
export const LONGEST_READ = 20_000;
/** Longer words are cut, in lists and in queries alike. */
export const LONGEST_WORD = 40;

/**
 * Words of English, French and Spanish that say nothing by themselves. They are found like any other, but a query that
 * has better words does not insist on them, and inside a phrase any of them stands for any word.
 */
const functionWords = new Set(
  "the of and to in for a an on with by from at as is its that or be de la le les des du et en el los las y del a au aux".split(
    " ",
  ),
);
export const isFunctionWord = (word: string): boolean => functionWords.has(word);

const ascii = /^[\n\r\t -~]*$/;
const dotted = /[a-z]\.[a-z]\./;
const asciiWords = /[a-z0-9]+/g;

/**
 * Words with which one asks, in the same languages, and those for what every row of the list is. A query that has better
 * words does not insist on these either; what has them comes first.
 */
const askingWords = new Set(
  "who whom what which where when how does do did are is was any there about ask find show project projects program programs programme programmes grant grants award awards funds funded funding qui quel quelle quels quelles comment combien projet projets subvention subventions sur dans pour par avec quien quienes cual cuales donde como cuanto cuantos proyecto proyectos programa programas subvencion subvenciones sobre para por con".split(
    " ",
  ),
);
export const isAskingWord = (word: string): boolean => askingWords.has(word);

/** The words of a text as `fold` leaves them, in order; at most 20,000 characters of it are read. */
export function wordsOf(text: string): string[] {
  const short = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text;
  return quickWords(short) ?? fold(short).split(" ").filter(Boolean).map(cut);
}

/** The same for plain English text, some ten times sooner; `null` where the text needs the whole of `fold`. */
function quickWords(text: string): string[] | null {
  const plain = text.replace(/[’‘'`]/g, "").replace(/[–—“”]/g, " ");
  if (!ascii.test(plain)) return null;
  const lower = plain.toLowerCase();
  if (dotted.test(lower)) return null;
  const words = (lower.includes("&") ? lower.replaceAll("&", " and ") : lower).match(asciiWords) ?? [];
  for (let at = 0; at < words.length; at++) words[at] = cut(words[at] ?? "");
  return words;
}

/** A pair of surrogates is not cut apart: folding would drop the half. */
function cut(word: string): string {
  if (word.length <= LONGEST_WORD) return word;
  const isPair = /[\ud800-\udbff]/.test(word.charAt(LONGEST_WORD - 1));
  return word.slice(0, isPair ? LONGEST_WORD - 1 : LONGEST_WORD);
}

/** `SLMAQM-20-CA-2210` as one word, `slmaqm20ca2210`; `null` where there is nothing to join. */
export function joinedNumber(words: string[]): string | null {
  if (words.length < 2 || !words.some((word) => /\d/.test(word))) return null;
  return cut(words.join(""));
}
