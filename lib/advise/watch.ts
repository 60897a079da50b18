import { daysBetween, lastDay } from "../list/dates.ts";
import type { ListReader } from "../list/reader.ts";
import type { Project } from "../list/schema.ts";

/** What a person watches: a country (ISO code), an organisation or a project of the list, since a day. */
export interface Watched {
  kind: "country" | "organisation" | "project";
  id: string;
  /** ISO date. */
  on: string;
}

/** Days before a project's end at which one is told. */
export const ALERT_DAYS = [180, 90, 30] as const;
export type AlertDays = (typeof ALERT_DAYS)[number];

/** A project whose end came near; told once. Another end of the same project is told anew. */
export interface WatchAlert {
  project: string;
  /** As the list states it: `2026`, `2026-12`, `2026-12-18`. */
  end: string;
  days: AlertDays;
  /** Day on which it was raised, ISO. */
  on: string;
  seen: boolean;
}
export type DueAlert = Pick<WatchAlert, "project" | "end" | "days">;

/** Most alerts that are remembered; the oldest go first. */
export const MOST_ALERTS = 2_000;

/** Every listed project that is watched, by itself or by its country or organisation; each once. */
export async function projectsWatched(watched: Watched[], reader: ListReader): Promise<Project[]> {
  const projects = await Promise.all(watched.map((one) => projectsOf(one, reader)));
  return [...new Map(projects.flat().map((project) => [project.id, project])).values()];
}

/** Projects that one watched thing stands for; none where the list in use does not hold it. */
export function projectsOf({ kind, id }: Watched, reader: ListReader): Promise<Project[]> {
  if (kind === "country") return reader.projectsOfCountry(id);
  return kind === "organisation" ? reader.projectsOfOrganisation(id) : reader.projects([id]);
}

/** Days from today to the last day that an end can mean; null: no end is stated, or it is past. */
export function daysLeft({ end }: Pick<Project, "end">, today: string): number | null {
  if (end === null) return null;
  const days = daysBetween(today, lastDay(end));
  return days < 0 ? null : days;
}

/** Of each project the nearest of the three marks that it has come within. */
export function dueAlerts(projects: Pick<Project, "id" | "end">[], today: string): DueAlert[] {
  return projects.flatMap((project) => {
    const left = daysLeft(project, today);
    const reached = left === null ? [] : ALERT_DAYS.filter((days) => left <= days);
    const days = reached.at(-1);
    return days === undefined || project.end === null ? [] : [{ project: project.id, end: project.end, days }];
  });
}

/** Adds what is due and was never told; forgets ends that are past. `fresh` is what is to be told now. */
export function raiseAlerts(
  before: WatchAlert[],
  due: DueAlert[],
  today: string,
): { all: WatchAlert[]; fresh: WatchAlert[] } {
  const kept = before.filter(({ end }) => lastDay(end) >= today);
  const told = new Set(kept.map(keyOf));
  const fresh = due.filter((one) => !told.has(keyOf(one))).map((one) => ({ ...one, on: today, seen: false }));
  const nearer = new Set(fresh.map(({ project, end }) => `${project} ${end}`));
  // A nearer mark says all that the one before it said.
  const older = kept.map((one) => (nearer.has(`${one.project} ${one.end}`) ? { ...one, seen: true } : one));
  return { all: [...older, ...fresh].slice(-MOST_ALERTS), fresh };
}

/** Alerts that nobody has seen, of projects that are still watched. */
export function openAlerts(alerts: WatchAlert[], projects: Pick<Project, "id" | "end">[]): WatchAlert[] {
  const ends = new Map(projects.map(({ id, end }) => [id, end]));
  return alerts.filter(({ project, end, seen }) => !seen && ends.get(project) === end);
}

const keyOf = ({ project, end, days }: DueAlert): string => `${project} ${end} ${days}`;
