import { isKnownCurrency } from "../normalise/currencies.ts";
import type { Column, Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import { type MoneyWords, moneyOf, onlyMoney } from "./money-words.ts";
import { nameColumn } from "./name-column.ts";

/** Rows behind the last of the first ones in which a note is looked for, and the most letters of one. */
const LAST_ROWS = 12;
const LONGEST = 200;

/** A row of fewer cells is no header. */
const WIDEST_ALONE = 3;

/** Words of a row that says what stands in each column: of what kind, and how it is written. */
const kindOfCell =
  /^[([]?(?:text|texte|texto|string|number|numeric|integer|decimal|date|dates|name|names|nom|nombre|iso(?: ?\d{0,4})?(?: codes?)?|codes?|required|optional|mandatory|obligatoire|facultatif|obligatorio|opcional|months?|mois|meses|dmy|mdy|ymd|[dmyj]{1,4}(?:[/. -][dmyj]{1,4}){1,2}|[dj]{1,2}[/. -]m{1,4}[/. -]a{2,4}|[jdma/. -]{8,10})[)\]]?$/i;

/** Codes that stand for money wherever they do; those of offices and of words do not: INR, ALL, TOP. */
const common =
  /\b(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|XOF|XAF|KES|NGN|ZAR|MXN|BRL|ETB|UGX|TZS|GHS|PHP|THB|GTQ|HNL|NOK|SEK|DKK)\b/;

/** "All amounts in EUR", "(US$ thousands)", "EUR": where a title or a note speaks of every sum of its table. */
const ofAll: readonly RegExp[] = [
  /\b(?:amounts?|figures|values?|sums?|montants?|sommes?|valeurs?|chiffres|importes?|montos?|cifras|valores)\b[^().;:]{0,24}?\s(?:in|en)\s([^().;:,]{2,40})/giu,
  /[([](?:in |en )?([^()[\]]{1,40})[)\]]/giu,
  /^(?:in |en )?([^().;:,]{1,40})$/giu,
  /^(?:currency|devise|monnaie|moneda|divisa)\s*[:=–-]\s*([^().;:,]{1,40})\.?$/giu,
];
const currencyLabel = /^(?:currency|devise|monnaie|moneda|divisa)\s*[:=]?$/i;
/** What may follow the money that a note names. */
const unless = /\s(?:unless|except|sauf|salvo|excepto|à moins|a menos)\s.*$/iu;
const office =
  /\b(?:bureau|office|directorate|oficina|direction|dirección)\s(?:of|for|des?|d['’]|du|para)\b[^().;:]*\(\p{Lu}{3}\)/iu;
const sumWords = /\b(?:amounts?|figures|values?|sums?|montants?|sommes?|valeurs?|importes?|montos?|cifras|valores)\b/i;
const dollarWords = /\bUSD?\b|\$|\bdollars?\b|d[oó]lar(?:es)?\b/i;
/** "*", "†", "(1)", "1)": what a note begins with that belongs to cells with the same mark. */
const noteMark = /^(?:[*†‡§]+|[([]?\d{1,2}[)\]]|[¹²³])/;

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
  // A heading is as wide as its table: what stands below it may be in its money.
  for (const { row, cells } of body === -1 ? [] : sample.slice(body))
    if (row > columns.headerRow && cells.length < WIDEST_ALONE && saidByHeading(cells) !== null)
      while (cells.length < columns.columns.length) cells.push("");
  takeMoney(columns, columns.money, sample);
}

/**
 * Takes what is said of all sums of a table for those whose own header says nothing. Thousands above "Amount (US$)" are
 * thousands of dollars.
 */
export function takeMoney({ columns }: Columns, said: MoneyWords | null | undefined, sample: readonly GridRow[]): void {
  if (!said) return;
  for (const column of columns)
    if (isSum(column) && !(ownMoney.test(column.header) && said.currency !== null)) give(column, said, sample);
}

/**
 * The columns below a header that comes again, in another language or over another table, where it says something else of
 * their sums: "Montant (EUR)" below "Amount". Null where it does not.
 */
export function columnsInOtherMoney(row: GridRow, columns: Columns): Columns | null {
  const isNext = row.row === columns.headerRow + 1;
  const alone = saidByHeading(row.cells);
  if (alone !== null) return belowHeading(alone, columns);
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

/** The columns below a heading of one cell that says what their sums are in: "Section B (EUR)". */
function belowHeading(said: Said, columns: Columns): Columns | null {
  if (columns.columns.some(({ field }) => field === "currency")) return null;
  let changed = false;
  const others = columns.columns.map((column) => {
    if (!isSum(column) || ownMoney.test(column.header) || moneyOf(column.header).currency !== null) return column;
    const currency = said.names ? said.currency : column.currency;
    const unit = said.unit === 1 ? column.unit : said.unit;
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

/** What a text says of sums; `names`: their money, if only the dollar. */
interface Said extends MoneyWords {
  names: boolean;
}

/** What the lines above the header and behind the last record say of all sums; null where none does, or they differ. */
function noteOf(columns: Columns, sample: readonly GridRow[], body: number): MoneyWords | null {
  const above = sample.filter(({ row }) => row <= columns.headerRow - columns.headerRows);
  const below = body === -1 ? [] : sample.slice(body);
  const last = below.findLastIndex(({ cells }) => cells.some(isFull) && loneText(cells) === null);
  const records = below.slice(0, last + 1);
  const behind = below
    .slice(last + 1)
    .slice(-LAST_ROWS)
    .filter(({ cells }) => !isOfSome(cells, records, columns));
  return joined([...above, ...behind].flatMap(({ cells }) => saidIn(loneText(cells) ?? "")));
}

/** What a heading of one cell says of the sums below it. */
function saidByHeading(cells: readonly string[]): Said | null {
  const text = loneText(cells);
  return text === null || noteMark.test(text) ? null : joined(saidIn(text));
}

/** The text of a row that says one thing, in one cell or merged over several; null for any other. */
function loneText(cells: readonly string[]): string | null {
  const [text = "", ...more] = cells.filter(isFull).map((cell) => cell.trim());
  if (text.length > LONGEST || text === "") return null;
  if (more.length === 1 && currencyLabel.test(text)) return `${text.replace(/\s*[:=]$/, "")}: ${more[0]}`;
  return more.some((other) => other !== text) ? null : text;
}

/** True for a note that belongs to the cells with its mark. */
function isOfSome(cells: readonly string[], records: readonly GridRow[], { columns }: Columns): boolean {
  const mark = noteMark.exec(loneText(cells) ?? "")?.[0];
  if (mark === undefined || columns.some((column) => isSum(column) && column.header.includes(mark))) return false;
  const number = /\d+/.exec(mark)?.[0];
  const raised = number === undefined ? mark : [...number].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
  return records.some((row) => row.cells.some((cell) => cell.includes(mark) || cell.includes(raised)));
}

function saidIn(text: string): Said[] {
  if (office.test(text)) return [];
  return ofAll.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([whole, words = ""]) => {
      const bare = words.replace(unless, "").trim();
      const said = onlyMoney(bare) ?? ofPlace(bare);
      // Three letters in brackets are an organisation's or an office's more often than most currencies'.
      const isCode = !whole.includes(" ") && /^\p{Lu}{3}$/u.test(bare);
      if (said === null || (isCode && !common.test(bare) && !sumWords.test(text))) return [];
      return [{ ...said, names: said.currency !== null || dollarWords.test(bare) }];
    }),
  );
}

/** "Canadian dollars", "thousands of Canadian dollars". */
function ofPlace(words: string): MoneyWords | null {
  const bare = words.replace(/^(?:thousands?|millions?|milliers|miles|millones) (?:of |de |d['’])?/i, "");
  if (!/dollar|d[oó]lar/i.test(bare) || !isKnownCurrency(bare)) return null;
  return { currency: bare, unit: onlyMoney(words.slice(0, words.length - bare.length))?.unit ?? 1 };
}

/** One may name the money, and another how many of it. */
function joined(said: readonly Said[]): Said | null {
  const currencies = new Set(said.filter(({ names }) => names).map(({ currency }) => currency));
  const units = new Set(said.map(({ unit }) => unit).filter((unit) => unit !== 1));
  if (said.length === 0 || currencies.size > 1 || units.size > 1) return null;
  const [currency = null] = currencies;
  const [unit = 1] = units;
  return { currency, unit, names: currencies.size === 1 };
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
