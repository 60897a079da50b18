import { isPossibleDate } from "../../list/dates.ts";
import type { Column } from "./columns.ts";
import type { Habits } from "./habits.ts";

/** A cell put into the form that every reader of dates and amounts knows, with the reason. */
export interface Rewritten {
  text: string;
  code: "day-first" | "serial-date" | "decimal-comma" | "other-marks" | "unit-of-column";
  reason: string;
}

const slashed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const serial = /^[2-5]\d{4}(?:\.0+)?$/;
const plainNumber = /^[$\s]*-?\d[\d,]*(?:\.\d+)?$/;
const twoWays = /^[^\d]*(?:\d{1,3}\.\d{3}|\d+,\d{1,2})[^\d]*$/;
const pointed = /^([^\d.,]*[1-9]\d{0,2})\.(\d{3}[^\d.,]*)$/;
const DAY = 86_400_000;

/** Null where the cell stays as it is. What is rewritten means the same: no value is read from it here. */
export function rewriteDate(text: string, { dayFirst }: Habits): Rewritten | null {
  // 2021-10-01 and "October 1": nothing to do.
  if (text.charCodeAt(4) === 45 || text.charCodeAt(0) > 57) return null;
  if (dayFirst !== true && text.includes("/")) return null;
  const [whole, first = "", sign, second = "", year = ""] = slashed.exec(text) ?? [];
  if (whole !== undefined) {
    // Points between the parts are written where the day comes first; elsewhere the table must have shown it.
    if (sign === "." ? dayFirst === false : dayFirst !== true) return null;
    const date = `${year}-${second.padStart(2, "0")}-${first.padStart(2, "0")}`;
    // A day that the calendar does not have stays as it is printed, for the reader of dates to tell.
    if (!isPossibleDate(date)) return null;
    return { text: date, code: "day-first", reason: "The table writes the day before the month." };
  }
  if (!serial.test(text)) return null;
  const date = serialDate(Number(text), false);
  return { text: date, code: "serial-date", reason: "A spreadsheet's count of days stands for a date." };
}

/** The dates of a text that holds several: "03/04/2021 – 02/04/2023" in a table that writes the day first. */
export function rewritePeriod(text: string, habits: Habits): Rewritten | null {
  if (habits.dayFirst !== true) return null;
  let last: Rewritten | null = null;
  const changed = text.replace(/(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)/g, (date) => {
    const found = rewriteDate(date, habits);
    last ??= found;
    return found?.text ?? date;
  });
  return last === null
    ? null
    : { text: changed, code: "day-first", reason: "The table writes the day before the month." };
}

/** A spreadsheet's count of days as a date; its calendar begins on 30 December 1899, or on 1 January 1904. */
export function serialDate(days: number, from1904: boolean): string {
  return new Date(Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30) + Math.floor(days) * DAY)
    .toISOString()
    .slice(0, 10);
}

export function rewriteAmount(text: string, column: Column, habits: Habits): Rewritten | null {
  const { decimalComma, pointedThousands } = habits;
  let amount = text;
  let rewritten: Rewritten | null = null;
  // Only what could be read in two ways: 1.500 and 1500,5. The rest is plain to every reader of amounts.
  if (decimalComma && twoWays.test(amount)) {
    amount = amount.replace(/(\d)\.(?=\d{3})/, "$1").replace(/,(?=\d{1,2}(?!\d))/, ".");
    rewritten = { text: amount, code: "decimal-comma", reason: "The table writes a comma before the cents." };
  }
  if (pointedThousands && !decimalComma && column.unit === 1 && pointed.test(amount)) {
    amount = amount.replace(pointed, "$1$2");
    rewritten = { text: amount, code: "other-marks", reason: "The table writes a point between thousands." };
  }
  if (column.unit !== 1 && plainNumber.test(amount)) {
    const dollars = Number(amount.replace(/[$,\s]/g, "")) * column.unit;
    const unit = column.unit.toLocaleString("en-US");
    rewritten = {
      text: String(Math.round(dollars * 100) / 100),
      code: "unit-of-column",
      reason: `The column counts in units of ${unit}.`,
    };
  }
  return rewritten;
}
