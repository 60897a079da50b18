import type { Amount, Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";

/** The year in which a project was printed or began; `fiscal` when the source names a fiscal year. Null: not stated. */
export function yearOf(project: Pick<Project, "amounts" | "start" | "end" | "printed">): YearStated | null {
  const fiscal = project.amounts.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear;
  const printed = /\b(?:19|20)\d{2}\b/.exec(project.printed.fiscalYear ?? "")?.[0];
  const year = fiscal ?? (printed === undefined ? null : Number(printed));
  if (year !== null && year !== undefined) return { year, fiscal: true };
  const dated = project.start ?? project.end;
  return dated === null ? null : { year: Number(dated.slice(0, 4)), fiscal: false };
}

export interface YearStated {
  year: number;
  fiscal: boolean;
}

/** "FY2004", or "2015" where the source speaks of no fiscal year. */
export function yearText({ year, fiscal }: YearStated, words: Words): string {
  return fiscal ? words.t("projectFiscalYear", { year: String(year) }) : String(year);
}

/** Year in whose column an amount stands: its fiscal year, the date it was stated, else the project's year. */
export function yearOfAmount(amount: Amount, project: Project): number | null {
  if (amount.fiscalYear !== null) return amount.fiscalYear;
  const own = yearOf(project)?.year ?? null;
  return own ?? (amount.asOf === null ? null : Number(amount.asOf.slice(0, 4)));
}

/** "2002 to 2015", "2015", or null where no project states a year; it says so where only some of them state one. */
export function yearSpan(projects: Project[], words: Words): string | null {
  const years = projects.flatMap((project) => yearOf(project)?.year ?? []);
  if (years.length === 0) return null;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const span = from === to ? String(from) : words.t("projectYears", { from: String(from), to: String(to) });
  return years.length === projects.length ? span : words.t("projectYearsStated", { years: span });
}

export function newestYear(projects: Project[]): number | null {
  const years = projects.flatMap((project) => yearOf(project)?.year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}
