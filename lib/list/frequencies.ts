import { fold } from "./fold.ts";
import type { ImplementerName } from "./implementer-names.ts";
import type { Counted, Frequencies } from "./likeness.ts";
import type { Project } from "./schema.ts";

/** Counts how often a list states each implementer, date, set of countries and title. */
export function openFrequencies(
  records: readonly Project[],
  nameOf: (project: Project) => ImplementerName | null,
): Frequencies {
  const counts: Record<Counted, Map<string, number>> = {
    implementer: new Map(),
    start: new Map(),
    end: new Map(),
    countries: new Map(),
    title: new Map(),
  };
  const count = (kind: Counted, value: string | null) => {
    if (value !== null && value !== "") counts[kind].set(value, (counts[kind].get(value) ?? 0) + 1);
  };
  for (const project of records) {
    count("implementer", nameOf(project)?.key ?? null);
    count("start", project.start);
    count("end", project.end);
    count("countries", [...project.countries].sort().join(" "));
    count("title", fold(project.title ?? ""));
  }
  return { records: records.length, of: (kind, value) => counts[kind].get(value) ?? 0 };
}
