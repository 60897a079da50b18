import { fold } from "./fold.ts";
import type { ImplementerName } from "./implementer-names.ts";
import type { Frequencies } from "./likeness.ts";
import type { Project } from "./schema.ts";

/** Counts how often a list states each implementer, date, set of countries and title. */
export function openFrequencies(
  records: readonly Project[],
  nameOf: (project: Project) => ImplementerName | null,
): Frequencies {
  const counts = new Map<string, number>();
  const count = (kind: string, value: string | null) => {
    if (value !== null && value !== "") counts.set(`${kind} ${value}`, (counts.get(`${kind} ${value}`) ?? 0) + 1);
  };
  for (const project of records) {
    count("implementer", nameOf(project)?.key ?? null);
    count("start", project.start);
    count("end", project.end);
    count("countries", [...project.countries].sort().join(" "));
    count("title", fold(project.title ?? ""));
  }
  return { records: records.length, of: (kind, value) => counts.get(`${kind} ${value}`) ?? 0 };
}
