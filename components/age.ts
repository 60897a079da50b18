/** Days after which a list is called old. */
export const STALE_AFTER = 90;

/**
 * Whole days from a date to today, both ISO. A date that names only a month or a year is taken at its end: an age is
 * never said to be greater than it is. Null: no date.
 */
export function ageInDays(date: string, today: string): number | null {
  const at = Date.parse(`${atItsEnd(date)}T00:00:00Z`);
  const now = Date.parse(`${today}T00:00:00Z`);
  if (Number.isNaN(at) || Number.isNaN(now)) return null;
  return Math.max(0, Math.round((now - at) / 86_400_000));
}

function atItsEnd(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}
