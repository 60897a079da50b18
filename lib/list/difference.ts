import { isBefore } from "./dates.ts";
import { CHANGE_KINDS, type ChangeKind, type FieldChanges, fieldsBetween, kindsOf } from "./field-changes.ts";
import type { Match, Sureness } from "./match.ts";
import type { Project } from "./schema.ts";

/** One project that differs between two lists. */
export interface Entry {
  /** The older list's id wherever the project stood there; it stays. */
  id: string;
  /** Id of the record in the newer list's own file; `null` where it is not listed any more. */
  newerId: string | null;
  kinds: ChangeKind[];
  /** How sure it is that old and new are one project; `null` for what is only in one list. */
  sureness: Sureness | null;
  older: Project | null;
  /** As the newer list has it, but under `id`. */
  newer: Project | null;
  /** Every field that differs, old and new; empty for what is only in one list. */
  fields: FieldChanges;
}

export interface Difference {
  /** In the order of the newer list, what is no longer listed at the end. */
  entries: Entry[];
  /** Projects of each kind; one that was extended and re-funded counts in both. */
  counts: Record<ChangeKind, number>;
  /** Projects that are the same in every field. */
  same: number;
  /** Projects no longer listed: ended and gone. */
  removed: number;
  /** More than one project in twenty of the older list is no longer listed: look twice. */
  alarm: boolean;
}

const ALARMING = 0.05;

/**
 * What changed from the older list to the newer one, matched by `matchProjects`, or as a person has corrected it.
 * `asOf` is the newer list's date: what ended before it is `ended` and not `gone`.
 */
export function differenceOf(
  older: readonly Project[],
  newer: readonly Project[],
  matches: readonly Match[],
  asOf: string | null = null,
): Difference {
  const left = new Map(older.map((project) => [project.id, project]));
  const taken = new Set(left.keys());
  const matchOf = new Map(matches.map((match) => [match.newer, match]));
  const entries: Entry[] = [];
  let same = 0;
  for (const project of newer) {
    const match = matchOf.get(project.id);
    const was = match?.older == null ? undefined : left.get(match.older);
    if (match === undefined || was === undefined) {
      entries.push(addedEntry(project, taken));
      continue;
    }
    left.delete(was.id);
    const entry = changedEntry(was, project, match.sureness);
    if (entry === null) same += 1;
    else entries.push(entry);
  }
  for (const project of left.values()) entries.push(removedEntry(project, asOf));
  return { entries, same, removed: left.size, alarm: left.size > ALARMING * older.length, counts: countsOf(entries) };
}

function addedEntry(project: Project, taken: Set<string>): Entry {
  // A file that numbers its rows anew gives a new project the id of an old one: it gets one of its own.
  let id = project.id;
  for (let count = 2; taken.has(id); count++) id = `${project.id.slice(0, 120)}-${count}`;
  taken.add(id);
  return {
    id,
    newerId: project.id,
    kinds: ["added"],
    sureness: null,
    older: null,
    newer: id === project.id ? project : { ...project, id },
    fields: {},
  };
}

function changedEntry(older: Project, project: Project, sureness: Sureness): Entry | null {
  const newer = project.id === older.id ? project : { ...project, id: older.id };
  const fields = fieldsBetween(older, newer);
  const kinds = kindsOf(fields, older, newer);
  return kinds.length === 0 ? null : { id: older.id, newerId: project.id, kinds, sureness, older, newer, fields };
}

function removedEntry(older: Project, asOf: string | null): Entry {
  const ended = asOf !== null && older.end !== null && isBefore(older.end, asOf);
  return {
    id: older.id,
    newerId: null,
    kinds: [ended ? "ended" : "gone"],
    sureness: null,
    older,
    newer: null,
    fields: {},
  };
}

function countsOf(entries: readonly Entry[]): Record<ChangeKind, number> {
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kinds } of entries) for (const kind of kinds) counts[kind] += 1;
  return counts;
}

/** The older list with the difference made: the newer list under lasting ids, removed projects left out. */
export function applyDifference(older: readonly Project[], { entries }: Difference): Project[] {
  const changed = new Map(entries.map((entry) => [entry.id, entry.newer]));
  const kept = older.flatMap((project) => {
    const becomes = changed.get(project.id);
    return becomes === undefined ? [project] : becomes === null ? [] : [becomes];
  });
  return [...kept, ...entries.flatMap(({ older: was, newer }) => (was === null && newer !== null ? [newer] : []))];
}
