import type { Counted } from "../imported.ts";
import { isRegionHeading } from "./furniture.ts";
import { fieldOfLabel, type Label } from "./labels.ts";
import type { PageLine } from "./page-lines.ts";
import { RecordDraft } from "./record-draft.ts";

interface Row {
  cells: { text: string; line: number }[];
  line: number;
}

/** Fewest columns that a header must name to be one. */
const LEAST_COLUMNS = 3;

/** Rows of a page's tables, where one of them is a header that names columns; null where none is. */
export function readHeaderTable(
  lines: readonly PageLine[],
): { drafts: RecordDraft[]; first: number; counted: Pick<Counted, "headings" | "blank" | "continued"> } | null {
  const rows = rowsOf(lines);
  const counted = { headings: 0, blank: 0, continued: 0 };
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

function draftOf(
  { cells, line }: Row,
  columns: readonly (Label | null)[],
  region: string,
  country: string,
): RecordDraft {
  const draft = new RecordDraft(line, region);
  // A row with fewer cells than the header stands under a cell that spans several rows, at its left.
  const missing = Math.max(0, columns.length - cells.length);
  for (const [at, cell] of cells.entries()) {
    const label = columns[at + missing];
    if (label) draft.put(label, cell.text, cell.line, "\n");
  }
  if (!draft.states("countries") && country !== "") draft.put("countries", country, line);
  return draft;
}

function rowsOf(lines: readonly PageLine[]): Row[] {
  const rows = new Map<number, Row>();
  for (const { row, cell, text, line } of lines) {
    if (row === null) continue;
    const own = rows.get(row) ?? { cells: [], line };
    rows.set(row, own);
    while (own.cells.length <= cell) own.cells.push({ text: "", line });
    const held = own.cells[cell]!;
    if (held.text === "") own.cells[cell] = { text, line };
    else held.text += `\n${text}`;
  }
  return [...rows.values()];
}
