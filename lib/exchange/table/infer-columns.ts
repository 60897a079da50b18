import { fold } from "../../list/fold.ts";
import { isKnownCurrency } from "../normalise/currencies.ts";
import { findDates } from "../normalise/dates.ts";
import { isDollars } from "../normalise/other-currency.ts";
import { statesNothing } from "../normalise/reading.ts";
import type { ColumnField } from "./column-names.ts";
import { type ColumnValues, type Knows, LOOKED_AT, valuesOf } from "./column-values.ts";
import type { Column, Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import { hintOf, isBesideProjects } from "./header-hints.ts";
import { moneyOf } from "./money-words.ts";
import { isMoneyOfOthers, nameColumn } from "./name-column.ts";
import { GUESSED, MOSTLY, ofTwoMeanings } from "./two-meanings.ts";

/** Filled cells from which a column shows anything. */
const LEAST_CELLS = 3;

interface Open {
  column: Column;
  values: ColumnValues;
}

/**
 * Names columns by what their cells hold, where their headers say nothing: each field at most once, and only where no
 * other column could as well be it. What a header names is never changed. `inDollars`: cells of a spreadsheet's columns
 * that are shown with the sign of the dollar.
 */
export function inferColumns(
  columns: Columns,
  body: readonly GridRow[],
  knows: Knows,
  inDollars: ReadonlyMap<number, number> = new Map(),
): void {
  const rows = fullRows(body);
  if (!columns.corrected) leaveNoCurrencies(columns.columns, rows);
  if (rows.length < LEAST_CELLS) return;
  countInMonths(columns.columns, rows);
  if (columns.corrected) return;
  const proseOf = longestCell(columns.columns, rows);
  const look = ({ index }: Column) => valuesOf(index, rows, knows, proseOf);
  ofTwoMeanings(columns.columns, rows, look);
  whoPays(columns.columns, rows.length, look);
  whichMoney(columns.columns, rows);
  const open = columns.columns
    .filter(({ field, header }) => field === null && header !== "" && mayBeAField(header))
    .map((column) => ({ column, values: look(column) }))
    .filter(({ values }) => values.filled >= Math.max(LEAST_CELLS, rows.length / 4));
  if (open.length === 0) return;
  const guess = new Guess(columns.columns, open);
  guess.byHints();
  guess.only("countries", ({ countries }) => countries >= MOSTLY);
  guess.only("summary", ({ words, distinct }) => words >= 14 && distinct > 0.8);
  // Where sub-awards stand beside their primes, a number, a date or a sum may be of either.
  if (!columns.columns.some(({ field }) => field !== null && ofSubawards.has(field))) {
    guess.dates(rows);
    guess.only("awardNumber", ({ awards, distinct }) => awards >= MOSTLY && distinct > 0.9);
    guess.money(inDollars);
    guess.only("duration", ({ small }) => small >= MOSTLY, /\b(?:months?|mois|mes|meses|mos)\b/);
  }
  guess.names();
}

/** Of a person or a post that an office stands beside, not of the money. */
const besidePayers =
  /\b(?:account|appropriation|compte|cuenta|partida|contact|poc|focal|officer|report\w*|approv\w*|clear\w*|review\w*|post|embassy|enter\w*|prepared|status|notes?)\b/;

/** What "Financement", "Fund source" and "Fuente" mean where the cells do not name who pays. */
const mayNamePayers: ReadonlySet<ColumnField> = new Set(["amount", "account", "sourceUrl"]);

/** The one column whose cells name offices that pay, whatever its header calls them: "Sponsor", "Financement". */
function whoPays(columns: readonly Column[], most: number, look: (column: Column) => ColumnValues): void {
  if (columns.some(({ field }) => field === "funder")) return;
  const found = columns
    .filter(({ field, header }) => (field === null || mayNamePayers.has(field)) && header !== "" && header.length <= 80)
    .filter(({ header }) => !besidePayers.test(fold(header)))
    .filter((column) => {
      const { payers, filled, words } = look(column);
      return payers >= MOSTLY && words <= 12 && filled >= Math.max(LEAST_CELLS, most / 4);
    });
  const [one] = found;
  if (found.length !== 1 || !one) return;
  const wasAmount = one.field === "amount";
  Object.assign(one, { field: "funder", certainty: GUESSED });
  // "Financement" had taken the amount from the column that holds it.
  const other = columns.find((column) => column.field === null && nameColumn(column.header).field === "amount");
  if (wasAmount && other) Object.assign(other, nameColumn(other.header));
}

/** A header that speaks of currencies, though not plainly, heads them where most of its cells are such: no "Currency risk". */
function leaveNoCurrencies(columns: readonly Column[], rows: readonly GridRow[]): void {
  for (const column of columns) {
    if (column.field !== "currency" || column.certainty === 1) continue;
    const texts = rows.map(({ cells }) => cells[column.index]?.trim() ?? "").filter((text) => !statesNothing(text));
    if (texts.filter(isCurrency).length < texts.length / 2) Object.assign(column, { field: null, certainty: 0 });
  }
}

/** A text that names money, known or not: "XQZ", "Kenyan shilling (KES)". */
function isCurrency(text: string): boolean {
  if (/\d/.test(text) || degree.test(text)) return false;
  if (isDollars(text) || isKnownCurrency(text)) return true;
  const words = text.split(/[^\p{L}\p{Sc}]+/u);
  return words.some((word) => /^\p{Lu}{3}$/u.test(word) || (word.length !== 3 && word !== "" && isKnownCurrency(word)));
}

const degree = /^(?:low|med|medium|high|yes|no|oui|non|si|s[ií]|alto|baja|bajo|alta)$/i;
const disbursing = /\b(?:disburs|decaiss|desembols)/;

/** The one column whose cells are codes of money, whatever its header calls them: "Unit". */
function whichMoney(columns: readonly Column[], rows: readonly GridRow[]): void {
  const sums = columns.filter(({ field }) => field?.startsWith("amount") && field !== "amountKind");
  // A header that names its money needs no column for it.
  const open = sums.filter(({ currency, dollars }) => currency === null && !dollars);
  if (columns.some(({ field }) => field === "currency") || open.length === 0) return;
  const ofDisbursed = open.some(({ field }) => field === "amount.disbursed");
  const found = columns.filter(({ field, header, index }) => {
    if (field !== null || header === "") return false;
    const folded = fold(header);
    if (isMoneyOfOthers(folded) && !(ofDisbursed && disbursing.test(folded))) return false;
    const texts = rows.map(({ cells }) => cells[index]?.trim() ?? "").filter((text) => text !== "");
    const codes = texts.filter((text) => text === "USD" || (/^[A-Z]{3}$|^[€£$]$/.test(text) && isKnownCurrency(text)));
    return texts.length >= Math.max(LEAST_CELLS, rows.length / 4) && codes.length === texts.length;
  });
  if (found.length === 1) Object.assign(found[0]!, { field: "currency", certainty: GUESSED });
}

const ofSubawards: ReadonlySet<ColumnField> = new Set(["subaward", "subrecipientAmount", "level", "prime"]);

const mayBeAField = (header: string): boolean => header.length <= 80 && !isBesideProjects(fold(header));

/** Rows of several cells: headings and totals say nothing of columns. */
function fullRows(body: readonly GridRow[]): GridRow[] {
  const rows: GridRow[] = [];
  for (const row of body) {
    if (row.cells.filter((cell) => cell.trim() !== "").length >= 3) rows.push(row);
    if (rows.length === LOOKED_AT) break;
  }
  return rows;
}

/** The text of a row that is longest over all rows: it names whoever does the work. */
function longestCell(columns: readonly Column[], rows: readonly GridRow[]): (row: GridRow) => string {
  const lengths = columns.map(({ index }) => rows.reduce((sum, { cells }) => sum + (cells[index]?.length ?? 0), 0));
  const longest = columns[lengths.indexOf(Math.max(...lengths))]?.index ?? -1;
  return ({ cells }) => cells[longest] ?? "";
}

/** Bare numbers under "Duration" of which nearly all are more years than any project lasts. */
function countInMonths(columns: readonly Column[], rows: readonly GridRow[]): void {
  for (const column of columns) {
    if (column.field !== "duration" || column.lengths !== null) continue;
    const lengths = rows.map(({ cells }) => cells[column.index]?.trim() ?? "").filter((text) => /^\d{1,3}$/.test(text));
    const long = lengths.filter((text) => Number(text) >= 6 && Number(text) <= 120);
    if (lengths.length >= LEAST_CELLS && long.length >= lengths.length * 0.9 && long.some((text) => Number(text) >= 18))
      column.lengths = "months";
  }
}

class Guess {
  readonly columns: readonly Column[];
  open: Open[];

  constructor(columns: readonly Column[], open: Open[]) {
    this.columns = columns;
    this.open = open;
  }

  has(field: ColumnField): boolean {
    return this.columns.some((column) => column.field === field);
  }

  take({ column }: Open, field: ColumnField): void {
    column.field = field;
    column.certainty = GUESSED;
    if (field === "amount") Object.assign(column, moneyOf(column.header));
    if (field === "duration") column.lengths ??= "months";
    this.open = this.open.filter((other) => other.column !== column);
  }

  /** The one column whose cells are of a kind; of two, either could be it. */
  only(field: ColumnField, is: (values: ColumnValues) => boolean, header: RegExp = /^/): void {
    if (this.has(field)) return;
    const found = this.open.filter(({ values, column }) => is(values) && header.test(fold(column.header)));
    if (found.length === 1) this.take(found[0]!, field);
  }

  /** "What for": long texts say what is done, short ones are names. */
  byHints(): void {
    for (const each of [...this.open]) {
      const hint = hintOf(fold(each.column.header));
      if (hint === null) continue;
      const { words, distinct, dates, money, countries } = each.values;
      const isText = distinct > 0.6 && Math.max(dates, money, countries) < 0.3;
      const field = !isText ? null : words >= 14 ? "summary" : words >= 2 && words <= 12 ? "title" : null;
      if (field !== null && hint.includes(field) && !this.has(field)) this.take(each, field);
    }
  }

  dates(rows: readonly GridRow[]): void {
    if (this.has("period")) return;
    this.periods();
    if (this.has("period")) return;
    const dates = this.open.filter(({ values }) => values.dates >= MOSTLY);
    const [start, end] = (["start", "end"] as const).map((field) => this.columns.find((each) => each.field === field));
    const [one, other] = dates;
    if (dates.length === 2 && !start && !end) {
      const first = earlier(one!.column.index, other!.column.index, rows);
      if (first === null) return;
      this.take(first ? one! : other!, "start");
      this.take(first ? other! : one!, "end");
    } else if (dates.length === 1 && start && !end && !this.has("duration")) {
      if (earlier(start.index, one!.column.index, rows)) this.take(one!, "end");
    } else if (dates.length === 1 && end && !start && !this.has("duration")) {
      if (earlier(one!.column.index, end.index, rows)) this.take(one!, "start");
    } else if (dates.length === 1 && !start && !end && this.has("duration")) this.take(one!, "start");
  }

  periods(): void {
    if (!this.has("start") && !this.has("end")) this.only("period", ({ periods }) => periods >= MOSTLY);
  }

  /** Sums stand under one header, or their kinds are for the headers to tell. */
  money(inDollars: ReadonlyMap<number, number>): void {
    if (this.columns.some(({ field }) => field?.startsWith("amount") && field !== "amountKind")) return;
    const sums = this.open.filter(({ values }) => values.money >= MOSTLY);
    const [one] = sums;
    if (sums.length !== 1 || !one) return;
    if (
      one.values.marked >= 0.5 ||
      (inDollars.get(one.column.index) ?? 0) >= one.values.filled * MOSTLY ||
      one.values.round >= MOSTLY ||
      /\b(?:share|funds?|funding|money|dollars?|usd|sum|somme|suma|us)\b/.test(fold(one.column.header))
    )
      this.take(one, "amount");
  }

  /** Whoever does the work, and how it is called: told apart by words that organisations have in their names. */
  names(): void {
    const texts = this.open.filter(
      ({ values: { words, dates, money, countries, awards, small, digits } }) =>
        words >= 1 && words <= 13 && Math.max(dates, money, countries, awards, small) < 0.3 && digits < 0.5,
    );
    if (!this.has("implementer")) {
      const likely = texts.filter(({ values }) => values.organisations >= 0.6 && values.lists < 0.3);
      const rivals = texts.filter(({ values }) => values.organisations > 0.3);
      if (likely.length === 1 && rivals.length === 1) this.take(likely[0]!, "implementer");
    }
    if (this.has("title") || !this.has("implementer")) return;
    const left = texts.filter(
      ({ column, values }) => column.field === null && values.distinct > 0.7 && values.words >= 3,
    );
    if (left.length === 1 && left[0]!.values.organisations <= 0.35) this.take(left[0]!, "title");
  }
}

const dayOf = (text: string): string | null => {
  const [date, ...more] = findDates(text.slice(0, 100), "month-first");
  return date && more.length === 0 ? date.iso : null;
};

/** True where the dates of one column are nearly always before those of the other, by half a year at the median; null where neither is. */
function earlier(one: number, other: number, rows: readonly GridRow[]): boolean | null {
  const months: number[] = [];
  for (const { cells } of rows) {
    const [a, b] = [dayOf(cells[one] ?? ""), dayOf(cells[other] ?? "")];
    if (a !== null && b !== null) months.push(monthOf(b) - monthOf(a));
  }
  if (months.length < LEAST_CELLS) return null;
  const after = months.filter((by) => by > 0).length / months.length;
  const before = months.filter((by) => by < 0).length / months.length;
  months.sort((a, b) => a - b);
  const middle = Math.abs(months[months.length >> 1] ?? 0);
  if (middle < 5) return null;
  return after >= 0.85 ? true : before >= 0.85 ? false : null;
}

const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 1);
