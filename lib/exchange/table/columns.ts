import { fold } from "../../list/fold.ts";
import type { ColumnMapping } from "../imported.ts";
import { COLUMN_FIELDS, type ColumnField } from "./column-names.ts";
import type { GridRow } from "./grid.ts";
import type { MoneyWords } from "./money-words.ts";
import { type NamedColumn, nameColumn } from "./name-column.ts";
import { subawardsAlone } from "./subawards-alone.ts";
import { ofSubaward } from "./tree-columns.ts";

/** The columns of a table as they are read. */
export interface Columns {
  sheet: string | null;
  /** Rows of the header, from 1; two where one label stands over several. */
  headerRow: number;
  headerRows: number;
  /** A row below the header that says in what its sums are counted; it is no record. */
  unitRow?: number;
  /** What a title or a note says of all its sums. */
  money?: MoneyWords | null;
  /** True for a table without a header: somebody said what its columns hold. */
  corrected: boolean;
  columns: Column[];
}

export interface Column extends NamedColumn {
  index: number;
  header: string;
}

/** Rows from the top in which a header is looked for. */
const DEEPEST = 40;
/** What a header is worth at the least: two names of columns, one of them not quite plain. */
const LEAST_WORTH = 1.6;
/** Fields by which a record can be known. */
const telling = new Set<ColumnField>(["title", "implementer", "awardNumber", "summary", "id"]);
/** Fields that may stand in several columns; their texts are joined. */
const several = new Set<ColumnField>([
  "countries",
  "subrecipients",
  "focus",
  "summary",
  "note",
  "amount",
  "funder",
  "subrecipientAmount",
  "subaward",
  "mailbox",
  "contact",
]);

/** The row whose cells are names of columns: the one that names most, if it names two and one that tells of a project. */
export function findColumns(sheet: string | null, rows: readonly GridRow[]): Columns | null {
  let best: { columns: Columns; worth: number } | null = null;
  for (const [index, row] of rows.slice(0, DEEPEST).entries()) {
    const above = index > 0 ? rows[index - 1] : undefined;
    // A title stands alone over its table; labels over columns are at least two.
    const labels = above && above.cells.filter((cell) => cell.trim() !== "").length > 1;
    for (const joined of labels ? [null, above] : [null]) {
      // A header in two rows must name a column more than its lower row alone.
      const least = (best?.worth ?? 0) + (joined ? 0.5 : 0);
      if (Math.max(row.cells.length, joined?.cells.length ?? 0) <= least) continue;
      const headers = headersOf(row, joined);
      if (mostWorthOf(headers) <= least) continue;
      const found = columnsOf(sheet, row, joined, headers);
      const worth = worthOf(found);
      if (worth > least && !(best && hasRows(best.columns, found, rows.slice(0, index))))
        best = { columns: found, worth };
    }
  }
  if (!best || best.worth < LEAST_WORTH) return null;
  return tells(best.columns) ? best.columns : null;
}

const tells = ({ columns }: Columns): boolean => columns.some(({ field }) => field !== null && telling.has(field));

/** True for a header with rows of its own, of which another row further down is only the header once more, or plainer. */
function hasRows(above: Columns, below: Columns, rows: readonly GridRow[]): boolean {
  const named = ({ columns }: Columns) => columns.filter(({ field }) => field !== null).length;
  if (named(below) > named(above) || worthOf(above) < LEAST_WORTH || !tells(above)) return false;
  return rows.some(
    ({ row, cells }) =>
      row > above.headerRow &&
      cells.filter((cell) => cell.trim() !== "").length >= 3 &&
      cells.some((cell) => /\d/.test(cell)),
  );
}

/** Fields that a header below another table must have in common with it. */
const LEAST_COMMON = 3;

/** The columns of another table further down, by a row that names them anew; null for any other row. */
export function columnsBelow(row: GridRow, above: Columns): Columns | null {
  const filled = row.cells.filter((cell) => cell.trim() !== "");
  // Records have dates and sums.
  if (filled.length < LEAST_COMMON || filled.some((cell) => /\d/.test(cell))) return null;
  const below = findColumns(above.sheet, [row]);
  if (below === null) return null;
  const fields = new Set(above.columns.map(({ field }) => field));
  const common = below.columns.filter(
    ({ field, certainty }) => field !== null && certainty >= 0.8 && fields.has(field),
  );
  return common.length >= LEAST_COMMON ? below : null;
}

/** Rows in which it is looked what a column says. */
const LOOKED_AT = 200;
const levels =
  /^(?:(?:prime|sub)(?:[- ]?(?:award|recipient|grant|awardee|grantee|partner|implementer))?s?|(?:octroi |subvention |b[ée]n[ée]ficiaire |subvenci[oó]n |receptor |beneficiario )?principale?|(?:sous|sub)-?\s?(?:octroi|subvention|b[ée]n[ée]ficiaire|r[ée]cipiendaire|adjudicaci[oó]n|subvenci[oó]n|beneficiario|receptor))$/i;

/** True for the words of whether a row is a prime award or a sub-award, and no more. */
export const saysLevel = (text: string): boolean => levels.test(text);

/** A column headed "Type" may say of each row whether it is a prime award or a sub-award. */
export function typeAsLevel({ columns }: Columns, rows: readonly GridRow[]): void {
  if (columns.some(({ field }) => field === "level")) return;
  for (const column of columns) {
    if (column.field !== "focus") continue;
    const texts = rows.slice(0, LOOKED_AT).map(({ cells }) => cells[column.index]?.trim() ?? "");
    const stated = texts.filter((text) => text !== "");
    if (stated.length > 0 && stated.every(saysLevel)) column.field = "level";
  }
}

function headersOf(row: GridRow, above: GridRow | null): string[] {
  let over = "";
  // The lower of two rows ends with its last label, which need not be the table's.
  const cells = [...row.cells, ...(above?.cells.slice(row.cells.length).map(() => "") ?? [])];
  return cells.map((cell, index) => {
    const upper = above?.cells[index]?.trim() ?? "";
    // A label stands over the columns to its right that have none.
    if (upper !== "") over = upper;
    const lower = cell.trim();
    if (!above) return lower;
    return lower === "" || fold(over) === fold(lower) ? upper || lower : over === "" ? lower : `${over} ${lower}`;
  });
}

/** Columns under a header, and the row above it where that belongs to it. */
export function columnsOf(
  sheet: string | null,
  row: GridRow,
  above: GridRow | null,
  headers: readonly string[] = headersOf(row, above),
): Columns {
  const columns = headers.map((header, index) => ({ index, header, ...nameColumn(header) }));
  // Where the joined label says nothing, the lower one may.
  if (above)
    for (const column of columns) {
      // "Recipient" under "Sub-award" is not whoever got the award.
      if (ofSubaward(fold(column.header))) continue;
      const alone = nameColumn(row.cells[column.index] ?? "");
      if (alone.certainty > column.certainty) Object.assign(column, alone);
    }
  keepBest(columns);
  subawardsAlone(columns);
  return { sheet, headerRow: row.row, headerRows: above ? 2 : 1, corrected: false, columns };
}

/** Of two columns for one field the plainer keeps it; where texts may be joined, both do. */
function keepBest(columns: Column[]): void {
  leaveOutTotal(columns);
  const held = new Map<string, Column>();
  for (const column of columns) {
    if (column.field === null) continue;
    const key = keyOf(column);
    const other = held.get(key);
    if (other && !mayShare(other, column)) {
      const loser = other.certainty >= column.certainty ? column : other;
      loser.field = null;
      loser.certainty = 0;
      if (loser === column) continue;
    }
    held.set(key, column);
  }
}

/** Sums in two currencies are no two columns for one field. */
const keyOf = ({ field, currency }: Column): string =>
  field?.startsWith("amount") && currency !== null ? `${field} ${currency}` : (field ?? "");

/** Beside columns of years, one without is their sum: to read it too would count all twice. */
function leaveOutTotal(columns: readonly Column[]): void {
  const amounts = columns.filter(({ field }) => field === "amount");
  if (amounts.filter(({ fiscalYear }) => fiscalYear !== null).length < 2) return;
  for (const column of amounts)
    if (column.fiscalYear === null && /\btotal\b|^sum\b|^somme\b|^suma\b/.test(fold(column.header)))
      Object.assign(column, { field: null, certainty: 0 });
}

function mayShare(one: Column, other: Column): boolean {
  if (one.field === "amount") return one.fiscalYear !== null && other.fiscalYear !== null;
  // "Type description" beside "Description" is another thing.
  if (Math.min(one.certainty, other.certainty) < 0.8 && one.field !== "countries") return false;
  return one.field !== null && several.has(one.field);
}

function worthOf({ columns }: Columns): number {
  const filled = columns.filter(({ header }) => header !== "");
  const named = filled.filter(({ field }) => field !== null);
  if (named.length === 0) return 0;
  const long = filled.filter(({ header }) => isValue(header)).length;
  return named.reduce((sum, { certainty }) => sum + certainty, 0) - long;
}

/** What a row is worth if each of its texts names a column plainly: most rows need no closer look. */
const mostWorthOf = (headers: readonly string[]): number =>
  headers.filter((header) => header !== "" && !isValue(header)).length;

/** A row of data has long texts and numbers; a header has names. */
const isValue = (text: string): boolean => text.length > 60 || /^[\d$€£.,/\s-]+$/.test(text);

/** Columns as a person corrected them; what she did not name keeps what was proposed. */
export function correctColumns(sheet: string | null, rows: readonly GridRow[], mapping: ColumnMapping): Columns | null {
  const row = rows.find((candidate) => candidate.row === mapping.headerRow);
  if (!row && mapping.headerRow !== 0) return null;
  const before = row ? rows[rows.indexOf(row) - 1] : undefined;
  const plain = row ? columnsOf(sheet, row, null) : null;
  const joined = row && before ? columnsOf(sheet, row, before) : null;
  const matches = (found: Columns | null) =>
    found?.columns.filter(({ header, index }) => header === mapping.columns[index]?.header).length ?? 0;
  const found = matches(joined) > matches(plain) ? joined : plain;
  const width = Math.max(found?.columns.length ?? 0, mapping.columns.length);
  const columns = Array.from({ length: width }, (_, index): Column => {
    const given = mapping.columns[index];
    const header = found?.columns[index]?.header ?? given?.header ?? "";
    const named = nameColumn(header);
    const field = COLUMN_FIELDS.find((known) => known === given?.field) ?? null;
    return { index, header, ...named, field, certainty: 1 };
  });
  return { sheet, headerRow: mapping.headerRow, headerRows: found?.headerRows ?? 0, corrected: true, columns };
}

/** What is told to a person, who may correct it. */
export function mappingOf({ sheet, headerRow, columns }: Columns): ColumnMapping {
  return { sheet, headerRow, columns: columns.map(({ header, field, certainty }) => ({ header, field, certainty })) };
}
