import type { Project } from "./schema.ts";

/**
 * Dates at the precision their source gives: `2011`, `2011-09`, `2020-10-01`. A date without a day stands for every
 * day in it, so that nothing is "over" before its last possible day, and nothing is made more precise than it is.
 */

/** Days before its end from which a project counts as ending. */
export const ENDING_DAYS = 180;
/** Months for which an ended project can still be acted on. */
export const RECENT_MONTHS = 24;

export type Status = "running" | "ending" | "ended" | "undated";

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY = 86_400_000;

/** True for a day, month or year that the calendar has (`2021-02-30` is none; years 1900 to 2199). */
export function isPossibleDate(date: string): boolean {
  const parts = shape.exec(date);
  if (!parts) return false;
  const [, year = "", month, day] = parts;
  if (Number(year) < 1900 || Number(year) > 2199) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** Stated to the day, and not to the month or the year alone. */
export const isDay = (date: string): boolean => date.length === 10;

/** First day that a partial date can mean. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day that a partial date can mean. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  return `${date}-${String(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))).padStart(2, "0")}`;
}

/** Order by first day; of two that begin together the more precise comes first. For sorting. */
export function compareDates(one: string, other: string): number {
  const [a, b] = [firstDay(one), firstDay(other)];
  if (a !== b) return a < b ? -1 : 1;
  return other.length - one.length;
}

/** True when every day of the one is before every day of the other: certain, whatever the precision. */
export function isBefore(one: string, other: string): boolean {
  return lastDay(one) < firstDay(other);
}

/** Days from one day to another, negative when the other is earlier. Partial dates count from their first day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${firstDay(to)}T00:00:00Z`) - Date.parse(`${firstDay(from)}T00:00:00Z`)) / DAY);
}

/** The same day some months later, or the month's last day where it has no such day. Partial dates stay partial. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day] = date.split("-").map(Number);
  if (date.length === 4) return addMonths(`${date}-01`, months).slice(0, 4);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const start = `${String(newYear).padStart(4, "0")}-${String(newMonth).padStart(2, "0")}`;
  if (day === undefined) return start;
  return `${start}-${String(Math.min(day, daysInMonth(newYear, newMonth))).padStart(2, "0")}`;
}

/**
 * What a project's dates say on a day: only an end that is stated can say that it runs, ends or has ended. Without an
 * end it is "undated", however old: a start alone proves nothing.
 */
export function statusOf(project: Pick<Project, "start" | "end">, today: string): Status {
  const { start, end } = project;
  if (end === null) return "undated";
  const last = lastDay(end);
  if (last < today) return "ended";
  // It has not begun: neither running nor ending, and no fourth word is needed for what hardly occurs.
  if (start !== null && firstDay(start) > today) return "running";
  return daysBetween(today, last) <= ENDING_DAYS ? "ending" : "running";
}

/** Ended, but within the last 24 months. */
export function endedRecently(project: Pick<Project, "start" | "end">, today: string): boolean {
  if (project.end === null || statusOf(project, today) !== "ended") return false;
  return lastDay(project.end) >= addMonths(today, -RECENT_MONTHS);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
