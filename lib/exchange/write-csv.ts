/**
 * Tables as RFC 4180 writes them, made so that no spreadsheet takes a cell for a formula. A cell starts one with `=`, `+`,
 * `-`, `@` or their wide forms, perhaps after blanks; a spreadsheet that divides at semicolons or tabs, as in France and
 * Spain, finds cells inside ours. An apostrophe goes before each such character, and before an apostrophe in such a
 * place, so that `readCsv` gives back exactly what was written.
 */

/** So that a spreadsheet takes the file for UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** The beginning of a cell, in whatever way a spreadsheet divides; blanks and invisible characters are no beginning. */
const atBeginning = /(^|[,;\t\r\n"|])([\s\u200b-\u200f\u2060\ufeff]*)(?=['=+\-@＝＋－＠])/gu;

export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Always in quotation marks: what divides cells somewhere divides none here. */
const cell = (text: string): string => `"${neutral(text).replaceAll('"', '""')}"`;

/** The text with no place in it that could start a formula. */
export const neutral = (text: string): string => text.replace(atBeginning, "$1$2'");

const neutralised = /(^|[,;\t\r\n"|])([\s\u200b-\u200f\u2060\ufeff]*)'(?=['=+\-@＝＋－＠])/gu;

/** The cells of a file that `writeCsv` wrote. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  cells.lastIndex = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  for (let found = cells.exec(text); found !== null; found = cells.exec(text)) {
    row.push((found[1] ?? "").replaceAll('""', '"').replace(neutralised, "$1$2"));
    if (found[2] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A cell of such a file as it was before, when another reader has taken the file apart. */
export const denatured = (cell: string): string => (cell.includes("'") ? cell.replace(neutralised, "$1$2") : cell);
