import { daysBetween } from "../list/dates.ts";

/** Days since 1970 began, from 1 to 65,535; 0 for what is no date. */
export function dayOf(date: string): number {
  const days = daysBetween("1970-01-01", date);
  return Number.isNaN(days) ? 0 : Math.min(65_535, Math.max(1, days));
}
