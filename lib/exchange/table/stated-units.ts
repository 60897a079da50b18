import type { Column, Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import { type MoneyWords, moneyOf, onlyMoney } from "./money-words.ts";
import { nameColumn } from "./name-column.ts";

/** Rows behind the last of the first ones in which a note is looked for, and the most letters of one. */
const LAST_ROWS = 12;
const LONGEST = 200;

/** Words of a row that says what stands in each column: of what kind, and how it is written. */
const kindOfCell =
  /^[([]?(?:text|texte|texto|string|number|numeric|integer|decimal|date|dates|name|names|nom|nombre|iso(?: ?\d{0,4})?(?: codes?)?|codes?|required|optional|mandatory|obligatoire|facultatif|obligatorio|opcional|months?|mois|meses|dmy|mdy|ymd|[dmyj]{1,4}(?:[/. -][dmyj]{1,4}){1,2}|[dj]{1,2}[/. -]m{1,4}[/. -]a{2,4}|[jdma/. -]{8,10})[)\]]?$/i;

/** Codes that stand for money wherever they do. */
const common =
  /\b(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|XOF|XAF|KES|NGN|ZAR|MXN|BRL|INR|ETB|UGX|TZS|GHS|PHP|THB|GTQ|HNL|NOK|SEK|DKK)\b/;

/** "All amounts in EUR", "(US$ thousands)", "EUR": where a title or a note speaks of every sum of its table. */
const ofAll: readonly RegExp[] = [
  /\b(?:amounts?|figures|values?|sums?|montants?|sommes?|valeurs?|chiffres|importes?|montos?|cifras|valores)\b[^().;:]{0,24}?\s(?:in|en)\s([^().;:,]{2,40})/giu,
  /[([](?:in |en )?([^()[\]]{1,40})[)\]]/giu,
  /^(?:in |en )?([^().;:,]{1,40})$/giu,
];

/**
 * Finds what is said of a table's sums outside its header: in a row of units below it ("(EUR)", "(thousands)"), in a title
 * above, in a note below. Such a row is no record: its number is kept in the columns.
 */
export function takeStatedUnits(columns: Columns, sample: readonly GridRow[]): void {
  const sums = columns.columns.filter(isSum);
  if (sums.length === 0) return;
  const body = sample.findIndex(({ row }) => row > columns.headerRow);
  const below = body === -1 ? undefined : sample.slice(body, body + 3).find(({ cells }) => cells.some(isFull));
  if (below && isUnits(below, columns)) {
    columns.unitRow = below.row;
    for (const column of sums) give(column, onlyMoney(below.cells[column.index] ?? ""), sample);
  }
  // The same header in another language may stand above.
  for (const { row, cells } of sample)
    if (row < columns.headerRow)
      for (const column of sums) {
        const text = cells[column.index]?.trim() ?? "";
        if (text !== "" && nameColumn(text).field === column.field && !ownMoney.test(column.header))
          give(column, moneyOf(text), sample);
      }
  if (columns.columns.some(({ field }) => field === "currency")) return;
  columns.money = noteOf(columns, sample, body);
  takeMoney(columns, columns.money, sample);
}

/** Takes what is said of all sums of a table for those whose own header says nothing. */
export function takeMoney({ columns }: Columns, said: MoneyWords | null | undefined, sample: readonly GridRow[]): void {
  if (!said) return;
  for (const column of columns) if (isSum(column) && !ownMoney.test(column.header)) give(column, said, sample);
}

/**
 * The columns below a header that comes again, in another language or over another table, where it says something else of
 * their sums: "Montant (EUR)" below "Amount". Null where it does not.
 */
export function columnsInOtherMoney(row: GridRow, columns: Columns): Columns | null {
  const isNext = row.row === columns.headerRow + 1;
  let changed = false;
  const others = columns.columns.map((column) => {
    const text = row.cells[column.index]?.trim() ?? "";
    if (!isSum(column) || text === "" || text.length > LONGEST || nameColumn(text).field !== column.field)
      return column;
    const said = moneyOf(text);
    const says = said.currency !== null || ownMoney.test(text);
    const currency = says ? said.currency : column.currency;
    const unit = said.unit !== 1 || (says && !isNext) ? said.unit : column.unit;
    if (currency === column.currency && unit === column.unit) return column;
    changed = true;
    return { ...column, currency, unit };
  });
  return changed ? { ...columns, columns: others } : null;
}

const isSum = ({ field }: Column): boolean =>
  field === "amount" || field === "subrecipientAmount" || (field?.startsWith("amount.") ?? false);
const isFull = (cell: string): boolean => cell.trim() !== "";
/** A header that says itself what its sums are in. */
const ownMoney = /\bUSD?\b|\$|dollar|d[oó]lar/i;

function isUnits({ cells }: GridRow, { columns }: Columns): boolean {
  let money = 0;
  for (const [index, cell] of cells.entries()) {
    const text = cell.trim();
    if (text === "") continue;
    const column = columns[index];
    const says = column !== undefined && isSum(column) && onlyMoney(text) !== null;
    if (says) money += 1;
    else if (!kindOfCell.test(text)) return false;
  }
  return money > 0;
}

/** What one line above the header or behind the last rows says of all sums; null where none does, or they differ. */
function noteOf({ headerRow, headerRows }: Columns, sample: readonly GridRow[], body: number): MoneyWords | null {
  const above = sample.filter(({ row }) => row <= headerRow - headerRows);
  const notes = [...above, ...(body === -1 ? [] : sample.slice(Math.max(body, sample.length - LAST_ROWS)))];
  const found = new Map<string, MoneyWords>();
  for (const { cells } of notes) {
    const [text = "", ...more] = cells.filter(isFull);
    if (text === "" || more.some((other) => other !== text) || text.length > LONGEST) continue;
    for (const pattern of ofAll)
      for (const [whole, words = ""] of text.trim().matchAll(pattern)) {
        const said = onlyMoney(words.trim());
        // Three letters in brackets are an organisation's or an office's more often than most currencies'.
        if (said !== null && (whole.includes(" ") || !/^\p{Lu}{3}$/u.test(words.trim()) || common.test(words)))
          found.set(`${said.currency} ${said.unit}`, said);
      }
  }
  const [said] = found.values();
  return found.size === 1 && said !== undefined ? said : null;
}

/** Sums of an award beyond which it is counted in ones whatever a title says, in dollars. */
const LARGEST = 250_000_000;

function give(column: Column, said: MoneyWords | null, sample: readonly GridRow[]): void {
  if (said === null) return;
  column.currency ??= said.currency;
  if (column.unit !== 1 || said.unit === 1) return;
  const sums = sample.map(({ cells }) => Number((cells[column.index] ?? "").replace(/[$,\s]/g, "")));
  if (!sums.some((sum) => sum * said.unit > LARGEST)) column.unit = said.unit;
}
