import { BREAK, GAP, HASH_SEED, rollCheck, rollHash, SKIP } from "./letters.ts";
import { LONGEST_NAME, type NameTable, PREFIX, slotIndex } from "./name-table.ts";

/** A name in a text: `text.slice(start, end)` is the name as written, `sense` its first meaning in the table. */
export interface Mention {
  start: number;
  end: number;
  sense: number;
}

/** Counts units looked at, so that a test can say how work grows. */
export interface Effort {
  units: number;
}

/**
 * Finds the longest known name at every place, from left to right, whole words only, blind to case and accents.
 * One pass over the raw text; a name never crosses a line or a sentence's stronger punctuation.
 */
export function scan(text: string, table: NameTable, effort?: Effort): Mention[] {
  const { folds, filter } = table;
  const bits = filter.length * 32 - 1;
  const found: Mention[] = [];
  const length = text.length;
  const best: Best = { end: 0, sense: -1, looked: 0 };
  let units = 0;
  let at = 0;
  while (at < length) {
    if (folds[text.charCodeAt(at)]! <= BREAK) {
      at++;
      continue;
    }
    const start = at;
    let hash = HASH_SEED;
    for (; at < length; at++) {
      const unit = folds[text.charCodeAt(at)]!;
      if (unit > BREAK) hash = rollHash(hash, unit);
      else if (unit !== SKIP) break;
    }
    const bit = slotIndex(hash, bits);
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) {
      at++; // What ended the word begins none.
      continue;
    }
    lookFrom(text, start, at, hash, table, best);
    units += best.looked;
    if (best.sense < 0) continue;
    found.push({ start, end: best.end, sense: best.sense });
    at = best.end;
  }
  if (effort) effort.units += length + units;
  return found;
}

/** Filled anew at each look: a text has tens of thousands of words that begin a name. */
interface Best {
  end: number;
  sense: number;
  /** How many units were looked at once more. */
  looked: number;
}

/** The longest name whose first word, with this hash, stands from `start` to `at`. Looks at no more than `LONGEST_NAME` words. */
function lookFrom(text: string, start: number, from: number, firstHash: number, table: NameTable, best: Best): void {
  const { folds, slots, senses } = table;
  best.sense = -1;
  best.looked = 0;
  let hash = firstHash;
  let slot = slotOf(slots, hash, 0);
  if (slot < 0) return;
  let check = 0;
  let wordEnd = start;
  for (let at = start; at < from; at++) {
    const unit = folds[text.charCodeAt(at)]!;
    if (unit <= BREAK) continue;
    check = rollCheck(check, unit);
    wordEnd = at + 1;
  }
  let at = from;
  for (let words = 1; ; words++) {
    while (slot >= 0 && slots[slot + 1] !== check) slot = slotOf(slots, hash, slot + 3);
    const payload = slot < 0 ? 0 : slots[slot + 2]!;
    const first = payload & (PREFIX - 1);
    if (first > 0 && first <= senses.length) {
      best.sense = first - 1;
      best.end = wordEnd;
    }
    if ((payload & PREFIX) === 0 || words === LONGEST_NAME) break;
    // Words of one name stand close together: more than a comma, a dash and their spaces is another phrase.
    let unit = GAP;
    for (; at < text.length; at++) {
      unit = folds[text.charCodeAt(at)]!;
      if (unit >= BREAK || (unit === GAP && at - wordEnd >= 4)) break;
    }
    if (unit <= BREAK) break;
    hash = rollHash(hash, 32);
    check = rollCheck(check, 32);
    for (; at < text.length; at++) {
      unit = folds[text.charCodeAt(at)]!;
      if (unit > BREAK) {
        hash = rollHash(hash, unit);
        check = rollCheck(check, unit);
        wordEnd = at + 1;
      } else if (unit !== SKIP) break;
    }
    slot = slotOf(slots, hash, 0);
  }
  best.looked = at - start;
}

/** The next slot with this hash: from its own place, or from `after` on; -1 where there is none. */
function slotOf(slots: Int32Array, hash: number, after: number): number {
  const length = slots.length;
  const mask = length / 3 - 1;
  for (let at = after || slotIndex(hash, mask) * 3; ; at += 3) {
    if (at === length) at = 0;
    if (slots[at + 2] === 0) return -1;
    if (slots[at] === hash) return at;
  }
}
