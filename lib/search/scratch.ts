import type { SearchIndex } from "./layout.ts";

/** Room for the sums of one search, kept for the next: everything is 0 again when a search is over. */
export interface Scratch {
  score: Float32Array;
  /** Parts of the query matched so far, and how much of the name they cover. */
  matched: Uint8Array;
  named: Uint8Array;
  /** The best of the part at hand. */
  best: Float32Array;
  bestNamed: Uint8Array;
  /** How exactly the part at hand was met, and the least exact of all parts: see `Choice`. */
  bestExact: Uint8Array;
  leastExact: Uint8Array;
  /** Documents about the page's country. */
  about: Uint8Array;
}

const rooms = new WeakMap<SearchIndex, Scratch>();

export function scratchOf(index: SearchIndex): Scratch {
  const known = rooms.get(index);
  if (known) return known;
  const { documents } = index;
  const made: Scratch = {
    score: new Float32Array(documents),
    matched: new Uint8Array(documents),
    named: new Uint8Array(documents),
    best: new Float32Array(documents),
    bestNamed: new Uint8Array(documents),
    bestExact: new Uint8Array(documents),
    leastExact: new Uint8Array(documents),
    about: new Uint8Array(documents),
  };
  rooms.set(index, made);
  return made;
}
