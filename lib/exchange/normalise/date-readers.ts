import type { DateOrder } from "./dates.ts";
import { readDate, readPeriod } from "./read-dates.ts";
import { remember } from "./reading.ts";
import { madeOf, type SameTexts } from "./same-text.ts";

/** What reads the texts of dates where day and month stand in one order; each text is read once. */
export function readersOfDates(order: DateOrder) {
  return {
    period: remember((text) => readPeriod("period", text, order)),
    duration: remember((text) => readPeriod("duration", text, order)),
    start: remember((text) => readDate("start", text, order)),
    end: remember((text) => readDate("end", text, order)),
  };
}

/** Two days in order, of which there is nothing to tell: what nearly every row of a table has. */
export function plainDates(
  readers: ReturnType<typeof readersOfDates>,
  start: string | undefined,
  end: string | undefined,
  same: SameTexts,
): { start: string; end: string } | null {
  if (start === undefined || end === undefined) return null;
  const first = madeOf(start, same.start, readers.start);
  const last = madeOf(end, same.end, readers.end);
  if (first.doubts.length + first.changes.length + last.doubts.length + last.changes.length > 0) return null;
  const from = first.value.start;
  const until = last.value.end;
  if (from?.length !== 10 || until?.length !== 10 || first.value.end !== null || last.value.start !== null) return null;
  return from <= until && from > "1991" && until < "2035" ? { start: from, end: until } : null;
}
