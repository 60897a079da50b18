import { MOST_COLUMNS, MOST_RECORDS } from "../bounds.ts";
import type { GridRow, RowMarks } from "../table/grid.ts";
import { serialDate } from "../table/rewrite-cell.ts";
import { type Merge, spreadMerges } from "./merges.ts";
import { shownNumber } from "./number-format.ts";
import { walkXml } from "./walk-xml.ts";
import { unescaped, type Workbook } from "./workbook.ts";

export interface Sheet {
  rows: GridRow[];
  hiddenRows: number[];
  /** Rows beyond the bound, which were not read. */
  beyond: number;
  /** How many numbers of a column are shown with the sign of the dollar. */
  inDollars: ReadonlyMap<number, number>;
}

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
}

/** The rows of a sheet that have cells, numbered as the spreadsheet shows them; a merged cell stands in each of its rows. */
export async function readSheet(
  file: Uint8Array,
  workbook: Workbook,
  rest: (share: number) => Promise<boolean>,
): Promise<Sheet | null> {
  const rows: GridRow[] = [];
  const merges: Merge[] = [];
  const hiddenRows: number[] = [];
  const inDollars = new Map<number, number>();
  let beyond = 0;
  let current: GridRow | null = null;
  let cell: Cell | null = null;
  let taking: "value" | "formula" | null = null;
  let rowNumber = 0;
  let column = -1;

  const openRow = (attributes: Record<string, string>): void => {
    rowNumber = Number(attributes.r ?? rowNumber + 1) || rowNumber + 1;
    column = -1;
    const hidden = attributes.hidden === "1" || attributes.hidden === "true";
    const level = Number(attributes.outlineLevel ?? 0) || 0;
    const marks: RowMarks | undefined = hidden || level > 0 ? { hidden, level, under: null, odd: [] } : undefined;
    if (hidden) hiddenRows.push(rowNumber);
    current = { row: rowNumber, line: 0, cells: [], ...(marks ? { marks } : {}) };
  };
  const closeCell = (): void => {
    if (!cell || !current) return;
    const text = textOf(cell, workbook);
    if (cell.type === "n" && workbook.formats[cell.style] === "dollars")
      inDollars.set(cell.column, (inDollars.get(cell.column) ?? 0) + (text === "" ? 0 : 1));
    if (cell.formula !== null || cell.type === "e") markOdd(current, cell, text);
    if (text !== "" && cell.column < MOST_COLUMNS * 2) {
      while (current.cells.length < cell.column) current.cells.push("");
      current.cells[cell.column] = cell.type === "e" ? "" : text;
    }
    cell = null;
  };
  const done = await walkXml(
    file,
    {
      open(name, attributes) {
        if (name === "row") openRow(attributes);
        else if (name === "c" && current) {
          column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
          cell = { column, type: attributes.t ?? "n", style: Number(attributes.s ?? 0), value: "", formula: null };
        } else if (cell && name === "f") {
          taking = "formula";
          cell.formula = "";
        } else if (cell && (name === "v" || name === "t")) taking = "value";
        else if (name === "rPh") taking = null;
        else if (name === "mergeCell") addMerge(attributes.ref ?? "", merges);
      },
      close(name) {
        if (name === "v" || name === "t" || name === "f") taking = null;
        else if (name === "c") closeCell();
        else if (name === "row" && current) {
          if (rows.length > MOST_RECORDS + 1_000) beyond += 1;
          else if (current.cells.length > 0 || current.marks) rows.push(current);
          current = null;
        }
      },
      text(piece) {
        if (!cell || taking === null) return;
        if (taking === "value") cell.value += piece;
        else cell.formula += piece;
      },
    },
    rest,
  );
  if (!done) return null;
  spreadMerges(rows, merges);
  const filled = new Set(rows.filter(({ cells }) => cells.length > 0).map(({ row }) => row));
  return { rows, hiddenRows: hiddenRows.filter((number) => filled.has(number)), beyond, inDollars };
}

function textOf({ type, style, value }: Cell, { strings, formats, from1904 }: Workbook): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "inlineStr" || type === "str") return unescaped(value);
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type === "d") return value.replace(/T00:00:00(?:\.0+)?Z?$/, "");
  if (type === "e" || value === "") return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const format = formats[style] ?? null;
  // The calendar of spreadsheets ends with the year 9999.
  if (format === "date" && number >= 1 && number < 2_958_466)
    return serialDate(from1904 ? number : number < 61 ? number + 1 : number, from1904);
  if (format === "percent") return `${Number((number * 100).toPrecision(12))}%`;
  if (format !== null && typeof format === "object") {
    const shown = shownNumber(format, number);
    if (shown !== null) return shown;
  }
  // 0.1 + 0.2 is written with all its digits; the spreadsheet shows fifteen.
  return /[.eE]/.test(value) ? String(Number(number.toPrecision(15))) : value;
}

/** Functions that reach outside the sheet: nobody should be led there by a list. */
const reaching = /\b(?:HYPERLINK|WEBSERVICE|IMPORT\w+|FILTERXML|RTD|DDE|CALL|EXEC|REGISTER)\b|\|/i;

function markOdd(row: GridRow, { column, formula, type }: Cell, text: string): void {
  const what =
    type === "e" ? "error-value" : text === "" ? "no-value" : reaching.test(formula ?? "") ? "formula" : null;
  if (what === null) return;
  row.marks ??= { hidden: false, level: 0, under: null, odd: [] };
  row.marks.odd.push({ column, what, value: formula ? `=${formula}` : text });
}

/** "BC12": 54. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

function addMerge(reference: string, merges: Merge[]): void {
  const [from = "", to = from] = reference.split(":");
  const row = (text: string) => Number(/\d+$/.exec(text)?.[0] ?? 0);
  if (merges.length < 100_000 && row(to) > row(from))
    merges.push({ column: columnOf(from), fromRow: row(from), toRow: row(to) });
}
