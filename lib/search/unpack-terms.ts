import { MANY_OWN } from "./layout.ts";

/** Letters of terms, one after the other, and where each term starts; one start more at the end. */
export interface Spelt {
  letters: Uint8Array | Uint16Array;
  starts: Uint32Array;
}

/**
 * Spells every term out: each is stored as what it shares with the one before, and the rest. A page that has just been
 * opened waits for this, so the work is in small functions that are soon compiled.
 */
export function unpackTerms(packed: Uint8Array, terms: number, count: number, wide: boolean): Spelt {
  const starts = new Uint32Array(terms + 1);
  const letters = wide ? new Uint16Array(count) : new Uint8Array(count);
  const spell = wide ? spellWide : spellNarrow;
  let from = 0;
  for (let term = 0; term < terms; term++) from = spell(packed, from, letters, starts, term);
  return { letters, starts };
}

/** Both write one term and where the next one starts, and return where that one is packed. */
function spellNarrow(
  packed: Uint8Array,
  from: number,
  letters: Uint8Array | Uint16Array,
  starts: Uint32Array,
  term: number,
): number {
  const head = packed[from] ?? 0;
  let at = from + 1;
  let own = head & 15;
  if (own === MANY_OWN) own += packed[at++] ?? 0;
  let to = copyShared(letters, starts, term, head >>> 4);
  for (const end = at + own; at < end; at++) letters[to++] = packed[at] ?? 0;
  starts[term + 1] = to;
  return at;
}

function spellWide(
  packed: Uint8Array,
  from: number,
  letters: Uint8Array | Uint16Array,
  starts: Uint32Array,
  term: number,
): number {
  const head = packed[from] ?? 0;
  let at = from + 1;
  let own = head & 15;
  if (own === MANY_OWN) own += packed[at++] ?? 0;
  let to = copyShared(letters, starts, term, head >>> 4);
  for (const end = at + 2 * own; at < end; at += 2) letters[to++] = (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8);
  starts[term + 1] = to;
  return at;
}

function copyShared(letters: Uint8Array | Uint16Array, starts: Uint32Array, term: number, shared: number): number {
  let to = starts[term] ?? 0;
  if (term === 0) return to;
  let before = starts[term - 1] ?? 0;
  for (const end = before + shared; before < end; before++) letters[to++] = letters[before] ?? 0;
  return to;
}

/** Where each of so many parts starts, by their lengths; one start more at the end. */
export function unpackLengths(packed: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let [at, to] = [0, 0];
  for (let part = 1; part <= count; part++) {
    let byte = packed[at++] ?? 0;
    to += byte & 127;
    for (let shift = 7; byte > 127 && shift < 28; shift += 7) {
      byte = packed[at++] ?? 0;
      to += (byte & 127) << shift;
    }
    starts[part] = to;
  }
  return starts;
}
