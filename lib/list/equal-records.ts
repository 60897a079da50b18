import type { ImplementerName } from "./implementer-names.ts";
import { printedSum } from "./printed-sum.ts";
import type { Project } from "./schema.ts";

/** Two records that need no comparing, by their places in the lists. */
export interface EqualPair {
  older: number;
  newer: number;
  sureness: "certain" | "likely";
}

export interface EqualRecords {
  pairs: EqualPair[];
  /** Places of the records that are left. */
  olderLeft: number[];
  newerLeft: number[];
}

type NameOf = (project: Project) => ImplementerName | null;

/**
 * Pairs records that say the same in all that makes a project; where `lasting`, those of one id before. Most records of
 * a list are as they were in the one before, and cost no more than this.
 */
export function pairEqual(
  older: readonly Project[],
  newer: readonly Project[],
  nameOf: NameOf,
  lasting: boolean,
): EqualRecords {
  const pairs: EqualPair[] = [];
  const taken = { older: new Set<number>(), newer: new Set<number>() };
  const take = (one: number, other: number, sureness: EqualPair["sureness"]) => {
    taken.older.add(one);
    taken.newer.add(other);
    pairs.push({ older: one, newer: other, sureness });
  };
  if (lasting) {
    const places = new Map(older.map(({ id }, place) => [id, place]));
    for (const [place, { id }] of newer.entries()) {
      const was = places.get(id);
      if (was === undefined || taken.older.has(was)) continue;
      take(was, place, "certain");
    }
  }
  const left = (records: readonly Project[], gone: ReadonlySet<number>) =>
    [...records.keys()].filter((at) => !gone.has(at));
  const groups = new Map<string, { older: number[]; newer: number[] }>();
  for (const [side, records] of [
    ["older", older],
    ["newer", newer],
  ] as const)
    for (const place of left(records, taken[side])) {
      const key = sayingOf(records[place] as Project, nameOf);
      const group = groups.get(key) ?? { older: [], newer: [] };
      groups.set(key, group);
      group[side].push(place);
    }
  for (const group of groups.values()) pairGroup(group, older, newer, take);
  return { pairs, olderLeft: left(older, taken.older), newerLeft: left(newer, taken.newer) };
}

/** Records that say the same: those of one id, then the others in order, as nothing tells them apart. */
function pairGroup(
  group: { older: number[]; newer: number[] },
  older: readonly Project[],
  newer: readonly Project[],
  take: (older: number, newer: number, sureness: EqualPair["sureness"]) => void,
): void {
  const places = new Map(group.older.map((place) => [older[place]?.id, place]));
  const rest: number[] = [];
  for (const place of group.newer) {
    const was = places.get(newer[place]?.id);
    if (was === undefined) rest.push(place);
    else {
      places.delete(newer[place]?.id);
      take(was, place, "certain");
    }
  }
  const olderRest = [...places.values()];
  // One of two that say the same is missing: which, nobody can tell.
  const sureness = olderRest.length === rest.length ? "certain" : "likely";
  for (const [at, place] of rest.entries()) {
    const was = olderRest[at];
    if (was !== undefined) take(was, place, sureness);
  }
}

/** All that a record says of the project itself, as one text. */
function sayingOf(project: Project, nameOf: NameOf): string {
  const { title, scope, region, funder, start, end, awardNumber, summary, countries, amounts } = project;
  const money = amounts.map(({ kind, usd, fiscalYear }) => `${kind} ${usd} ${fiscalYear}`);
  const printed = printedSum(project);
  if (printed !== null) money.push(printed.text);
  const who = nameOf(project)?.key ?? null;
  return JSON.stringify([
    who,
    title,
    [...countries].sort(),
    scope,
    region,
    funder,
    start,
    end,
    awardNumber,
    money,
    summary,
  ]);
}
