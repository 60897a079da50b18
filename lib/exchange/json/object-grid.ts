import type { Grid, GridRow } from "../table/grid.ts";

/** Objects as a table: their keys are its header, in the order in which they first come. */
export function objectGrid(rows: readonly unknown[]): Grid {
  const keys = [...new Set(rows.slice(0, 1_000).flatMap((row) => (isObject(row) ? Object.keys(row) : [])))].slice(
    0,
    300,
  );
  let taken = 0;
  function* grid(): Generator<GridRow> {
    yield { row: 1, line: 0, cells: keys };
    for (const row of rows) {
      taken += 1;
      // The header is row 1, so that the first object is row 2, as in a table.
      yield {
        row: taken + 1,
        line: 0,
        cells: keys.map((key) => (isObject(row) && Object.hasOwn(row, key) ? textOf(row[key]) : "")),
      };
    }
  }
  return { sheet: null, rows: { [Symbol.iterator]: grid }, share: () => taken / rows.length };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(textOf).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
