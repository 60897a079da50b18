import { isCountry } from "../../list/countries.ts";
import { isPossibleDate } from "../../list/dates.ts";
import type { Project } from "../../list/schema.ts";

/** What a project states that nothing can be: its field, the text, and why. */
export interface Impossible {
  field: "start" | "end" | "countries";
  value: string;
  message: string;
}

/**
 * A project without dates that the calendar does not have and codes that no country has: what they were stays as printed.
 * A project that has none is given back as it is.
 */
export function withoutImpossible(project: Project): { project: Project; impossible: Impossible[] } {
  const impossible: Impossible[] = [];
  const made: Project = { ...project, printed: { ...project.printed } };
  for (const field of ["start", "end"] as const) {
    const value = project[field];
    if (value === null || isPossibleDate(value)) continue;
    impossible.push({ field, value, message: `“${value}” is no date of the calendar.` });
    made[field] = null;
    made.printed[field] ??= value;
  }
  const unknown = project.countries.filter((code) => !isCountry(code));
  for (const value of unknown)
    impossible.push({ field: "countries", value, message: `“${value}” is no country code of ISO 3166-1.` });
  if (unknown.length > 0) {
    made.countries = project.countries.filter(isCountry);
    made.printed.countries ??= project.countries.join("; ");
    if (made.scope === "country" && made.countries.length !== 1) made.scope = "regional";
  }
  return impossible.length === 0 ? { project, impossible } : { project: made, impossible };
}
