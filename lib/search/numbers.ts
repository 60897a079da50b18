import type { SearchIndex } from "./layout.ts";
import type { Part } from "./query.ts";
import { codesOf, lengthOf, termsFrom } from "./terms.ts";

/** Fewest letters of a number that is taken apart, and most steps that this may take. */
const SHORTEST = 6;
const MOST_STEPS = 200;

/**
 * Numbers are written with dashes or without. `S-LMAQM-20-CA-2210` is one word where the list writes it as one, else its
 * pieces; `slmaqm20ca2210` is one word where the list knows it or anything that begins so, else the fewest words of the
 * list that make it up.
 */
export function readNumber(index: SearchIndex, part: Part): Part[] {
  if (part.phrase) return [part];
  const whole = part.joined ?? part.words.join("");
  const known = termsFrom(index, codesOf(index, whole));
  if (known.from < known.to) return [{ ...part, words: [whole], joined: null }];
  const words = part.joined === null ? (takeApart(index, whole) ?? part.words) : part.words;
  return words.map((word) => ({ ...part, words: [word], joined: null }));
}

/** The fewest words of the list that a number is made of, the last perhaps only begun; `null` where there are none. */
function takeApart(index: SearchIndex, number: string): string[] | null {
  if (number.length < SHORTEST || !/\d/.test(number) || !/\p{L}/u.test(number)) return null;
  let ways: { words: string[]; at: number }[] = [{ words: [], at: 0 }];
  const seen = new Set<number>();
  for (let steps = 0; ways.length > 0 && steps < MOST_STEPS; ) {
    const next: typeof ways = [];
    for (const { words, at } of ways) {
      for (let end = number.length; end > at; end--, steps++) {
        const word = number.slice(at, end);
        const { from, to } = termsFrom(index, codesOf(index, word));
        const isLast = end === number.length;
        if (from === to || (!isLast && (seen.has(end) || lengthOf(index, from) !== word.length))) continue;
        if (isLast) return [...words, word];
        seen.add(end);
        next.push({ words: [...words, word], at: end });
      }
    }
    ways = next;
  }
  return null;
}
