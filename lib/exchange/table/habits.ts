import { isListOfCodes } from "../normalise/country-book.ts";
import { daysLeadBy } from "../normalise/date-order.ts";
import type { Column, Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";

/** How a table writes what can be written in several ways, seen in its first rows. */
export interface Habits {
  /** Dates such as 3/4/2021 begin with the day; null where nothing tells. */
  dayFirst: boolean | null;
  /** A comma stands before the cents: 1.500,00. */
  decimalComma: boolean;
  /** A point stands between thousands, and no cents are written: 153.795. */
  pointedThousands: boolean;
  /** Share of rows in which a column is filled, by its index. */
  filled: number[];
  /** Cells that nearly every row has, blank or not; 0 where rows end where their texts do. */
  width: number;
  /** Columns, by their index, that hold codes of countries. */
  codes: ReadonlySet<number>;
}

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;
const commaCents =
  /^[^\d]*\d{1,3}(?:[.\s\u00a0\u202f'’]\d{3})*,\d{1,2}[^\d]*$|^[^\d]*\d+,\d{2}[^\d]*$|^[^\d]*\d{1,3}(?:\.\d{3}){2,}[^\d]*$/;
/** 153.795: by itself three decimals, or thousands. */
const pointed = /^[^\d.,]*[1-9]\d{0,2}\.\d{3}[^\d.,]*$/;
/** Such sums from which a column shows that they are thousands: no list of awards counts tenths of a cent. */
const LEAST_POINTED = 3;
const pointCents = /\d{1,3}(?:,\d{3})+(?:\.\d+)?[^\d,]*$|^[^\d]*\d+\.\d{1,2}[^\d]*$/;
const dateFields = new Set(["start", "end", "period"]);
const romance =
  /\b(?:date de|debut|début|fin|fecha|inicio|montant|monto|pays|pa[ií]s|b[eé]n[eé]fici|t[ií]tulo|titre)\b/i;

export function habitsOf({ columns, sheet }: Columns, sample: readonly GridRow[]): Habits {
  const dates = columns.filter(({ field }) => field !== null && dateFields.has(field));
  const amounts = columns.filter(({ field }) => field?.startsWith("amount") && field !== "amountKind");
  return {
    dayFirst: dayFirstIn(dates, columns, sample),
    decimalComma: decimalCommaIn(amounts, sample),
    pointedThousands: pointedThousandsIn(amounts, sample),
    filled: sharesFilled(columns.length, sample),
    // A sheet keeps no blank cells behind the last one of a row.
    codes: new Set(columns.filter((column) => holdsCodes(column, sample)).map(({ index }) => index)),
    width: sheet === null ? usualWidth(columns.length, sample) : 0,
  };
}

/** Rows of which one in twenty may be shorter, or one of few. */
const SHORTER = 0.05;

function usualWidth(width: number, sample: readonly GridRow[]): number {
  const rows = sample.filter(({ cells }) => cells.length > 1);
  const shorter = rows.filter(({ cells }) => cells.length < width).length;
  return rows.length > 3 && shorter <= Math.max(1, rows.length * SHORTER) ? width : 0;
}

/** True for a column of countries in which codes stand, or whose header says so. AF and NA alone say nothing. */
function holdsCodes(column: Column, sample: readonly GridRow[]): boolean {
  if (column.field !== "countries") return false;
  if (/\b(?:iso|codes?)\b/i.test(column.header)) return true;
  let [codes, others] = [0, 0];
  for (const [cell, times] of textsIn([column], sample)) {
    const text = cell.trim();
    if (text === "" || text === "AF" || text === "NA") continue;
    if (isListOfCodes(text)) codes += times;
    else others += times;
  }
  return codes > others;
}

/** Different texts of some columns, each with how often it stands there: tables repeat their cells. */
function textsIn(columns: readonly Column[], sample: readonly GridRow[]): Map<string, number> {
  const texts = new Map<string, number>();
  for (let at = 0; at < sample.length; at++)
    for (let of = 0; of < columns.length; of++) {
      const cell = sample[at]!.cells[columns[of]!.index];
      if (cell !== undefined && cell !== "") texts.set(cell, (texts.get(cell) ?? 0) + 1);
    }
  return texts;
}

function dayFirstIn(dates: readonly Column[], all: readonly Column[], sample: readonly GridRow[]): boolean | null {
  let day = 0;
  let month = 0;
  for (const [text, times] of textsIn(dates, sample)) {
    const found = slashed.exec(text.trim());
    if (found === null) continue;
    const [first, second] = [Number(found[1]), Number(found[2])];
    if (first > 12 && first < 32 && second <= 12) day += times;
    if (second > 12 && second < 32 && first <= 12) month += times;
  }
  // One slip among many dates is a slip.
  if (day + month > 0) return daysLeadBy(day, month);
  return all.some(({ header }) => romance.test(header)) ? true : null;
}

function decimalCommaIn(amounts: readonly Column[], sample: readonly GridRow[]): boolean {
  let comma = 0;
  let point = 0;
  for (const [cell, times] of textsIn(amounts, sample)) {
    const text = cell.trim();
    if (text === "") continue;
    if (commaCents.test(text)) comma += times;
    else if (pointCents.test(text)) point += times;
  }
  return comma > point;
}

/** Sums of three digits behind one point, again and again, and none that a point divides otherwise. */
function pointedThousandsIn(amounts: readonly Column[], sample: readonly GridRow[]): boolean {
  // In a column of thousands or millions three decimals are three decimals.
  const plain = amounts.filter(({ unit }) => unit === 1);
  let [thousands, sums] = [0, 0];
  for (const [cell, times] of textsIn(plain, sample)) {
    const text = cell.trim();
    if (!/\d/.test(text)) continue;
    if (pointCents.test(text) && !commaCents.test(text)) return false;
    sums += times;
    if (pointed.test(text)) thousands += times;
  }
  return thousands >= LEAST_POINTED && thousands > sums / 2;
}

function sharesFilled(width: number, sample: readonly GridRow[]): number[] {
  const filled = new Array<number>(width).fill(0);
  let rows = 0;
  for (const { cells } of sample) {
    let states = 0;
    for (let at = 0; at < cells.length && states < 3; at++) if (cells[at]!.trim() !== "") states += 1;
    // Headings and totals say nothing about what a column usually holds.
    if (states < 3) continue;
    rows += 1;
    for (let at = 0; at < width && at < cells.length; at++) if (cells[at]!.trim() !== "") filled[at]! += 1;
  }
  return filled.map((count) => (rows === 0 ? 0 : count / rows));
}
