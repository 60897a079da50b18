import { type DocumentField, type DocumentLine, LONGEST_FIELD, type Where } from "./document-shape.ts";

/** A row of a table: of each cell its paragraphs. */
export type Row = string[][];

/** Longest text that may be a label, and the longest row that is written as one line. */
const LONGEST_LABEL = 110;
const LONGEST_ROW = 500;

/** A table as its rows read aloud: short rows as one line each, long cells as paragraphs. */
export function tableLines(rows: readonly Row[], table: number): DocumentLine[] {
  return rows.flatMap((row, at) => {
    const where: Where = { kind: "table", table, row: at + 1 };
    const cells = row.map((paragraphs) => paragraphs.join(" ").trim()).filter((cell) => cell !== "");
    const together = cells.join(" | ");
    const texts = together.length <= LONGEST_ROW ? [together] : row.flat();
    return texts.filter((text) => text !== "").map((text) => ({ text, where }));
  });
}

/**
 * Label and value side by side, in rows of two cells or of two pairs; label above value where a table has a header and
 * one row below it. A table of several rows under a header is a list of things, and no form.
 */
export function tableFields(rows: readonly Row[], table: number): DocumentField[] {
  const fields: DocumentField[] = [];
  const cellsOf = (row: Row) => row.map((paragraphs) => paragraphs.join(" ").trim());
  const push = (label: string, value: string, row: number) => {
    const bare = label.replace(/[\s:：]+$/, "");
    if (bare === "" || bare.length > LONGEST_LABEL || value === "") return;
    fields.push({ label: bare, value: value.slice(0, LONGEST_FIELD), where: { kind: "table", table, row } });
  };
  for (const [at, row] of rows.entries()) {
    const cells = cellsOf(row);
    if (cells.length === 2) push(cells[0]!, cells[1]!, at + 1);
    const pairs = cells.length === 4 && [cells[0]!, cells[2]!].every((cell) => /[:：]\s*$/.test(cell));
    if (pairs) {
      push(cells[0]!, cells[1]!, at + 1);
      push(cells[2]!, cells[3]!, at + 1);
    }
    // A box of a form: its label on the first line, what was written below it.
    for (const paragraphs of row) {
      const [first = "", ...rest] = paragraphs;
      if (/[:：]\s*$/.test(first)) push(first, rest.join(" ").trim(), at + 1);
    }
  }
  const [header, only] = rows.map(cellsOf);
  if (rows.length === 2 && header && only && header.length > 2 && header.length === only.length)
    for (const [column, label] of header.entries()) push(label, only[column] ?? "", 2);
  return fields;
}
