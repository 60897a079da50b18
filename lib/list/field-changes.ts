import { isBefore } from "./dates.ts";
import { equal } from "./equal.ts";
import { printedSum } from "./printed-sum.ts";
import { type Project, projectSchema } from "./schema.ts";

/**
 * What became of a project. `ended`: no longer listed, and its end has passed. `gone`: no longer listed though nothing
 * says that it ended. `source`: only where it is printed, and how, has changed.
 */
export const CHANGE_KINDS = [
  "added",
  "ended",
  "gone",
  "extended",
  "shortened",
  "rescoped",
  "refunded",
  "renamed",
  "other",
  "source",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type ProjectField = Exclude<keyof Project, "id">;
/** Fields that differ: old and new value of each. */
export type FieldChanges = { [F in ProjectField]?: [Project[F], Project[F]] };

/** Every field of a project but its id, in the order of the schema. */
export const PROJECT_FIELDS = Object.keys(projectSchema.entries).filter((field) => field !== "id") as ProjectField[];

/** Where and how a list prints a project; a list of another day changes these for every project. */
const fieldsOfSource: ReadonlySet<ProjectField> = new Set(["sources", "printed", "history"]);
/** Lists in which order means nothing. */
const sets: ReadonlySet<ProjectField> = new Set(["countries", "subrecipients", "focus", "contacts"]);

/** The fields in which two records of a project differ; the order of countries and the like is no difference. */
export function fieldsBetween(older: Project, newer: Project): FieldChanges {
  const changes: [ProjectField, unknown][] = [];
  for (const field of PROJECT_FIELDS) {
    const [was, is] = [older[field], newer[field]];
    if (was !== is && !equal(inOrder(field, was), inOrder(field, is))) changes.push([field, [was, is]]);
  }
  return Object.fromEntries(changes) as FieldChanges;
}

/** What the changes mean; empty where there is none. */
export function kindsOf(fields: FieldChanges, older: Project, newer: Project): ChangeKind[] {
  const kinds = new Set<ChangeKind>();
  for (const field of Object.keys(fields) as ProjectField[]) {
    if (field === "end") kinds.add(kindOfEnd(older.end, newer.end));
    else if (field === "countries" || field === "scope" || field === "region") kinds.add("rescoped");
    else if (field === "amounts") kinds.add(sameMoney(older, newer) ? "source" : "refunded");
    else if (field === "printed" && printedSum(older)?.text !== printedSum(newer)?.text) kinds.add("refunded");
    else if (field === "implementer") kinds.add("renamed");
    else kinds.add(fieldsOfSource.has(field) ? "source" : "other");
  }
  // Nobody looks for the change of a source in a project that changed itself.
  if (kinds.size > 1) kinds.delete("source");
  return [...kinds];
}

function kindOfEnd(was: string | null, is: string | null): ChangeKind {
  if (was === null || is === null) return "other";
  if (isBefore(was, is)) return "extended";
  return isBefore(is, was) ? "shortened" : "other";
}

/**
 * The same sums of the same kinds and years, whatever day they are stated for and however printed.
 * @param withYears False: one of the lists has no place for years.
 */
export function sameMoney(older: Project, newer: Project, withYears = true): boolean {
  const sums = ({ amounts }: Project) =>
    amounts.map(({ kind, usd, fiscalYear }) => `${kind} ${usd} ${withYears ? fiscalYear : ""}`).sort();
  return equal(sums(older), sums(newer));
}

function inOrder(field: ProjectField, value: unknown): unknown {
  return sets.has(field) && Array.isArray(value) ? [...value].sort() : value;
}
