import { addMonths, daysBetween, firstDay, isBefore, lastDay } from "../../list/dates.ts";
import type { Region } from "../../list/schema.ts";
import { commonRegion, type Places } from "./countries.ts";
import { placeOf } from "./country-book.ts";
import type { Span } from "./read-dates.ts";
import type { Notes } from "./reading.ts";

/** Days by which a length in months may differ from its dates: lists round. */
const ROUNDING_DAYS = 62;
/** Years after today from which a date is doubted. */
const FAR_YEARS = 15;
const FIRST_YEAR = 1990;

export interface Dates {
  start: string | null;
  end: string | null;
}

/** Start and end from the texts of a record: what single cells say wins over a text that says both. */
export function joinDates(
  period: Span,
  start: Span,
  end: Span,
  length: Span,
  notes: Notes,
  printed: string,
  endIsPrinted: boolean,
): Dates {
  const from = start.start ?? period.start ?? length.start ?? null;
  const until = end.end ?? start.end ?? period.end ?? length.end ?? null;
  const months = length.months ?? period.months ?? end.months ?? start.months;
  if (months === null || from === null || from.length < 7) return { start: from, end: until };
  const computed = lastOf(from, months);
  // An end that is printed and cannot be read is a problem to solve, not a blank to fill.
  if (until === null && endIsPrinted) return { start: from, end: null };
  if (until === null) {
    const reason = `The end is computed: ${months} months from ${from}.`;
    notes.change("end", printed, computed, "computed-end", reason);
    return { start: from, end: computed };
  }
  if (Math.abs(daysBetween(lastDay(computed), lastDay(until))) > ROUNDING_DAYS)
    notes.doubt(
      "duration",
      printed,
      "duration-differs",
      `${months} months from ${from} would end on ${computed}, not on ${until}.`,
      {
        severity: "warning",
      },
    );
  return { start: from, end: until };
}

/** The last day of so many months: from 2019-04-01, 36 months end on 2022-03-31. */
function lastOf(start: string, months: number): string {
  const next = addMonths(start, months);
  if (next.length === 7) return addMonths(next, -1);
  const before = new Date(Date.parse(`${next}T00:00:00Z`) - 86_400_000);
  return before.toISOString().slice(0, 10);
}

/** Says what no project can have: an end before its start, years long gone or far ahead. */
export function checkDates(
  { start, end }: Dates,
  printed: Record<"start" | "end", string>,
  notes: Notes,
  today?: string,
): void {
  if (start !== null && end !== null && isBefore(end, start))
    notes.doubt("end", printed.end, "end-before-start", `It ends (${end}) before it begins (${start}).`);
  for (const [field, date] of [
    ["start", start],
    ["end", end],
  ] as const) {
    if (date === null) continue;
    const year = Number(firstDay(date).slice(0, 4));
    const far = today !== undefined && year > Number(today.slice(0, 4)) + FAR_YEARS;
    if (year < FIRST_YEAR || far)
      notes.doubt(field, printed[field], "far-date", `The year ${year} is far from any list of projects.`, {
        severity: "warning",
      });
  }
}

/** Region of a record: what its text names, else what all its countries share, else the heading above it. */
export function regionOf(places: Places, heading: Region | null): Region | null {
  return places.region ?? commonRegion(places.countries) ?? heading;
}

/** "AFRICA – EAST", "Europe/Eurasia", "EAP": a heading or a cell as a region. */
export function readRegion(text: string): Region | null {
  if (text.length > 120) return null;
  for (const part of [text, ...text.split(/\s*[–—(:]\s*|\s+-\s+/)]) {
    const place = placeOf(part);
    if (place?.kind === "region" && place.region) return place.region;
  }
  return null;
}

/** Scope by what is known: several countries, or a region, are no country's project. */
export function scopeOf(places: Places, region: Region | null, stated: string): "country" | "regional" | "global" {
  const said =
    stated === ""
      ? null
      : /^(?:(country|bilateral|single|national|domestic)|(regional|multi)|(global|world|international$))/i.exec(
          stated.trim(),
        );
  if (said?.[2] || places.countries.length > 1) return "regional";
  if (said?.[3] && places.countries.length === 0) return "global";
  if (places.countries.length === 1) return places.regional ? "regional" : "country";
  // Where no country is stated, nothing says that it works everywhere: only that it is not one country's.
  return region === "GLOBAL" ? "global" : "regional";
}
