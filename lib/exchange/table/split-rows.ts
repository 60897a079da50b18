import type { GridRow } from "./grid.ts";
import { suspicious } from "./mend-letters.ts";

/** What divides the cells of a row. */
export const DELIMITERS = [",", ";", "\t", "|", "~", "^", "¦"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Split extends Iterable<GridRow> {
  /** Index in the text that has been reached. */
  at(): number;
}

/**
 * The rows of a delimited text as RFC 4180 and spreadsheets write them. Quotation marks that never close, or that close
 * in the middle of a word of a later line, are letters: one slip must not swallow the rest of a file. `escaped`:
 * quotation marks inside a cell stand behind a backslash instead of being doubled.
 */
export function splitRows(text: string, delimiter: Delimiter, odd = true, escaped = escapes(text)): Split {
  let reached = 0;
  const rows = (): Iterator<GridRow> => {
    let row = 0;
    let line = 1;
    const cells = new Cells(text, delimiter, escaped);
    const oddFrom = odd ? openOdd(text) : () => text.length;
    const end: IteratorResult<GridRow> = { done: true, value: undefined };
    const next = (): IteratorResult<GridRow> => {
      const start = cells.at;
      if (start >= text.length) return end;
      row += 1;
      const begins = line;
      const taken = cells.ofRow();
      reached = cells.at;
      line += cells.newlines + 1;
      return { done: false, value: { row, line: begins, cells: taken, odd: oddFrom(start) < reached } };
    };
    return { next };
  };
  return { [Symbol.iterator]: rows, at: () => reached };
}

/** Characters in which it is looked how a text writes its quotation marks. */
const LOOKED_AT = 400_000;

/** True where quotation marks stand behind a backslash and something of the cell follows. */
const escapes = (text: string): boolean => /\\"(?=[^\s",;|~^¦])/.test(text.slice(0, LOOKED_AT));

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

const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = 32;
const CR = 13;

/** Takes the cells of a text, row by row. */
class Cells {
  at = 0;
  /** Line ends inside the cells of this row. */
  newlines = 0;
  /** Where the line ends that `at` stands in. */
  end = -1;
  /** Cells of the row so far, and those of the row before: most rows have as many. */
  count = 0;
  before: string[] = [];
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly code: number;
  readonly escaped: boolean;

  constructor(text: string, delimiter: Delimiter, escaped: boolean) {
    this.text = text;
    this.escaped = escaped;
    this.delimiter = delimiter;
    this.code = delimiter.charCodeAt(0);
  }

  ofRow(): string[] {
    // Cells of the row before, to be written over: a list that holds texts from the beginning is quicker to fill.
    const cells = this.before.slice();
    this.count = 0;
    this.newlines = 0;
    if (this.end < this.at) this.end = endOfLine(this.text, this.at);
    while (!this.take(cells));
    if (cells.length > this.count) cells.length = this.count;
    this.before = cells;
    return cells;
  }

  /** Takes one cell; true when it was the last of its row. */
  take(cells: string[]): boolean {
    const { text, end } = this;
    let from = this.at;
    let first = text.charCodeAt(from);
    if (first === SPACE) {
      while (text.charCodeAt(from) === SPACE) from += 1;
      first = text.charCodeAt(from);
    }
    if (first === QUOTE && this.takeQuoted(from, cells)) return this.endsRow();
    const found = text.indexOf(this.delimiter, this.at);
    const inside = found !== -1 && found < end;
    const until = inside ? found : end;
    // A carriage return before the line feed is no part of the last cell.
    const stop = !inside && until > this.at && text.charCodeAt(until - 1) === CR ? until - 1 : until;
    cells[this.count++] = text.slice(this.at, stop);
    this.at = until + 1;
    return !inside;
  }

  /** After a quoted cell this stands on a delimiter, at a line end or at the end of the text. */
  endsRow(): boolean {
    const last = this.at >= this.end || this.at >= this.text.length;
    this.at = last ? this.end + 1 : this.at + 1;
    return last;
  }

  takeQuoted(open: number, cells: string[]): boolean {
    const { text, code } = this;
    let close = text.indexOf('"', open + 1);
    let doubled = false;
    for (; close !== -1; ) {
      if (this.escaped && text.charCodeAt(close - 1) === BACKSLASH) close = text.indexOf('"', close + 1);
      else if (text.charCodeAt(close + 1) === QUOTE) {
        doubled = true;
        close = text.indexOf('"', close + 2);
      } else break;
    }
    if (close === -1) return false;
    let cell = text.slice(open + 1, close);
    if (this.escaped) cell = cell.replaceAll('\\"', '"');
    if (doubled) cell = cell.replaceAll('""', '"');
    const spans = close > this.end;
    const end = spans ? endOfLine(text, close) : this.end;
    let next = close + 1;
    if (next < end && text.charCodeAt(next) !== code && text.slice(next, end).trim() !== "") {
      if (spans) return false;
      const found = text.indexOf(this.delimiter, next);
      const stop = found === -1 || found > end ? end : found;
      cell += text.slice(next, stop).trimEnd();
      next = stop;
    } else if (text.charCodeAt(next) !== code) next = end;
    if (spans) {
      this.newlines += linesIn(text, this.end, end);
      this.end = end;
    }
    cells[this.count++] = cell;
    this.at = next;
    return true;
  }
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
