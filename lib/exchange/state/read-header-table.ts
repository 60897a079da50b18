import type { Counted } from "../imported.ts";
import { isTotal } from "../table/kinds-of-rows.ts";
import { isRegionHeading } from "./furniture.ts";
import { fieldOfLabel, type Label } from "./labels.ts";
import type { PageLine } from "./page-lines.ts";
import { joinTexts } from "./page-words.ts";
import { RecordDraft } from "./record-draft.ts";

interface Cell {
  text: string;
  line: number;
  span: number;
}

interface Row {
  cells: Cell[];
  line: number;
}

/** Fewest columns that a header must name to be one. */
const LEAST_COLUMNS = 3;
/** Cells of a row of sums, at the most. */
const MOST_OF_SUMS = 6;

/** Rows of a page's tables, where one of them is a header that names columns; null where none is. */
export function readHeaderTable(lines: readonly PageLine[]): {
  drafts: RecordDraft[];
  first: number;
  counted: Pick<Counted, "headings" | "blank" | "continued" | "totals">;
} | null {
  const rows = rowsOf(lines);
  const counted = { headings: 0, blank: 0, continued: 0, totals: 0 };
  const drafts: RecordDraft[] = [];
  let columns: (Label | null)[] = [];
  let [region, country] = ["", ""];
  let first = -1;
  for (const row of rows) {
    const header = row.cells.map(({ text }) => fieldOfLabel(text.replace(/\s*:$/, "")));
    if (
      header.filter((label) => label !== null).length >= LEAST_COLUMNS &&
      header.every((label, at) => label !== null || row.cells[at]?.text === "" || row.cells.length > 3)
    ) {
      columns = header;
      counted.headings += 1;
      continue;
    }
    if (columns.length === 0) continue;
    const filled = row.cells.filter(({ text }) => text !== "");
    if (filled.length === 0) counted.blank += 1;
    else if (isSums(filled)) counted.totals += 1;
    else if (filled.length === 1 && columns.length > 1 && row.cells[0]?.text !== "") {
      counted.headings += 1;
      if (isRegionHeading(filled[0]!.text)) [region, country] = [filled[0]!.text, ""];
      else if (filled[0]!.text.length < 80) country = filled[0]!.text;
    } else if (filled.length >= 2) {
      if (first < 0) first = lines.findIndex((line) => line.line >= row.line);
      drafts.push(draftOf(row, columns, region, country));
    }
  }
  return drafts.length === 0 ? null : { drafts, first, counted };
}

/** "Subtotal, Africa" beside its sum, or alone. */
const isSums = (filled: readonly Cell[]): boolean =>
  filled.length <= MOST_OF_SUMS &&
  isTotal(
    filled.map(({ text }) => text),
    filled[0]!.text,
    filled.length,
  );

function draftOf(
  { cells, line }: Row,
  columns: readonly (Label | null)[],
  region: string,
  country: string,
): RecordDraft {
  const draft = new RecordDraft(line, region);
  for (const [at, cell] of cells.entries()) {
    const label = columns[at];
    if (label) draft.put(label, cell.text, cell.line, "\n");
  }
  if (!draft.states("countries") && country !== "") draft.put("countries", country, line);
  return draft;
}

function rowsOf(lines: readonly PageLine[]): Row[] {
  const rows = new Map<number, Row>();
  for (const { row, cell, text, line, span = 1 } of lines) {
    if (row === null) continue;
    const own = rows.get(row) ?? { cells: [], line };
    rows.set(row, own);
    // Words before a row's first cell, which no page should have, are its first cell's.
    const at = Math.max(cell, 0);
    while (own.cells.length <= at) own.cells.push({ text: "", line, span });
    const held = own.cells[at]!;
    if (held.text === "") own.cells[at] = { text, line, span };
    else held.text = joinTexts(held.text, text);
  }
  return spread([...rows.values()]);
}

/** Gives the rows below a cell that spans several its text too: a region or a country stated once. */
function spread(rows: readonly Row[]): Row[] {
  let above: { cell: Cell; left: number }[] = [];
  return rows.map(({ cells, line }) => {
    const own = [...cells];
    const whole: Cell[] = [];
    const next: typeof above = [];
    for (let at = 0; own.length > 0 || above[at]; at++) {
      const held = above[at];
      const cell = held && held.left > 0 ? held.cell : (own.shift() ?? { text: "", line, span: 1 });
      whole.push(cell);
      next[at] = { cell, left: held && held.left > 0 ? held.left - 1 : cell.span - 1 };
      if (own.length === 0 && !above.slice(at + 1).some((entry) => entry && entry.left > 0)) break;
    }
    above = next;
    return { cells: whole, line };
  });
}
