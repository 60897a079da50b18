import type { Column, Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";

/** How a table writes what can be written in several ways, seen in its first rows. */
export interface Habits {
  /** Dates such as 3/4/2021 begin with the day; null where nothing tells. */
  dayFirst: boolean | null;
  /** A comma stands before the cents: 1.500,00. */
  decimalComma: boolean;
  /** Share of rows in which a column is filled, by its index. */
  filled: number[];
}

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;
const commaCents =
  /^[^\d]*\d{1,3}(?:[.\s\u00a0\u202f'’]\d{3})*,\d{1,2}[^\d]*$|^[^\d]*\d+,\d{2}[^\d]*$|^[^\d]*\d{1,3}(?:\.\d{3}){2,}[^\d]*$/;
const pointCents = /\d{1,3}(?:,\d{3})+(?:\.\d+)?[^\d,]*$|^[^\d]*\d+\.\d{1,2}[^\d]*$/;
const dateFields = new Set(["start", "end", "period"]);
const romance =
  /\b(?:date de|debut|début|fin|fecha|inicio|montant|monto|pays|pa[ií]s|b[eé]n[eé]fici|t[ií]tulo|titre)\b/i;

export function habitsOf({ columns }: Columns, sample: readonly GridRow[]): Habits {
  const dates = columns.filter(({ field }) => field !== null && dateFields.has(field));
  const amounts = columns.filter(({ field }) => field?.startsWith("amount") && field !== "amountKind");
  return {
    dayFirst: dayFirstIn(dates, columns, sample),
    decimalComma: decimalCommaIn(amounts, sample),
    filled: sharesFilled(columns.length, sample),
  };
}

function dayFirstIn(dates: readonly Column[], all: readonly Column[], sample: readonly GridRow[]): boolean | null {
  let day = 0;
  let month = 0;
  for (const { cells } of sample) {
    for (const { index } of dates) {
      const [, first, second] = slashed.exec(cells[index]?.trim() ?? "") ?? [];
      if (first === undefined) continue;
      if (Number(first) > 12 && Number(first) < 32 && Number(second) <= 12) day += 1;
      if (Number(second) > 12 && Number(second) < 32 && Number(first) <= 12) month += 1;
    }
  }
  // One slip among many dates is a slip.
  if (day > month * 5) return true;
  if (month > day * 5) return false;
  if (day + month > 0) return null;
  return all.some(({ header }) => romance.test(header)) ? true : null;
}

function decimalCommaIn(amounts: readonly Column[], sample: readonly GridRow[]): boolean {
  let comma = 0;
  let point = 0;
  for (const { cells } of sample) {
    for (const { index } of amounts) {
      const text = cells[index]?.trim() ?? "";
      if (text === "") continue;
      if (commaCents.test(text)) comma += 1;
      else if (pointCents.test(text)) point += 1;
    }
  }
  return comma > point;
}

function sharesFilled(width: number, sample: readonly GridRow[]): number[] {
  const filled = new Array<number>(width).fill(0);
  let rows = 0;
  for (const { cells } of sample) {
    const states = cells.map((cell) => cell.trim() !== "");
    // Headings and totals say nothing about what a column usually holds.
    if (states.filter(Boolean).length < 3) continue;
    rows += 1;
    for (let at = 0; at < width; at++) if (states[at]) filled[at]! += 1;
  }
  return filled.map((count) => (rows === 0 ? 0 : count / rows));
}
