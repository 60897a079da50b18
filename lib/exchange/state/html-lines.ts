import { Parser } from "htmlparser2";
import { type PageLine, type PageLines, tidy } from "./page-lines.ts";

/** Elements that begin a paragraph and end one. */
const blocks = new Set(
  "address article blockquote body button caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead td th tr ul".split(
    " ",
  ),
);
const unread = new Set("script style noscript template svg math iframe object select textarea".split(" "));
/** Left out unless nothing is found without them. */
const beside = new Set("nav footer aside".split(" "));

/** Elements within each other before reading stops. */
const DEEPEST = 3_000;
/** Rows that one cell can span. */
const MOST_ROWS = 1_000;
/** Characters that are read at a time. */
const PIECE = 65_536;

/** True for a text that is mark-up: a page that was saved. */
export function isMarkup(text: string): boolean {
  return /<(?:!doctype|html|body|table|tr|td|p|div|br|b|strong|h\d|span|font)\b[^<>]*>/i.test(text.slice(0, 200_000));
}

/** Lines of a page, with the rows and cells they stand in. */
export function linesOfHtml(html: string, everything = false): PageLines {
  const reader = new HtmlLines(html, everything);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text, parser.startIndex),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  // In pieces: a page that nests thousands of elements is no page, and its parser would take for ever.
  for (let at = 0; at < html.length && reader.depth < DEEPEST; at += PIECE) parser.write(html.slice(at, at + PIECE));
  if (reader.depth < DEEPEST) parser.end();
  reader.flush();
  return { lines: reader.lines, title: tidy(reader.title) || null };
}

interface OpenRow {
  row: number;
  cell: number;
  span: number;
}

class HtmlLines {
  readonly lines: PageLine[] = [];
  title = "";
  depth = 0;
  readonly #starts: number[] = [0];
  readonly #everything: boolean;
  readonly #rows: OpenRow[] = [];
  #text = "";
  #at = 0;
  #gap = true;
  #skipping = 0;
  #inTitle = false;
  #item = false;
  #row = 0;

  constructor(html: string, everything: boolean) {
    this.#everything = everything;
    for (let at = html.indexOf("\n"); at >= 0; at = html.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  open(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    if (this.#leftOut(name)) this.#skipping += 1;
    if (this.#skipping > 0) return;
    if (name === "title") this.#inTitle = true;
    if (name === "br") {
      this.flush();
      return;
    }
    if (!blocks.has(name)) return;
    this.#paragraph();
    if (name === "tr") {
      this.#row += 1;
      this.#rows.push({ row: this.#row, cell: -1, span: 1 });
    }
    const row = this.#rows.at(-1);
    if (name === "li") this.#item = true;
    if ((name !== "td" && name !== "th") || !row) return;
    row.cell += 1;
    row.span = Math.min(MOST_ROWS, Math.max(1, Number.parseInt(attributes.rowspan ?? "1", 10) || 1));
  }

  close(name: string): void {
    this.depth -= 1;
    if (this.#leftOut(name)) {
      this.#skipping = Math.max(0, this.#skipping - 1);
      return;
    }
    if (this.#skipping > 0) return;
    if (name === "title") this.#inTitle = false;
    if (!blocks.has(name)) return;
    const row = this.#rows.at(-1);
    // An empty cell says something too: what stands beside it continues the row above.
    if ((name === "td" || name === "th") && row && this.#text.trim() === "" && this.#isEmptyCell(row))
      this.lines.push({ text: "", line: this.#lineOf(this.#at), gap: true, ...row });
    this.#paragraph();
    if (name === "li") this.#item = false;
    if (name === "tr") this.#rows.pop();
  }

  text(text: string, at: number): void {
    if (this.#inTitle) this.title += text;
    if (this.#skipping > 0 || this.#inTitle) return;
    if (this.#text.trim() === "") {
      const blank = text.length - text.trimStart().length;
      if (blank < text.length) this.#at = at + blank;
      this.#text = "";
    }
    this.#text += text;
  }

  /** Ends the line; a second break after another is an empty line. */
  flush(): void {
    const text = tidy(this.#text);
    this.#text = "";
    if (text === "") {
      this.#gap = true;
      return;
    }
    const { row, cell, span } = this.#rows.at(-1) ?? { row: null, cell: 0, span: 1 };
    const line: PageLine = { text, line: this.#lineOf(this.#at), gap: this.#gap, row, cell: Math.max(0, cell) };
    if (span > 1) line.span = span;
    if (this.#item) line.item = true;
    this.lines.push(line);
    this.#gap = false;
  }

  #paragraph(): void {
    this.flush();
    this.#gap = true;
  }

  #isEmptyCell({ row, cell }: OpenRow): boolean {
    const last = this.lines.at(-1);
    return !(last?.row === row && last.cell === cell);
  }

  #leftOut(name: string): boolean {
    return unread.has(name) || (!this.#everything && beside.has(name));
  }

  #lineOf(at: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}
