import { fold } from "../list/fold.ts";
import { pattern } from "../list/pattern.ts";
import { SMALL } from "./could-be-name.ts";

/** Words before a short form among which its name begins. */
const MOST_WORDS = 12;

/** First letters of the words that count. */
export const initials = (key: string): string =>
  key
    .split(" ")
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0])
    .join("");
/** Two names that the same letters are short for, of other words: "OIM" is short for none in English. */
export function isNamesake(letters: string, name: string, listed: string): boolean {
  const [short, own, other] = [letters, name.replace(/\s*\([^()]*\)$/, ""), listed].map(fold) as [
    string,
    string,
    string,
  ];
  return own !== other && initials(own) === short && initials(other) === short;
}

/** Made of the name's own letters, in their order. */
export function isOfLetters(short: string, name: string): boolean {
  const folded = fold(name);
  let at = -1;
  return [...fold(short).replace(/[^\p{L}]/gu, "")].every((letter) => {
    at = folded.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/**
 * Names that a short form in brackets closes, and that begin as it does: of "Syndicat des travailleurs domestiques et
 * assimilés du Tchad (SYTDAT)" no word but the first tells where it begins, in a language that writes names small.
 */
export function acronymed(line: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of line.matchAll(SHORT())) {
    const short = match[1]!;
    const before = line.slice(0, match.index);
    const words = [...before.matchAll(/[^\s]+/g)].slice(-MOST_WORDS).reverse();
    for (const [count, { 0: word, index }] of words.entries()) {
      // A mark ends what stands before it.
      if (count > 0 && /[.,;:!?)»”"]$/.test(word)) break;
      const bare = word.replace(/^(?:[dl]['’]|["“«„(])/iu, "");
      if (count < 2 || !/^\p{Lu}/u.test(bare) || fold(bare)[0] !== fold(short)[0]) continue;
      const start = index + word.length - bare.length;
      if (!isOfInitials(short, before.slice(start))) continue;
      found.push({ start, end: before.trimEnd().length });
      break;
    }
  }
  return found;
}
const SHORT = pattern(String.raw` ?\(["“«]?(\p{Lu}[\p{Lu}\d-]{2,11})["”»]?\)`, "gu");

/** Each letter is one of the name's, in their order, and most of them begin a word. */
function isOfInitials(short: string, name: string): boolean {
  if (!isOfLetters(short, name)) return false;
  const begin = fold(name)
    .split(" ")
    .map((word) => word[0]);
  const letters = [...fold(short).replace(/[^\p{L}]/gu, "")];
  let at = 0;
  let hits = 0;
  for (const letter of letters) {
    const next = begin.indexOf(letter, at);
    if (next < 0) continue;
    hits++;
    at = next + 1;
  }
  return hits * 2 > letters.length;
}
