import { BREAK, GAP, HASH_SEED, rollCheck, rollHash, SKIP } from "./letters.ts";
import { firstSlot, LONGEST_NAME, type NameTable, PREFIX } from "./name-table.ts";

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
 *
 * A worker that has just woken runs this before it is compiled: so the loop calls no function of ours, and the filter is
 * asked for each word, and for it with the word before. Few places get past that. Compiled, it is bound by what the
 * processor cannot foresee: so what the filter knows is worked out without a branch. Imported constants would
 * be looked up at each letter.
 */
export function scan(text: string, table: NameTable, effort?: Effort): Mention[] {
  const { folds, filter } = table;
  const { imul } = Math;
  const [skip, last, seed] = [SKIP, BREAK, HASH_SEED];
  const bits = filter.length * 32 - 1;
  const length = text.length;
  const found: Mention[] = [];
  if (effort) effort.units += length;
  let before = -1;
  let mixedBefore = 0;
  for (let at = 0; at < length; at++) {
    let unit = folds[text.charCodeAt(at)]!;
    if (unit <= last) {
      if (unit === last) before = -1;
      continue;
    }
    const start = at;
    let hash = imul(seed ^ unit, 0x01000193); // As `rollHash` does.
    for (at++; at < length; at++) {
      unit = folds[text.charCodeAt(at)]!;
      if (unit > last) hash = imul(hash ^ unit, 0x01000193);
      else if (unit !== skip) break;
    }
    // As `pairHash`, `slotIndex` and `otherHash` do; both bits of a hash in the lowest bit of one number.
    const pair = mixedBefore ^ hash;
    mixedBefore = imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let one = (hash ^ (hash >>> 15)) & bits;
    let other = (hash >>> 7) & bits;
    const alone = (filter[one >>> 5]! >>> one) & (filter[other >>> 5]! >>> other) & 1;
    one = (pair ^ (pair >>> 15)) & bits;
    other = (pair >>> 7) & bits;
    const begins = (filter[one >>> 5]! >>> one) & (filter[other >>> 5]! >>> other) & 1;
    if (alone !== 0 || begins !== 0) {
      const end = take(text, begins !== 0 ? before : -1, alone !== 0 ? start : -1, table, found, effort);
      if (end >= 0) {
        at = end;
        before = -1;
        continue;
      }
    }
    before = unit === last ? -1 : start;
  }
  return found;
}

/**
 * Adds the longest name that begins with the word at `before`, or else at `start`; -1 where none need be looked for.
 * Gives its end, or -1.
 */
function take(
  text: string,
  before: number,
  start: number,
  table: NameTable,
  found: Mention[],
  effort: Effort | undefined,
): number {
  const best: Best = { end: -1, sense: -1 };
  let units = 0;
  let from = before;
  if (from >= 0) units += lookFrom(text, from, table, best);
  if (best.sense < 0 && start >= 0) {
    from = start;
    units += lookFrom(text, from, table, best);
  }
  if (effort) effort.units += units;
  if (best.sense < 0) return -1;
  found.push({ start: from, end: best.end, sense: best.sense });
  return best.end;
}

/** Filled anew at each look. */
interface Best {
  end: number;
  sense: number;
}

/**
 * The longest name that begins at `start`, where a word does. Looks at no more than `LONGEST_NAME` words; gives the number
 * of units that were looked at once more.
 */
function lookFrom(text: string, start: number, table: NameTable, best: Best): number {
  const { folds, senses } = table;
  const length = text.length;
  best.sense = -1;
  let hash = HASH_SEED;
  let check = 0;
  let wordEnd = start;
  let at = start;
  for (let words = 1; ; words++) {
    let unit = GAP;
    for (; at < length; at++) {
      unit = folds[text.charCodeAt(at)]!;
      if (unit > BREAK) {
        hash = rollHash(hash, unit);
        check = rollCheck(check, unit);
        wordEnd = at + 1;
      } else if (unit !== SKIP) break;
    }
    const payload = payloadOf(table.slots, hash, check);
    const first = payload & (PREFIX - 1);
    if (first > 0 && first <= senses.length) {
      best.sense = first - 1;
      best.end = wordEnd;
    }
    if ((payload & PREFIX) === 0 || words === LONGEST_NAME) break;
    // Words of one name stand close together: more than a comma, a dash and their spaces is another phrase.
    unit = GAP;
    for (; at < length; at++) {
      unit = folds[text.charCodeAt(at)]!;
      if (unit >= BREAK || (unit === GAP && at - wordEnd >= 4)) break;
    }
    if (unit <= BREAK) break;
    hash = rollHash(hash, 32);
    check = rollCheck(check, 32);
  }
  return at - start;
}

/** What the table says of a phrase; 0 where it has none. */
function payloadOf(slots: Int32Array, hash: number, check: number): number {
  const length = slots.length;
  for (let at = firstSlot(hash, length); ; at += 2) {
    if (at === length) at = 0;
    const payload = slots[at + 1]!;
    if (payload === 0 || slots[at] === check) return payload;
  }
}
