import { PROJECT_FIELDS, type ProjectField } from "./field-changes.ts";
import type { Match } from "./match.ts";
import type { Project } from "./schema.ts";

/**
 * The newer list, where each project that the older one has keeps what the newer has no place for: a list that prints
 * no starts takes none away. Ids stay those of the newer list; `differenceOf` makes them last.
 */
export function carryOver<P extends Project>(
  older: readonly Project[],
  newer: readonly P[],
  matches: readonly Match[],
  stated: ReadonlySet<ProjectField>,
): P[] {
  const unsaid = PROJECT_FIELDS.filter((field) => !stated.has(field));
  if (unsaid.length === 0) return [...newer];
  const before = new Map(older.map((project) => [project.id, project]));
  const olderOf = new Map(matches.map((match) => [match.newer, match.older]));
  return newer.map((project) => {
    const was = before.get(olderOf.get(project.id) ?? "");
    if (!was) return project;
    return { ...project, ...Object.fromEntries(unsaid.map((field) => [field, was[field]])) };
  });
}
