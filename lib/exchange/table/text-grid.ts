import type { Grid } from "./grid.ts";
import { guessDelimiter } from "./guess-delimiter.ts";
import { DELIMITERS, type Delimiter, splitRows } from "./split-rows.ts";

/** A first line by which spreadsheets say what divides cells: `sep=;`. */
const told = /^sep=(.)\r?(?:\n|$)/i;

/** A text of rows, of a file or pasted, as a table. `odd`: letters of it may have been read in the wrong encoding. */
export function textGrid(text: string, odd = true): Grid {
  // Old files end their lines with a carriage return alone.
  const lines = text.includes("\n") ? text : text.replaceAll("\r", "\n");
  const [first, sign] = told.exec(lines) ?? [];
  const known = DELIMITERS.find((delimiter): delimiter is Delimiter => delimiter === sign);
  const rows = splitRows(lines, known ?? guessDelimiter(first === undefined ? lines : lines.slice(first.length)), odd);
  return { sheet: null, rows, share: () => (lines.length === 0 ? 1 : rows.at() / lines.length) };
}
