import { dayOf } from "./days.ts";
import { facetsOf } from "./facets.ts";
import type { SearchIndex } from "./layout.ts";
import type { Found } from "./match.ts";
import { KINDS_OF_AMOUNT, type Sort } from "./values.ts";

export interface SortedRows {
  documents: Uint32Array;
  /** Whether the order is that of the words. */
  byWords: boolean;
}

/** A key of 32 bits and a document of 21 fit the 53 bits of a number, and numbers alone are sorted quickest. */
const DOCUMENTS = 2 ** 21;
const LAST = 0xffff_ffff;

/** All documents that pass, in an order that is always the same: by the key, then by number. */
export function sorted(
  index: SearchIndex,
  found: Pick<Found, "documents" | "scores"> | null,
  passes: (document: number) => boolean,
  { sort, today, endsFirst }: { sort: Sort; today: string; endsFirst: boolean },
): SortedRows {
  const byWords = sort === "relevance" && found !== null;
  const key = byWords ? scoreKey(found.scores) : keyOf(index, plainSort(sort, endsFirst), today);
  const count = found === null ? index.documents : found.documents.length;
  const packed = new Float64Array(count);
  let length = 0;
  for (let row = 0; row < count; row++) {
    const document = found === null ? row : (found.documents[row] ?? 0);
    if (passes(document)) packed[length++] = key(byWords ? row : document) * DOCUMENTS + document;
  }
  const order = packed.subarray(0, length).sort();
  return { documents: Uint32Array.from(order, (each) => each % DOCUMENTS), byWords };
}

/** Without words nothing is more relevant: what was asked to end comes by its end, anything else the newest first. */
function plainSort(sort: Sort, endsFirst: boolean): Exclude<Sort, "relevance"> {
  return sort !== "relevance" ? sort : endsFirst ? "ends" : "newest";
}

type Key = (at: number) => number;

/** Positive numbers of 32 bits are in the order of their bits. */
function scoreKey(scores: readonly number[]): Key {
  const bits = new Uint32Array(Float32Array.from(scores).buffer);
  return (row) => LAST - (bits[row] ?? 0);
}

function keyOf(index: SearchIndex, sort: Exclude<Sort, "relevance">, today: string): Key {
  const facets = facetsOf(index);
  const { ends } = index;
  if (sort === "title") {
    const ranks = facets.column("titleRanks");
    return (document) => ranks[document] || LAST;
  }
  if (sort === "newest") {
    const [starts, years] = [facets.column("starts"), facets.column("years")];
    const firstOf = (year: number) => (year === 0 ? 0 : Math.max(1, Math.round((year - 1970) * 365.25)));
    return (document) => LAST - (starts[document] || firstOf(years[document] ?? 0));
  }
  if (sort === "ends") {
    const day = dayOf(today);
    // What is still to end, the soonest first; then what has ended, the latest first; then what states no end.
    return (document) => {
      const end = ends[document] ?? 0;
      if (end === 0) return LAST;
      return end >= day ? end - day : 0x1_0000 + day - end;
    };
  }
  const amounts = facets.column(sort === "amount" ? commonestKind(index) : sort);
  return (document) => LAST - (amounts[document] ?? 0);
}

/** The kind of amount that most projects state: kinds are never compared with one another. */
export function commonestKind(index: SearchIndex): (typeof KINDS_OF_AMOUNT)[number] {
  const counts = KINDS_OF_AMOUNT.map((kind) => statedOf(index, kind));
  return KINDS_OF_AMOUNT[counts.indexOf(Math.max(...counts))] ?? "printed";
}

/** How many projects state a kind of amount. */
export function statedOf(index: SearchIndex, kind: (typeof KINDS_OF_AMOUNT)[number]): number {
  let count = 0;
  for (const amount of facetsOf(index).column(kind)) if (amount > 0) count++;
  return count;
}
