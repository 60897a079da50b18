import { assign, type Pair } from "./assign.ts";
import { openCandidates } from "./candidates.ts";
import { pairEqual } from "./equal-records.ts";
import { openFrequencies } from "./frequencies.ts";
import { type ImplementerName, openImplementers } from "./implementer-names.ts";
import { idsLast } from "./lasting-ids.ts";
import { likenessOf, measureOf, partsOf } from "./likeness.ts";
import type { KnownNames, Match } from "./match.ts";
import type { Project } from "./schema.ts";
import { type Traits, traitsOf, Vocabulary } from "./traits.ts";

export type { KnownNames, Match, MatchPart, Sureness } from "./match.ts";

/** Bits from which nobody need look. */
const CERTAIN = 12;
/** Records that are compared between two words about how far it is. */
const COMPARED_AT_ONCE = 500;
/** Bits by which every other way to pair must be worse. */
const CLEAR = 1;
const PLAIN = 4;

/**
 * Which record of the newer list is which project of the older one: one match for each newer record, in its order, no
 * older record twice. By award number where both state one, else by implementer, start, scope and text; amounts and
 * end may change. `implementer` may be an id of `names` or a name as printed. Where `ids` are "lasting", as in two
 * editions of one publisher, the same id is the same project, unless most ids stand for other work; else it is one sign
 * among others. `onProgress` is told of the share done, 0 to 1.
 */
export function matchProjects(
  older: readonly Project[],
  newer: readonly Project[],
  names: KnownNames = [],
  ids: "lasting" | "any" = "any",
  onProgress: (share: number) => void = () => undefined,
): Match[] {
  const nameOf = openImplementers(names, [...older, ...newer]);
  const matches = newer.map(({ id }): Match => ({ newer: id, older: null, sureness: "new", parts: [], others: [] }));
  const { pairs, olderLeft, newerLeft } = pairEqual(
    older,
    newer,
    nameOf,
    ids === "lasting" && idsLast(older, newer, nameOf),
  );
  const settle = (at: number, found: Omit<Match, "newer">) => Object.assign(matches[at] as Match, found);
  for (const pair of pairs)
    settle(pair.newer, { older: idAt(older, pair.older), sureness: pair.sureness, parts: [], others: [] });
  const compared = compare(older, newer, olderLeft, newerLeft, nameOf, onProgress);
  for (const { newer: at, ...found } of compared) settle(at, found);
  return matches;
}

type Found = Omit<Match, "newer"> & { newer: number };

/** Compares what is left when equal records are paired. */
function compare(
  older: readonly Project[],
  newer: readonly Project[],
  olderLeft: readonly number[],
  newerLeft: readonly number[],
  nameOf: (project: Project) => ImplementerName | null,
  onProgress: (share: number) => void,
): Found[] {
  const vocabulary = new Vocabulary();
  const read = (records: readonly Project[], places: readonly number[]): Traits[] =>
    places.map((place) => traitsOf(records[place] as Project, nameOf(records[place] as Project), vocabulary));
  const [was, is] = [read(older, olderLeft), read(newer, newerLeft)];
  for (const { title, summary } of [...was, ...is]) for (const words of [title, summary]) vocabulary.weigh(words);
  const measure = measureOf([...was, ...is], vocabulary, openFrequencies(older, nameOf));
  const candidatesOf = openCandidates(was, vocabulary.frequency);
  const agreeing = new Set<Pair>();
  const possible = is.flatMap((record, at) => {
    if (at % COMPARED_AT_ONCE === 0) onProgress(at / is.length);
    return candidatesOf(record).flatMap((candidate) => {
      const likeness = likenessOf(was[candidate] as Traits, record, measure);
      if (likeness === null) return [];
      const pair = { older: candidate, newer: at, bits: likeness.bits };
      if (likeness.agrees) agreeing.add(pair);
      return [pair];
    });
  });
  return assign(possible).map(({ pair, margin, rivals }): Found => {
    const isClear = margin >= CLEAR;
    const isPlain = margin >= PLAIN && pair.bits >= CERTAIN && agreeing.has(pair);
    const idOf = (place: number) => idAt(older, olderLeft[place] ?? -1);
    return {
      newer: newerLeft[pair.newer] ?? -1,
      older: isClear ? idOf(pair.older) : null,
      sureness: isPlain ? "certain" : isClear ? "likely" : "new",
      parts: partsOf(was[pair.older] as Traits, is[pair.newer] as Traits, vocabulary),
      others: (isClear ? rivals : [pair.older, ...rivals].slice(0, 3)).map(idOf),
    };
  });
}

function idAt(records: readonly Project[], place: number): string {
  return records[place]?.id ?? "";
}
