import type { SearchIndex } from "./layout.ts";
import { type Placed, placesOf } from "./postings.ts";
import type { Part } from "./query.ts";
import { codesOf, lengthOf, termAt, termsFrom } from "./terms.ts";
import { isFunctionWord } from "./tokens.ts";

/** Beginnings of the last word of an open phrase that are followed. */
const MOST_ENDINGS = 64;

/**
 * The documents in which the words of a phrase stand in a row, and the fields in which they do. Numbers, focus, regions
 * and domains have no places: they are lists, not sentences.
 */
export function findPhrase(index: SearchIndex, { words, open }: Part): Pick<Placed, "document" | "mask">[] {
  let found: Placed[] | null = null;
  for (const [offset, word] of words.entries()) {
    const mayGrow = open && offset === words.length - 1;
    if (isFunctionWord(word)) continue; // Any word may stand here.
    const earlier: Placed[] | null = found;
    const lists = termsOf(index, word, mayGrow).map((term) => startsOf(placesOf(index, term), offset));
    found = joined(earlier === null ? lists : lists.map((list) => meet(earlier, list)));
    if (found.length === 0) break;
  }
  return found ?? [];
}

function termsOf(index: SearchIndex, word: string, mayGrow: boolean): number[] {
  const { from, to } = termsFrom(index, codesOf(index, word));
  const isWhole = from < to && lengthOf(index, from) === word.length;
  if (!mayGrow) return isWhole ? [from] : [];
  const terms = Array.from({ length: Math.min(to - from, MOST_ENDINGS) }, (_none, at) => from + at);
  return terms.filter((term) => !isFunctionWord(termAt(index, term)));
}

/** Places of a word, told as the place at which the phrase then starts. */
const startsOf = (list: Placed[], offset: number): Placed[] =>
  list.map((each) => ({ ...each, places: each.places.map((place) => place - offset) }));

/** Documents of both that have a start in common. */
function meet(one: Placed[], other: Placed[]): Placed[] {
  let at = 0;
  return one.flatMap(({ document, mask, places }) => {
    while ((other[at]?.document ?? Number.POSITIVE_INFINITY) < document) at++;
    const met = other[at];
    if (met?.document !== document) return [];
    const both = places.filter((place) => met.places.includes(place));
    return both.length === 0 ? [] : [{ document, mask: mask & met.mask || mask, places: both }];
  });
}

/** Several lists as one, each document once, in order. */
function joined(lists: Placed[][]): Placed[] {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  const rows = new Map<number, Placed>();
  for (const { document, mask, places } of lists.flat()) {
    const known = rows.get(document);
    rows.set(document, { document, mask: mask | (known?.mask ?? 0), places: [...(known?.places ?? []), ...places] });
  }
  return [...rows.values()].sort((one, other) => one.document - other.document);
}
