/**
 * What traits are worth, as learned from labelled pages: one slot a trait, shared by those of one hash. A learned table
 * is a string of a letter a slot, "?" for nothing, each step away from it worth as much as the table's unit.
 */
export const SLOTS = 65_536;
const NOTHING = 63;

/** The slot of a trait: FNV-1a over its code units. */
export function slotOf(trait: string, slots = SLOTS): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < trait.length; index++) {
    hash ^= trait.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

/** The sum of what traits are worth by a learned table. */
export function worthOf(traits: Iterable<number>, table: string, unit: number): number {
  let sum = 0;
  for (const slot of traits) sum += table.charCodeAt(slot) - NOTHING;
  return sum * unit;
}

/** Steps to either side of nothing that a letter can tell: none of them is a quote or a backslash. */
export const MOST_STEPS = 28;

/** A learned table of weights, rounded to steps: the table and its unit. */
export function tableOf(weights: Float64Array): { table: string; unit: number } {
  const most = weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0);
  const unit = most / MOST_STEPS || 1;
  const letters = Array.from(weights, (weight) => String.fromCharCode(NOTHING + Math.round(weight / unit)));
  return { table: letters.join(""), unit };
}
