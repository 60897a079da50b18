import type { Amount, Project, Snapshot } from "../list/schema.ts";

/** A project with the row it comes from, as the list of a day printed it. */
export interface Printing {
  project: Project;
  /** Date of the list that printed it; null where a row belongs to no dated list. */
  listAsOf: string | null;
}

/** Least share of the countries named by either that both must name: 13 of 15 are one project, 3 of 25 are not. */
const LEAST_OVERLAP = 0.75;

/**
 * Printings of one project in lists of several dates become one project with a history. Without an award number a
 * project is known by implementer, funder, start and scope; `decided` names rows that a person found to be one.
 */
export function mergeSnapshots(printings: readonly Printing[], decided: readonly (readonly string[])[]): Project[] {
  const groups: Printing[][] = [];
  const byRule = new Map<string, Likely>();
  const byDecision = new Map<readonly string[], Printing[]>();
  const decisionOf = new Map(decided.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  for (const printing of printings) {
    const decision = decisionOf.get(printing.project.id);
    const key = `${printing.project.implementer}|${printing.project.funder}`;
    const likely = byRule.get(key) ?? { groups: [], dates: new Set() };
    byRule.set(key, likely);
    const found = (decision && byDecision.get(decision)) ?? findSame(printing, likely);
    const group = found ?? [];
    group.push(printing);
    if (decision) byDecision.set(decision, group);
    if (printing.listAsOf !== null) likely.dates.add(printing.listAsOf);
    if (found) continue;
    groups.push(group);
    likely.groups.push(group);
  }
  return groups.map(merge);
}

/** Printings of one implementer and one funder: only these are ever compared. */
interface Likely {
  groups: Printing[][];
  dates: Set<string>;
}

function findSame(printing: Printing, { groups, dates }: Likely): Printing[] | undefined {
  // A file that is one list of one day has nothing to join, however long it is.
  const otherDates = dates.size - (printing.listAsOf !== null && dates.has(printing.listAsOf) ? 1 : 0);
  if (printing.listAsOf === null || otherDates === 0) return undefined;
  const matching = groups.filter(
    (group) =>
      group.some((other) => isSame(printing, other)) && group.every(({ listAsOf }) => listAsOf !== printing.listAsOf),
  );
  // Like two projects at once: which of them it is, a person must say.
  return matching.length === 1 ? matching[0] : undefined;
}

function isSame(one: Printing, other: Printing): boolean {
  const [a, b] = [one.project, other.project];
  // Two rows of one list are two projects, however alike.
  if (one.listAsOf === null || other.listAsOf === null || one.listAsOf === other.listAsOf) return false;
  if (a.implementer === null || a.implementer !== b.implementer || a.funder !== b.funder) return false;
  const sameStart = a.start !== null && a.start === b.start;
  if (!sameStart && a.start !== null && b.start !== null) return false;
  if (a.countries.length === 0 || b.countries.length === 0)
    return sameStart && a.scope === b.scope && a.region === b.region;
  return overlap(a.countries, b.countries) >= LEAST_OVERLAP && (sameStart || a.end === b.end);
}

function overlap(one: readonly string[], other: readonly string[]): number {
  const both = one.filter((country) => other.includes(country)).length;
  return both / new Set([...one, ...other]).size;
}

/** The newest printing speaks; where it is silent, the next older one does. The id is the oldest, so that it lasts. */
function merge(group: readonly Printing[]): Project {
  const newestFirst = [...group].sort((one, other) => dateOf(other).localeCompare(dateOf(one)));
  const [newest, oldest] = [newestFirst[0], newestFirst.at(-1)];
  if (!newest || !oldest || group.length === 1) return group[0]!.project;
  const all = newestFirst.map(({ project }) => project);
  const stated = <T>(pick: (project: Project) => T | null): T | null =>
    all.map(pick).find((value) => value !== null) ?? null;
  return {
    ...newest.project,
    id: oldest.project.id,
    title: stated((project) => project.title),
    start: stated((project) => project.start),
    awardNumber: stated((project) => project.awardNumber),
    programme: stated((project) => project.programme),
    focus: all.find((project) => project.focus.length > 0)?.focus ?? [],
    amounts: all.find((project) => project.amounts.length > 0)?.amounts ?? [],
    sources: all.flatMap((project) => project.sources),
    history: newestFirst.map(snapshotOf),
  };
}

function dateOf({ listAsOf, project }: Printing): string {
  return listAsOf ?? project.start ?? "0000";
}

function snapshotOf(printing: Printing): Snapshot {
  const { project } = printing;
  const printed = {
    amount: project.amounts.map(amountText).join("; "),
    start: project.start ?? "",
    end: project.end ?? "",
    title: project.title ?? "",
    ...project.printed,
    countries: project.printed.countries ?? project.countries.join(" "),
    summary: project.summary ?? "",
    id: project.id,
  };
  return {
    asOf: dateOf(printing),
    source: project.sources[0] ?? { url: null, title: null, asOf: null },
    printed: Object.fromEntries(Object.entries(printed).filter(([, text]) => text !== "")),
  };
}

/** "$1,500,000 as printed", "$18,908,737 obligated". */
function amountText({ kind, usd }: Amount): string {
  return `$${usd.toLocaleString("en-US")} ${kind === "printed" ? "as printed" : kind}`;
}
