import { isPossibleDate } from "../../list/dates.ts";
import { MONTH, monthOf } from "./date-words.ts";

/**
 * Order of day and month where a date has only numbers. The lists of Washington put the month first; 13/1/2020 is then
 * still read as a day of January, but not in a list whose other dates show that it writes one order "only".
 */
export type DateOrder = "month-first" | "day-first" | "only-month-first" | "only-day-first";

/** One date found in a text. */
export interface FoundDate {
  /** ISO at the precision printed; null where the calendar has no such day. */
  iso: string | null;
  /** A month, or a day of one, without its year: "September - December 2011". */
  yearless?: { month: number; day: string | undefined };
  printed: string;
  from: number;
  to: number;
  /** The year was printed with two digits. */
  shortYear: boolean;
  /** Day and month could be either, and would differ. */
  ambiguous: boolean;
  /** ISO of the day that it would be in the other order, where the list's own order has no such day. */
  turned?: string;
}

const YEAR = "(?:19|20)\\d\\d";
const anyDate = new RegExp(
  [
    `(?<iso>${YEAR})-(?<im>0[1-9]|1[0-2])(?:-(?<id>\\d\\d)(?:[T ]\\d\\d:[\\d:.]+Z?)?|(?![\\d-]))`,
    `(?<yf>${YEAR})[/.](?<ym>\\d\\d?)[/.](?<yd>\\d\\d?)`,
    `(?<a>\\d\\d?)\\s?(?<sep>[/.-])\\s?(?<b>\\d\\d?)\\s?\\k<sep>\\s?(?<y>${YEAR}|\\d\\d)`,
    `(?<nm>\\d\\d?)/(?<ny>${YEAR})`,
    `(?<dd>\\d\\d?)(?:st|nd|rd|th|er|º|°)?[\\s-]*(?:de |of )?(?<dm>${MONTH})[\\s,-]*(?:de |del )?(?<dy>${YEAR}|'?\\d\\d(?!\\d))`,
    `(?<mm>${MONTH})\\s*(?<md>\\d\\d?)(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)(?<my>${YEAR})`,
    `(?<om>${MONTH})[\\s,-]*(?:de |del |of )?(?<oy>${YEAR})`,
    `(?<xm>${MONTH})-(?<xy>\\d\\d)(?!\\d)`,
    `(?<only>${YEAR})`,
    `(?<lm>${MONTH})(?:\\s+(?<ld>\\d\\d?))?`,
  ].join("|"),
  "gi",
);

/** Every date in a short text, in order of appearance. Texts longer than `LONGEST` have none. */
export function findDates(text: string, order: DateOrder): FoundDate[] {
  if (text.length > LONGEST) return [];
  const found: FoundDate[] = [];
  anyDate.lastIndex = 0;
  for (let match = anyDate.exec(text); match; match = anyDate.exec(text)) {
    const date = dateOf(match, order);
    // A word that is no month is no date: the search goes on behind it.
    if (date) found.push(date);
    else anyDate.lastIndex = match.index + wordAt(text, match.index);
  }
  return found;
}

const LONGEST = 200;

function wordAt(text: string, from: number): number {
  return /^(?:\p{L}+|\d+|.)/u.exec(text.slice(from))?.[0].length ?? 1;
}

function dateOf(match: RegExpExecArray, order: DateOrder): FoundDate | null {
  const groups = match.groups ?? {};
  const found = { printed: match[0], from: match.index, to: match.index + match[0].length };
  const make = (year: string, month?: number | null, day?: string, ambiguous = false): FoundDate | null => {
    if (month === null) return null;
    const short = year.replace("'", "");
    const parts = [short.length === 2 ? century(short) : short, month, day].filter((part) => part !== undefined);
    const iso = parts.map((part) => String(part).padStart(2, "0")).join("-");
    return { ...found, iso: isPossibleDate(iso) ? iso : null, shortYear: short.length === 2, ambiguous };
  };
  if (groups.iso) return make(groups.iso, Number(groups.im), groups.id);
  if (groups.yf) return make(groups.yf, Number(groups.ym), groups.yd);
  if (groups.a && groups.b && groups.y) return numeric(groups, order, make);
  if (groups.ny) return make(groups.ny, Number(groups.nm));
  if (groups.dy) return make(groups.dy, monthOf(groups.dm ?? ""), groups.dd);
  if (groups.my) return make(groups.my, monthOf(groups.mm ?? ""), groups.md);
  if (groups.oy) return make(groups.oy, monthOf(groups.om ?? ""));
  if (groups.xy) return make(groups.xy, monthOf(groups.xm ?? ""));
  if (groups.only) return make(groups.only);
  const month = monthOf(groups.lm ?? "");
  return month === null
    ? null
    : { ...found, iso: null, yearless: { month, day: groups.ld }, shortYear: false, ambiguous: false };
}

type Make = (year: string, month?: number | null, day?: string, ambiguous?: boolean) => FoundDate | null;

/** 31/12/2020 can only be a day first; with dots the day is first, in every land that writes so. */
function numeric(groups: Record<string, string | undefined>, order: DateOrder, make: Make): FoundDate | null {
  const { a = "", b = "", y = "", sep } = groups;
  const either = Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b);
  const daysLead = sep === "." || order === "day-first";
  const only = sep === "." ? null : order === "only-month-first" ? false : order === "only-day-first" ? true : null;
  const dayFirst = only ?? (Number(a) > 12 || (Number(b) <= 12 && daysLead));
  const date = dayFirst ? make(y, Number(b), a, either) : make(y, Number(a), b, either);
  if (only === null || date === null || date.iso !== null) return date;
  const turned = (dayFirst ? make(y, Number(a), b) : make(y, Number(b), a))?.iso ?? null;
  return turned === null ? date : { ...date, turned };
}

/** Projects of these lists run from 1995 on. */
function century(year: string): string {
  return `${Number(year) < 70 ? "20" : "19"}${year}`;
}
