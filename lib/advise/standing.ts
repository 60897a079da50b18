import { compareDates, daysBetween, endedRecently, firstDay, lastDay, type Status, statusOf } from "../list/dates.ts";
import type { Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";
import type { StatusLine } from "./view.ts";
import { yearOf } from "./years.ts";

export interface Day {
  words: Words;
  /** Today, ISO. */
  today: string;
}

export const runs = (project: Project, today: string): boolean =>
  ["running", "ending"].includes(statusOf(project, today));

/** Something an officer can still act on: it runs, or ended within 24 months. */
export const isCurrent = (project: Project, today: string): boolean =>
  runs(project, today) || endedRecently(project, today);

/** A source's own word for how a project stands, with the newest date of its sources. */
export function sourceWord(project: Project): { word: string; asOf: string | null } | null {
  const word = oneLine(project.printed.status ?? "", 40);
  if (word === "") return null;
  const dates = project.sources.flatMap(({ asOf }) => asOf ?? []).sort(compareDates);
  return { word, asOf: dates.at(-1) ?? null };
}

const OVER = /defund|terminat|cancel|suspend|withdr[ae]w|closed|completed|\bended\b|\bceased\b/i;

/** By its dates it runs, and a source says that it does not. */
export function sourcesDisagree(project: Project, today: string): boolean {
  return runs(project, today) && OVER.test(sourceWord(project)?.word ?? "");
}

/**
 * How a project stands: by its dates, and where a source says a word of its own, that word in quotation marks.
 * `compactEnd` is the end of the compact that a project without an end of its own belongs to.
 */
export function statusLines(project: Project, day: Day, compactEnd: string | null = null): StatusLine[] {
  const said = sourceWord(project);
  const byDates = compactEnd === null ? lineByDates(project, day) : lineByCompact(compactEnd, day);
  if (said === null) return [byDates];
  const { words } = day;
  const word = said.word.charAt(0).toLocaleUpperCase(words.language) + said.word.slice(1);
  const text =
    said.asOf === null
      ? words.t("statusQuoted", { word })
      : words.t("statusQuotedDated", { word, date: words.date(said.asOf.slice(0, 7)) });
  return [byDates, { shape: "quoted", text }];
}

function lineByCompact(compactEnd: string, { words, today }: Day): StatusLine {
  const date = words.date(compactEnd);
  return lastDay(compactEnd) < today
    ? { shape: "ended", text: words.t("statusCompactEnded", { date }) }
    : { shape: "undated", text: words.t("statusCompactRuns", { date }) };
}

function lineByDates(project: Project, { words, today }: Day): StatusLine {
  const shape: Status = statusOf(project, today);
  const { start, end } = project;
  if (end === null) {
    const text = start === null ? words.t("statusUndated") : words.t("statusNoEnd", { date: words.date(start) });
    return { shape, text };
  }
  const date = words.date(end);
  if (shape === "ended") return { shape, text: words.t("statusEnded", { date }) };
  if (start !== null && firstDay(start) > today)
    return { shape, text: words.t("statusStarts", { date: words.date(start), end: date }) };
  if (shape === "running") return { shape, text: words.t("statusRuns", { date }) };
  const days = daysBetween(today, lastDay(end));
  return { shape, text: days === 0 ? words.t("statusEndsToday") : words.t("statusEnds", { date, count: days }) };
}

/** Running, ending, recently ended, ended, undated; in each the newest first, then by id, so that the order is one. */
export function sortByStanding(projects: Project[], today: string): Project[] {
  const keyed = projects.map((project) => ({ project, rank: rankOf(project, today), newest: newestDay(project) }));
  keyed.sort(
    (a, b) =>
      a.rank - b.rank ||
      (a.newest < b.newest ? 1 : a.newest > b.newest ? -1 : 0) ||
      (a.project.id < b.project.id ? -1 : a.project.id > b.project.id ? 1 : 0),
  );
  return keyed.map(({ project }) => project);
}

/** Those that name the country before the others; in each the order stays. */
export const hereFirst = (projects: Project[], country: string | null): Project[] =>
  country === null
    ? projects
    : [
        ...projects.filter(({ countries }) => countries.includes(country)),
        ...projects.filter(({ countries }) => !countries.includes(country)),
      ];

function rankOf(project: Project, today: string): number {
  const status = statusOf(project, today);
  if (status === "ended") return endedRecently(project, today) ? 2 : 3;
  return { running: 0, ending: 1, undated: 4 }[status];
}

function newestDay(project: Project): string {
  const { end, start } = project;
  if (end !== null) return lastDay(end);
  if (start !== null) return lastDay(start);
  const stated = yearOf(project);
  return stated === null ? "" : `${stated.year}-12-31`;
}
