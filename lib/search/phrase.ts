import type { SearchIndex } from "./layout.ts";
import { type Placed, placesOf } from "./postings.ts";
import type { Part } from "./query.ts";
import { codesOf, lengthOf, termsFrom } from "./terms.ts";
import { isFunctionWord } from "./tokens.ts";

/** Beginnings of the last word of an open phrase that are followed. */
const MOST_ENDINGS = 64;

/** The documents in which the words of a phrase stand in a row, and the fields in which they do. */
export function findPhrase(index: SearchIndex, { words, open }: Part): { document: number; mask: number }[] {
  let rows: Placed | null = null;
  for (const [offset, word] of words.entries()) {
    const isLast = offset === words.length - 1;
    if (isFunctionWord(word) && !(isLast && open)) continue; // Any word may stand here.
    const terms = termsOf(index, word, isLast && open);
    const found: Placed[] = terms.map((term) => startsOf(placesOf(index, term), offset));
    rows = merge(rows === null ? found : found.map((each) => meet(rows as Placed, each)));
    if (rows.documents.length === 0) return [];
  }
  return (rows?.documents ?? []).map((document, at) => ({ document, mask: rows?.masks[at] ?? 0 }));
}

function termsOf(index: SearchIndex, word: string, open: boolean): number[] {
  const { from, to } = termsFrom(index, codesOf(index, word));
  const isWhole = from < to && lengthOf(index, from) === word.length;
  if (!open) return isWhole ? [from] : [];
  const count = Math.min(to - from, MOST_ENDINGS);
  const terms = Array.from({ length: count }, (_none, at) => from + at);
  return terms;
}

/** Places of a word, told as the place at which the phrase then starts. */
function startsOf(placed: Placed, offset: number): Placed {
  const places = placed.places.map((each) => each.map((place) => place - offset).filter((place) => place >= 0));
  return { ...placed, places };
}

/** Documents of both that have a start in common. */
function meet(one: Placed, other: Placed): Placed {
  const both: Placed = { documents: [], masks: [], places: [] };
  let at = 0;
  for (const [row, document] of one.documents.entries()) {
    while ((other.documents[at] ?? Number.POSITIVE_INFINITY) < document) at++;
    if (other.documents[at] !== document) continue;
    const places = (one.places[row] ?? []).filter((place) => other.places[at]?.includes(place));
    if (places.length === 0) continue;
    const mask = (one.masks[row] ?? 0) & (other.masks[at] ?? 0);
    both.documents.push(document);
    both.masks.push(mask || (one.masks[row] ?? 0));
    both.places.push(places);
  }
  return both;
}

/** Several lists as one in the order of documents. */
function merge(lists: Placed[]): Placed {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  const rows = new Map<number, { mask: number; places: number[] }>();
  for (const { documents, masks, places } of lists) {
    for (const [at, document] of documents.entries()) {
      const known = rows.get(document) ?? { mask: 0, places: [] };
      rows.set(document, { mask: known.mask | (masks[at] ?? 0), places: [...known.places, ...(places[at] ?? [])] });
    }
  }
  const sorted = [...rows].sort(([one], [other]) => one - other);
  return {
    documents: sorted.map(([document]) => document),
    masks: sorted.map(([, { mask }]) => mask),
    places: sorted.map(([, { places }]) => places),
  };
}
