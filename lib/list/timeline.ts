import { differenceOf } from "./difference.ts";
import type { FieldChanges } from "./field-changes.ts";
import { matchProjects } from "./identity.ts";
import type { KnownNames, Match, MatchPart, Sureness } from "./match.ts";
import type { Project } from "./schema.ts";

/** A list as one day printed it. */
export interface DatedList {
  asOf: string;
  projects: readonly Project[];
}

/** One printing of a project, and how sure it is that it is one. */
export interface Sighting {
  asOf: string;
  /** As that list has it, under its own id. */
  project: Project;
  /** "new" for the first. */
  sureness: Sureness;
  parts: MatchPart[];
  /** What differs from the printing before; empty for the first. */
  fields: FieldChanges;
}

/** A project through all lists that print it, the oldest first. */
export interface Timeline {
  /** Id of its first printing. */
  id: string;
  sightings: Sighting[];
}

/** What a person has said of a printing: the timeline it belongs to, or `null` for none that is known: a new one. */
export type Decisions = ReadonlyMap<string, string | null>;

/** Under which a decision stands. */
export const sightingKey = (asOf: string, id: string): string => `${asOf} ${id}`;

/**
 * The projects of several lists, each through all that print it; lists come the oldest first. A project may be missing
 * from a list and come back. What one list is silent of, an older printing still tells: a list without starts does not
 * break the line.
 */
export function timelinesOf(
  lists: readonly DatedList[],
  names: KnownNames = [],
  decided: Decisions = new Map(),
): Timeline[] {
  const timelines = new Map<string, Timeline>();
  const known = new Map<string, Project>();
  for (const { asOf, projects } of lists) {
    const open = projects.filter(({ id }) => !decided.has(sightingKey(asOf, id)));
    const taken = new Set(projects.flatMap(({ id }) => decided.get(sightingKey(asOf, id)) ?? []));
    const before = [...known.values()].filter(({ id }) => !taken.has(id));
    const matches = new Map(matchProjects(before, open, names).map((match) => [match.newer, match]));
    for (const project of projects) {
      const match =
        matches.get(project.id) ?? decidedMatch(project.id, decided.get(sightingKey(asOf, project.id)) ?? null, known);
      const timeline = timelines.get(match.older ?? "") ?? begin(timelines, project, asOf);
      const was = timeline.sightings.at(-1)?.project;
      const { sureness, parts } = match;
      timeline.sightings.push({ asOf, project, sureness, parts, fields: was ? changes(was, project) : {} });
      known.set(timeline.id, filled(known.get(timeline.id), { ...project, id: timeline.id }));
    }
  }
  return [...timelines.values()];
}

function decidedMatch(newer: string, older: string | null, known: ReadonlyMap<string, Project>): Match {
  const is = older !== null && known.has(older);
  return { newer, older: is ? older : null, sureness: is ? "certain" : "new", parts: [], others: [] };
}

function begin(timelines: Map<string, Timeline>, { id: first }: Project, asOf: string): Timeline {
  // Lists that number their rows give one id to many.
  let id = first;
  for (let count = 1; timelines.has(id); count++)
    id = `${first.slice(0, 100)}-${asOf}${count === 1 ? "" : `-${count}`}`;
  const timeline: Timeline = { id, sightings: [] };
  timelines.set(id, timeline);
  return timeline;
}

function changes(was: Project, is: Project): FieldChanges {
  const same: Match = { newer: is.id, older: was.id, sureness: "certain", parts: [], others: [] };
  return differenceOf([was], [is], [same]).entries[0]?.fields ?? {};
}

/** What tells the project, from the newest printing that states it. */
function filled(was: Project | undefined, is: Project): Project {
  if (was === undefined) return is;
  return {
    ...is,
    title: is.title ?? was.title,
    implementer: is.implementer ?? was.implementer,
    start: is.start ?? was.start,
    end: is.end ?? was.end,
    awardNumber: is.awardNumber ?? was.awardNumber,
    summary: is.summary ?? was.summary,
    countries: is.countries.length > 0 ? is.countries : was.countries,
    amounts: is.amounts.length > 0 ? is.amounts : was.amounts,
  };
}
