import type { Traits } from "./traits.ts";

/** A block of more records than this is too common to look through; finer ones hold what matters. */
const LARGEST_BLOCK = 64;
/** Most older records that one newer record is compared with. */
const MOST_CANDIDATES = 40;
/** Rare words of a record that lead to others. */
const RARE_WORDS = 6;
const MOST_COUNTRIES = 30;

/**
 * Older records worth comparing, found by what they share: never all with all, so that lists of 100,000 take seconds.
 * The work grows with the number of records, whatever they say.
 */
export function openCandidates(older: readonly Traits[], frequency: readonly number[]): (newer: Traits) => number[] {
  const blocks = new Map<string, number[]>();
  for (const [index, traits] of older.entries())
    for (const key of keysOf(traits, frequency)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      // One more than is looked through, to know that it is too large.
      else if (block.length <= LARGEST_BLOCK) block.push(index);
    }
  return (newer) => {
    const shared = new Map<number, number>();
    for (const key of keysOf(newer, frequency)) {
      const block = blocks.get(key);
      if (block === undefined || block.length > LARGEST_BLOCK) continue;
      for (const index of block) shared.set(index, (shared.get(index) ?? 0) + 1 / block.length);
    }
    if (shared.size <= MOST_CANDIDATES) return [...shared.keys()];
    return [...shared]
      .sort(([one, a], [other, b]) => b - a || one - other)
      .slice(0, MOST_CANDIDATES)
      .map(([index]) => index);
  };
}

function keysOf({ project, award, implementer, title, summary }: Traits, frequency: readonly number[]): Set<string> {
  const keys = new Set<string>([`id ${project.id}`]);
  if (award !== null) keys.add(`award ${award}`);
  const { start, end, region, scope } = project;
  const countries = project.countries.slice(0, MOST_COUNTRIES);
  const places = countries.length > 0 ? countries : [`${scope} ${region}`];
  const who = implementer?.key ?? "";
  if (start !== null) keys.add(`start ${who} ${start.slice(0, 7)}`);
  if (end !== null) keys.add(`end ${who} ${end}`);
  for (const place of places) {
    keys.add(`place ${who} ${place}`);
    if (start !== null) {
      keys.add(`year ${who} ${place} ${start.slice(0, 4)}`);
      keys.add(`month ${place} ${start.slice(0, 7)}`);
    }
    if (end !== null) keys.add(`until ${place} ${end}`);
    if (title.folded !== "") keys.add(`title ${place} ${title.folded}`);
  }
  if (title.folded !== "") keys.add(`title ${title.folded}`);
  for (const word of rareOf([...title.ids, ...summary.ids], frequency)) keys.add(`word ${word}`);
  return keys;
}

function rareOf(words: number[], frequency: readonly number[]): number[] {
  return words
    .filter((word) => (frequency[word] ?? 0) <= 2 * LARGEST_BLOCK)
    .sort((one, other) => (frequency[one] ?? 0) - (frequency[other] ?? 0) || one - other)
    .slice(0, RARE_WORDS);
}
