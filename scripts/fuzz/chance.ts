/** Numbers that look like chance and come again with the same seed (mulberry32). */
export interface Chance {
  /** A whole number from 0 to below. */
  below(limit: number): number;
  oneOf<T>(values: readonly T[]): T;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => (limit < 1 ? 0 : next() % limit);
  return {
    below,
    oneOf: <T>(values: readonly T[]): T => {
      if (values.length === 0) throw new Error("nothing to choose from");
      return values[below(values.length)] as T;
    },
  };
}
