import { isPossibleDate } from "../../list/dates.ts";
import type { Code } from "../codes.ts";
import type { RawField } from "../raw-record.ts";
import { monthsOf } from "./date-words.ts";
import { type DateOrder, type FoundDate, findDates } from "./dates.ts";
import { Notes, noteBlank, plain, type Read, statesNothing } from "./reading.ts";

export interface Span {
  start: string | null;
  end: string | null;
  /** Months, where the text states a length instead of dates. */
  months: number | null;
}

const NONE: Span = { start: null, end: null, months: null };
const ongoing = /^(?:ongoing|present|current|continuing|open|en cours|en curso|in progress)$/i;
const fiscal = /\b(?:FY|fiscal year)\b/i;
/** What may stand between two dates, and around one. */
const joint = /^[\s,;]*(?:-|–|—|‐|‑|‒|―|−|~|→|to|through|thru|until|till|and|à|au|al?|hasta|bis)[\s,;]*$/i;
const around =
  /^[\s,.;:()]*(?:from|starting|start|started|begin|beginning|since|du|de|del|desde|le|el|on|approximately|approx|about|circa|ca)?[\s,.;:()]*$/i;
const untilWord = /^[\s,.;:(]*(?:until|through|thru|to|by|ends?|ending|hasta|jusqu['’](?:à|au|en)|-|–|—)[\s,.;:]*$/i;
const openEndWord = /^(?:ongoing|present|current|continuing|en cours|en curso)?$/i;
const openEndJoint = /^\s*(?:(?:-|–|—|to|through|until|à|au|al?|hasta)(?=[\s–—-]|$|\p{L})\s*)?/iu;

/** What stands where the end should, behind the start's date: "" where nothing does; null for other words. */
function openEndOf(after: string): string | null {
  const word = after
    .replace(openEndJoint, "")
    .replace(/[\s,.;:()-]+$/, "")
    .replace(/^[\s,.;:()-]+/, "");
  return openEndWord.test(word) || statesNothing(word) ? word : null;
}

/** A dash or a word behind which the end should stand. */
const dangling = /^\s*(?:-|–|—|to|through|until|au|hasta)[\s.;:)]*$/i;
/** "soon –", "late 2?22-": what is no date in the place of the start. */
const wordsBefore = /^\s*[\p{L}\d?][\p{L}\d?*\s.,’'/]{2,40}?\s*(?:-|–|—|\bto|\bthrough|\buntil|\bau|\bhasta)\s*$/iu;
/** Between a start and a length: "1/1/2020 + 42 months", "10/15/2019, for 36 months", "1/1/2020 (42 months)". */
const beforeLength =
  /^[\s,;:(]*(?:[+/–—-]|plus|más|mas|for|pour|pendant|por|durante|durée|duración|duration)?(?: de| of)?[\s:]*(?=\S)/iu;

/** What stands in a month's place. */
const oneWord = /^\s*\p{L}{3,}\.?\s*$/u;
const tail = /^[\s,.;:()*]*(?:est\.?|estimated|approx\.?|prospective|anticipated|projected)?[\s,.;:()*]*$/i;

/** Start and end of one text ("September 2011-September 2013", "8/1/20217/31/2024"), or its length ("42 months"). */
export function readPeriod(field: RawField, text: string, order: DateOrder): Read<Span> {
  const notes = new Notes();
  const goesOn = ongoing.test(text.trim());
  if (goesOn || statesNothing(text)) {
    noteBlank(notes, field, text, !goesOn && field !== "asOf");
    return notes.of(NONE);
  }
  const months = monthsOf(text);
  if (months !== null) return plain({ ...NONE, months });
  // "36 months (10/1/2019 - 9/30/2022)": the dates say more than the length.
  const printed = text.replace(/^\s*\d+ months?\s*(?=\(|:|,|;)/i, "");
  const found = fiscal.test(printed) ? [] : findDates(printed, order);
  const [first, last] = found;
  if (first && last && found.length === 2) return notes.of(twoDates(field, printed, first, last, notes));
  const length = first && found.length === 1 ? lengthBehind(printed, first) : null;
  if (first && length !== null) return notes.of({ start: keep("start", first, notes), end: null, months: length });
  if (first && found.length === 1) return notes.of(oneDate(field, printed, first, notes));
  unreadable(field, text, notes, "no-dates", "No dates could be read here.");
  return notes.of(NONE);
}

/** The months that a text states behind a date, beside which nothing else stands; null where it states none. */
function lengthBehind(text: string, { from, to, yearless }: FoundDate): number | null {
  if (yearless || !around.test(text.slice(0, from))) return null;
  const after = text.slice(to);
  // Where nothing parts them, "1/1/202042 months" could be cut in two places.
  return /^\d/.test(after) ? null : monthsOf(after.replace(beforeLength, "").replace(/[\s.;:)]+$/, ""));
}

/** One day, month or year of a cell that holds one. */
export function readDate(field: "start" | "end" | "asOf", text: string, order: DateOrder): Read<Span> {
  const notes = new Notes();
  const put = (iso: string | null): Span => (field === "end" ? { ...NONE, end: iso } : { ...NONE, start: iso });
  if (/^\d{4}-\d\d-\d\d$/.test(text) && findDates(text, order)[0]?.iso === text) return plain(put(text));
  const goesOn = ongoing.test(text.trim());
  if (goesOn || statesNothing(text)) {
    noteBlank(notes, field, text, !goesOn && field !== "asOf");
    return notes.of(NONE);
  }
  const found = fiscal.test(text) ? [] : findDates(text, order);
  const [first, last] = found;
  if (first && last && found.length === 2) {
    const before = notes.changes.length;
    const span = twoDates("period", text, first, last, notes);
    if (span.start && span.end && notes.changes.length === before)
      notes.change(field, text, `${span.start} to ${span.end}`, "two-dates", "One cell holds both start and end.");
    return notes.of(span);
  }
  const [before, after] = first ? [text.slice(0, first.from), text.slice(first.to)] : ["", ""];
  if (
    first &&
    found.length === 1 &&
    !first.yearless &&
    (around.test(before) || untilWord.test(before)) &&
    tail.test(after)
  )
    return notes.of(put(keep(field, first, notes)));
  const months = field === "end" ? monthsOf(text) : null;
  if (months !== null) return plain({ ...NONE, months });
  const length = first && found.length === 1 && field === "start" ? lengthBehind(text, first) : null;
  if (first && length !== null) return notes.of({ start: keep(field, first, notes), end: null, months: length });
  unreadable(field, text, notes, "no-date", "No date could be read here.");
  return notes.of(NONE);
}

function twoDates(field: RawField, text: string, first: FoundDate, last: FoundDate, notes: Notes): Span {
  const between = text.slice(first.to, last.from);
  const lost = between.trim() === "";
  const before = text.slice(0, first.from);
  const joined = lost || joint.test(between) || (between.trim() === "/" && first.iso !== null);
  if (!around.test(before) && oneWord.test(before) && joint.test(between) && tail.test(text.slice(last.to))) {
    // "Octember 2011-September 2012": the start is none, the end is plain.
    unreadable("start", text.slice(0, first.to).trim(), notes, "no-date", "No date could be read here.");
    return { start: null, end: last.yearless ? null : keep("end", last, notes), months: null };
  }
  if (around.test(before) && joined && !lost && !first.yearless && /^\d/.test(text.slice(last.to))) {
    // "September 2011-September 20113": the start is plain, the end has a digit too many.
    unreadable("end", text.slice(last.from).trim(), notes, "no-date", "No date could be read here.");
    return { ...NONE, start: keep("start", first, notes) };
  }
  if (!around.test(before) || !tail.test(text.slice(last.to)) || !joined) {
    unreadable(field, text, notes, "no-dates", "The words around these dates leave open what they mean.");
    return NONE;
  }
  const start = first.yearless ? withYear(field, first, last, notes) : keep("start", first, notes);
  const end = last.yearless ? null : keep("end", last, notes);
  if (last.yearless) unreadable("end", last.printed, notes, "no-year", "A month without its year is no date.");
  if (lost && start && end)
    notes.change(
      field,
      text,
      `${start} to ${end}`,
      "lost-dash",
      "Two dates stand together without a dash between them: the first is the start, the second the end.",
    );
  return { start, end, months: null };
}

function oneDate(field: RawField, text: string, date: FoundDate, notes: Notes): Span {
  const [before, after] = [text.slice(0, date.from), text.slice(date.to)];
  if (untilWord.test(before) && tail.test(after)) return { ...NONE, end: keep("end", date, notes) };
  const startsHere = around.test(before) && before.trim() !== "";
  const open = openEndOf(after);
  if ((startsHere || around.test(before)) && open !== null && (startsHere || after.trim() !== "")) {
    if (open === "" && dangling.test(after))
      notes.doubt("end", text, "no-end", "The text goes on behind the start, and no end stands there.", {
        severity: "warning",
      });
    else if (statesNothing(open)) noteBlank(notes, "end", open);
    return { ...NONE, start: keep("start", date, notes) };
  }
  if (wordsBefore.test(before) && !around.test(before) && tail.test(after) && !date.yearless) {
    unreadable("start", text, notes, "no-date", `The start (“${before.trim()}”) is no date.`);
    return { ...NONE, end: keep("end", date, notes) };
  }
  if (around.test(before) && /\S/.test(after)) {
    // "10/1/20209/30/2": the start is plain, the end was cut off.
    const rest = after.replace(/^[\s–—-]+/, "");
    unreadable("end", text, notes, "no-date", `The end (“${rest}”) is no date.`);
    return { ...NONE, start: keep("start", date, notes) };
  }
  notes.doubt(field, text, "one-date", "One date alone: whether it is start or end is not said.", {
    severity: "warning",
  });
  return NONE;
}

/** "September - December 2011": both in the year that is printed, unless that turns them around. */
function withYear(field: RawField, first: FoundDate, last: FoundDate, notes: Notes): string | null {
  const { month, day } = first.yearless ?? { month: 0, day: undefined };
  const year = last.iso?.slice(0, 4);
  if (!year) return null;
  const parts = [year, String(month).padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])];
  const iso = parts.join("-");
  if (last.iso !== null && iso > last.iso) {
    unreadable(field, first.printed, notes, "no-year", "A month without its year is no date.");
    return null;
  }
  if (!isPossibleDate(iso)) {
    unreadable("start", first.printed, notes, "impossible-date", "The calendar has no such day.");
    return null;
  }
  notes.change("start", first.printed, iso, "year-of-end", `The year ${year} is printed once, with the end.`);
  return iso;
}

function keep(field: "start" | "end" | "asOf", date: FoundDate, notes: Notes): string | null {
  if (date.iso === null) {
    const reason = date.turned
      ? "The list's other dates are written in another order of day and month; read so, the calendar has no such day."
      : "The calendar has no such day.";
    notes.doubt(field, date.printed, "impossible-date", reason, { fix: date.turned ?? null });
    return null;
  }
  if (date.shortYear)
    notes.change(field, date.printed, date.iso, "short-year", `The year was printed with two digits.`);
  return date.iso;
}

function unreadable(field: RawField, value: string, notes: Notes, code: Code, reason: string): void {
  notes.doubt(field, value, code, reason);
}
