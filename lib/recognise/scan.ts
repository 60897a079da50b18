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
  let units = 0;
  let hash = HASH_SEED;
  let start = -1;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? folds[text.charCodeAt(at)]! : BREAK;
    if (unit > BREAK) {
      if (start < 0) start = at;
      hash = rollHash(hash, unit);
      continue;
    }
    if (start < 0 || unit === SKIP) continue;
    const bit = slotIndex(hash, bits);
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0) {
      const end = longestAt(text, start, table);
      units += end.looked;
      if (end.sense >= 0) {
        found.push({ start, end: end.end, sense: end.sense });
        at = end.end - 1;
      }
    }
    start = -1;
    hash = HASH_SEED;
  }
  if (effort) effort.units += length + units;
  return found;
}

/** The longest name that begins at `start`. Looks at no more than `LONGEST_NAME` words. */
function longestAt(text: string, start: number, { folds, slots, senses }: NameTable) {
  let hash = HASH_SEED;
  let check = 0;
  let words = 0;
  let inWord = false;
  let wordEnd = start;
  let best = { sense: -1, end: start, looked: 0 };
  let at = start;
  for (; at <= text.length; at++) {
    const unit = at < text.length ? folds[text.charCodeAt(at)]! : BREAK;
    if (unit > BREAK) {
      if (!inWord && words > 0) {
        hash = rollHash(hash, 32);
        check = rollCheck(check, 32);
      }
      inWord = true;
      hash = rollHash(hash, unit);
      check = rollCheck(check, unit);
      wordEnd = at + 1;
      continue;
    }
    if (unit === SKIP) continue;
    if (inWord) {
      inWord = false;
      words++;
      const payload = payloadOf(slots, hash, check);
      const first = payload & (PREFIX - 1);
      if (first > 0 && first <= senses.length) best = { sense: first - 1, end: wordEnd, looked: 0 };
      if ((payload & PREFIX) === 0 || words === LONGEST_NAME) break;
    }
    // Words of one name stand close together: more than a comma, a dash and their spaces is another phrase.
    if (unit === BREAK || (unit === GAP && at - wordEnd >= 4)) break;
  }
  best.looked = at - start;
  return best;
}

function payloadOf(slots: Int32Array, hash: number, check: number): number {
  const mask = slots.length / 3 - 1;
  for (let at = slotIndex(hash, mask); ; at = (at + 1) & mask) {
    const payload = slots[at * 3 + 2]!;
    if (payload === 0) return 0;
    if (slots[at * 3] === hash && slots[at * 3 + 1] === check) return payload;
  }
}
