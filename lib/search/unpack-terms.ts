import { MANY_OWN } from "./layout.ts";
import { Cursor } from "./postings.ts";

/** Letters of terms, one after the other, and where each term starts; one start more at the end. */
export interface Spelt {
  letters: Uint8Array | Uint16Array;
  starts: Uint32Array;
}

/** Spells every term out: each is stored as what it shares with the one before, and the rest. */
export function unpackTerms(packed: Uint8Array, terms: number, count: number, wide: boolean): Spelt {
  const letters = wide ? new Uint16Array(count) : new Uint8Array(count);
  const starts = new Uint32Array(terms + 1);
  let [from, to, before] = [0, 0, 0];
  for (let term = 0; term < terms; term++) {
    starts[term] = to;
    const head = packed[from++] ?? 0;
    let own = head & 15;
    if (own === MANY_OWN) own += packed[from++] ?? 0;
    for (let left = head >>> 4; left > 0; left--) letters[to++] = letters[before++] ?? 0;
    for (; own > 0; own--) {
      letters[to++] = wide ? (packed[from] ?? 0) | ((packed[from + 1] ?? 0) << 8) : (packed[from] ?? 0);
      from += wide ? 2 : 1;
    }
    before = starts[term] ?? 0;
  }
  starts[terms] = to;
  return { letters, starts };
}

/** Where each of so many parts starts, by their lengths; one start more at the end. */
export function unpackLengths(packed: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  const cursor = new Cursor(packed, 0);
  let to = 0;
  for (let part = 0; part < count; part++) {
    starts[part] = to;
    to += cursor.number();
  }
  starts[count] = to;
  return starts;
}
