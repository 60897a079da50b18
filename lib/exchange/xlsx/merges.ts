import type { GridRow } from "../table/grid.ts";

/** A cell that reaches over several rows; columns to its right stay blank. */
export interface Merge {
  column: number;
  fromRow: number;
  toRow: number;
}

/** Writes a merged cell's text into each of its rows, and notes there that it belongs to the one above. */
export function spreadMerges(rows: readonly GridRow[], merges: readonly Merge[]): void {
  if (merges.length === 0) return;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const { column, fromRow, toRow } of merges) {
    const text = byRow.get(fromRow)?.cells[column] ?? "";
    if (text === "") continue;
    // A merge over a whole column of a million rows has no more to say than the rows that are there.
    for (let number = fromRow + 1; number <= Math.min(toRow, fromRow + 2_000); number++) {
      const row = byRow.get(number);
      if (!row) continue;
      while (row.cells.length < column) row.cells.push("");
      row.cells[column] = text;
      const marks = row.marks ?? { hidden: false, level: 0, under: null, odd: [] };
      row.marks = { ...marks, under: new Set([...(marks.under ?? []), column]) };
    }
  }
}
