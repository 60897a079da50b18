/** One row of a table before anything is understood of it. */
export interface GridRow {
  /** As a spreadsheet program counts it, from 1. */
  row: number;
  /** Line of the text where it begins; 0 where there are no lines. */
  line: number;
  cells: string[];
  /** False where nothing in it can be a letter read in the wrong encoding; absent where nobody has looked. */
  odd?: boolean;
  /** What only a spreadsheet knows of it. */
  marks?: RowMarks;
}

export interface RowMarks {
  hidden: boolean;
  /** 1 and more for rows grouped under the one above. */
  level: number;
  /** Columns whose cell belongs to a merge that began in a row above. */
  under: ReadonlySet<number> | null;
  /** Cells that need a word: their column, and what is the matter. */
  odd: { column: number; what: "formula" | "no-value" | "error-value"; value: string }[];
}

/** A table with a name; its rows come one by one and may be taken once. */
export interface Grid {
  sheet: string | null;
  rows: Iterable<GridRow>;
  /** What only a spreadsheet knows: how many numbers of a column are shown with the sign of the dollar. */
  inDollars?: ReadonlyMap<number, number>;
  /** How far the rows have come, 0 to 1. */
  share: () => number;
}
