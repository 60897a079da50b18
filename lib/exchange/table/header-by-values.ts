import type { ColumnField } from "./column-names.ts";
import type { Knows } from "./column-values.ts";
import { type Columns, columnsOf } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import { inferColumns } from "./infer-columns.ts";

/** Rows from the top in which such a header is looked for. */
const DEEPEST = 15;
/** Rows below it, fewer of which show nothing. */
const LEAST_ROWS = 3;
/** What a table of projects has; three of these must be there. */
const kinds: readonly (readonly ColumnField[])[] = [
  ["countries"],
  ["start", "end", "period"],
  ["amount", "amount.obligated", "amount.planned", "amount.disbursed", "amount.ceiling"],
  ["implementer"],
  ["summary"],
];
const telling: readonly ColumnField[] = ["title", "implementer", "awardNumber", "summary"];

/** The row of labels under which stand countries, dates, money, organisations: for a header that names too little. */
export function headerByValues(sheet: string | null, rows: readonly GridRow[], knows: Knows): Columns | null {
  for (const [at, row] of rows.slice(0, DEEPEST).entries()) {
    if (!isLabels(row)) continue;
    const body = rows.slice(at + 1);
    if (body.filter(({ cells }) => cells.filter((cell) => cell.trim() !== "").length >= 3).length < LEAST_ROWS)
      return null;
    const columns = columnsOf(sheet, row, null);
    inferColumns(columns, body, knows);
    const has = (fields: readonly ColumnField[]) =>
      columns.columns.some(({ field }) => field !== null && fields.includes(field));
    // Below labels that say nothing there is no second header.
    return has(telling) && kinds.filter(has).length >= 3 ? columns : null;
  }
  return null;
}

/** Short words, all different and none a number: what stands over columns. */
function isLabels({ cells }: GridRow): boolean {
  const texts = cells.map((cell) => cell.trim()).filter((text) => text !== "");
  return (
    texts.length >= 3 &&
    new Set(texts).size === texts.length &&
    texts.every((text) => text.length <= 50 && /[\p{L}$€£#°]/u.test(text) && !/\d/.test(text))
  );
}
