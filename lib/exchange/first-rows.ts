import { decodeText } from "./decode-text.ts";
import { guessBytes, guessText } from "./guess-format.ts";
import type { Rest } from "./rest.ts";
import type { Grid } from "./table/grid.ts";
import { nameColumn } from "./table/name-column.ts";
import { textGrid } from "./table/text-grid.ts";
import { sheetGrids } from "./xlsx/sheet-grids.ts";

/** The beginning of a table, for a person to say which row names its columns and what each holds. */
export interface FirstRows {
  /** Null where the file has one table only. */
  sheet: string | null;
  rows: FirstRow[];
}

export interface FirstRow {
  /** As a spreadsheet program counts it, from 1. */
  row: number;
  /** Tidied and shortened. */
  cells: string[];
  /** What each cell would say of its column as a header; null where it says nothing. */
  fields: (string | null)[];
}

const MOST_TABLES = 10;
const MOST_ROWS = 15;
const MOST_CELLS = 60;
const LONGEST = 200;

/** The first rows of each table of a file; none where it is no table. Blank rows are left out. */
export async function firstRows(bytes: Uint8Array, name: string, rest: Rest): Promise<FirstRows[]> {
  const guess = guessBytes(bytes);
  if (guess && "refused" in guess) return [];
  if (guess) {
    const sheets = await sheetGrids(bytes, rest);
    if ("refused" in sheets) return [];
    const tables: FirstRows[] = [];
    for (const { grid } of sheets.grids.slice(0, MOST_TABLES)) {
      const table = await grid();
      if (table) tables.push(beginning(table));
    }
    return tables.filter(({ rows }) => rows.length > 0);
  }
  const { text } = decodeText(bytes);
  const seen = guessText(text, name);
  return "format" in seen && seen.format === "csv" ? [beginning(textGrid(text))] : [];
}

function beginning({ sheet, rows }: Grid): FirstRows {
  const taken: FirstRow[] = [];
  for (const { row, cells } of rows) {
    const texts = cells.slice(0, MOST_CELLS).map((cell) => cell.replace(/\s+/g, " ").trim().slice(0, LONGEST));
    if (texts.some((text) => text !== ""))
      taken.push({ row, cells: texts, fields: texts.map((text) => nameColumn(text).field) });
    if (taken.length === MOST_ROWS) break;
  }
  return { sheet, rows: taken };
}
