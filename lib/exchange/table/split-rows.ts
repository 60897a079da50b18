import type { GridRow } from "./grid.ts";
import { suspicious } from "./mend-letters.ts";

/** What divides the cells of a row. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Split extends Iterable<GridRow> {
  /** Index in the text that has been reached. */
  at(): number;
}

/**
 * The rows of a delimited text as RFC 4180 and spreadsheets write them. Quotation marks that never close, or that close
 * in the middle of a word of a later line, are letters: one slip must not swallow the rest of a file.
 */
export function splitRows(text: string, delimiter: Delimiter, odd = true): Split {
  let reached = 0;
  const rows = (): Iterator<GridRow> => {
    let row = 0;
    let line = 1;
    const cursor = { at: 0, newlines: 0, end: -1 };
    const oddFrom = odd ? openOdd(text) : () => text.length;
    const end: IteratorResult<GridRow> = { done: true, value: undefined };
    const next = (): IteratorResult<GridRow> => {
      if (cursor.at >= text.length) return end;
      const start = cursor.at;
      const cells: string[] = [];
      row += 1;
      const begins = line;
      cursor.newlines = 0;
      if (cursor.end < start) cursor.end = endOfLine(text, start);
      while (!takeCell(text, delimiter, cursor, cells));
      reached = cursor.at;
      line += cursor.newlines + 1;
      return { done: false, value: { row, line: begins, cells, odd: oddFrom(start) < cursor.at } };
    };
    return { next };
  };
  return { [Symbol.iterator]: rows, at: () => reached };
}

/** Where the next letter stands that may have been read in the wrong encoding: looked for once, not in every row. */
function openOdd(text: string): (from: number) => number {
  const pattern = new RegExp(suspicious, "g");
  let next = -1;
  return (from) => {
    if (next < from) {
      pattern.lastIndex = from;
      next = pattern.test(text) ? pattern.lastIndex - 1 : text.length;
    }
    return next;
  };
}

interface Cursor {
  at: number;
  /** Line ends inside the cells of this row. */
  newlines: number;
  /** Where the line ends that `at` stands in. */
  end: number;
}

const QUOTE = 34;
const SPACE = 32;
const CR = 13;

/** Takes one cell; true when it was the last of its row. */
function takeCell(text: string, delimiter: Delimiter, cursor: Cursor, cells: string[]): boolean {
  let at = cursor.at;
  if (text.charCodeAt(at) === SPACE) {
    let after = at;
    while (text.charCodeAt(after) === SPACE) after += 1;
    if (text.charCodeAt(after) === QUOTE) at = after;
  }
  if (text.charCodeAt(at) === QUOTE && takeQuoted(text, delimiter, at, cursor, cells)) return endsRow(text, cursor);
  const found = text.indexOf(delimiter, cursor.at);
  const inside = found !== -1 && found < cursor.end;
  const end = inside ? found : cursor.end;
  // A carriage return before the line feed is no part of the last cell.
  const stop = !inside && end > cursor.at && text.charCodeAt(end - 1) === CR ? end - 1 : end;
  cells.push(text.slice(cursor.at, stop));
  cursor.at = end + 1;
  return !inside;
}

/** After a quoted cell the cursor stands on a delimiter, at a line end or at the end of the text. */
function endsRow(text: string, cursor: Cursor): boolean {
  const last = cursor.at >= cursor.end || cursor.at >= text.length;
  cursor.at = last ? cursor.end + 1 : cursor.at + 1;
  return last;
}

function takeQuoted(text: string, delimiter: Delimiter, open: number, cursor: Cursor, cells: string[]): boolean {
  let close = text.indexOf('"', open + 1);
  let doubled = false;
  while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) {
    doubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (close === -1) return false;
  let cell = text.slice(open + 1, close);
  if (doubled) cell = cell.replaceAll('""', '"');
  const spans = close > cursor.end;
  const end = spans ? endOfLine(text, close) : cursor.end;
  let next = close + 1;
  if (next < end && text.charAt(next) !== delimiter && text.slice(next, end).trim() !== "") {
    if (spans) return false;
    const found = text.indexOf(delimiter, next);
    const stop = found === -1 || found > end ? end : found;
    cell += text.slice(next, stop).trimEnd();
    next = stop;
  } else if (text.charAt(next) !== delimiter) next = end;
  if (spans) {
    cursor.newlines += linesIn(text, cursor.end, end);
    cursor.end = end;
  }
  cells.push(cell);
  cursor.at = next;
  return true;
}

/** Line ends from one to another, counted without the second. */
function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf("\n", from);
  return found === -1 ? text.length : found;
}
