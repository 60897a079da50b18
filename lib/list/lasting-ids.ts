import { isBefore } from "./dates.ts";
import { fold } from "./fold.ts";
import type { ImplementerName } from "./implementer-names.ts";
import type { Project } from "./schema.ts";

/** Shared ids of which more than this share stand for other work mean nothing: a file numbered its rows anew. */
const MOST_STRANGERS = 0.3;
const FEWEST = 3;

/** True where ids that two lists share stand for the same projects, by and large: single ones may have changed wholly. */
export function idsLast(
  older: readonly Project[],
  newer: readonly Project[],
  nameOf: (project: Project) => ImplementerName | null,
): boolean {
  const before = new Map(older.map((project) => [project.id, project]));
  let [shared, strangers] = [0, 0];
  for (const project of newer) {
    const was = before.get(project.id);
    if (!was) continue;
    shared += 1;
    if (areStrangers(was, project, nameOf)) strangers += 1;
  }
  return strangers < FEWEST || strangers <= MOST_STRANGERS * shared;
}

/** Fewer than one in three of the things that make a project, of those that both state, are the same. */
function areStrangers(one: Project, other: Project, nameOf: (project: Project) => ImplementerName | null): boolean {
  const names = [nameOf(one)?.key, nameOf(other)?.key];
  const signs = [
    names.every(Boolean) ? names[0] === names[1] : null,
    one.start !== null && other.start !== null
      ? !isBefore(one.start, other.start) && !isBefore(other.start, one.start)
      : null,
    one.countries.length > 0 && other.countries.length > 0
      ? one.countries.some((country) => other.countries.includes(country))
      : null,
    one.title !== null && other.title !== null ? fold(one.title) === fold(other.title) : null,
  ].filter((sign) => sign !== null);
  return signs.length >= 2 && signs.filter((same) => same).length * 3 < signs.length;
}
