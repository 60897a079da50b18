/** Sets of two places each; a power of two. */
const SETS = 2_048;
/** Three that are looked for, and what is kept of them. */
const WIDTH = 4;

/** What a value is known by: equal texts and numbers, or the very same list. */
type Key = string | number | readonly string[];

/**
 * Remembers one thing for each three keys that come together. All of a set stands side by side in memory: for each row of
 * a large file something else is looked for, and what is far apart is slow to look at.
 */
export class ByThree<T> {
  readonly #kept = new Array<unknown>(SETS * 2 * WIDTH).fill(null);

  /** Null where these three are not remembered. `sum`: any number made of them, the same for the same. */
  find(sum: number, one: Key, two: Key, three: Key): T | null {
    const first = placeOf(sum);
    for (let at = first; at < first + WIDTH * 2; at += WIDTH) {
      const kept = this.#kept;
      if (kept[at] === one && kept[at + 1] === two && kept[at + 2] === three) return kept[at + 3] as T;
    }
    return null;
  }

  /** The newest of a set stands first, and the oldest is forgotten. */
  keep(sum: number, one: Key, two: Key, three: Key, value: T): T {
    const first = placeOf(sum);
    const kept = this.#kept;
    kept.copyWithin(first + WIDTH, first, first + WIDTH);
    kept[first] = one;
    kept[first + 1] = two;
    kept[first + 2] = three;
    kept[first + 3] = value;
    return value;
  }
}

const placeOf = (sum: number): number => ((sum ^ (sum >>> 11)) & (SETS - 1)) * 2 * WIDTH;

/** A number made of a text's length and of its letters at either end, which is soon done. */
export function sumOfEnds(sum: number, text: string): number {
  const { length } = text;
  if (length === 0) return Math.imul(sum, 31);
  const letters = text.charCodeAt(0) ^ (text.charCodeAt(length - 1) << 8);
  return Math.imul(Math.imul(sum, 31) + length, 31) + letters;
}
