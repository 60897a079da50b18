/** One line of a page as a person sees it: mark-up gone, spaces single. */
export interface PageLine {
  text: string;
  /** Line of the file where its first letter stands, from 1. */
  line: number;
  /** A paragraph begins here. */
  gap: boolean;
  /** Row of a table that the line belongs to, and its cell there; `null` outside of tables. */
  row: number | null;
  cell: number;
  /** Rows that the cell spans, where more than one. */
  span?: number;
  /** An item of a list within a text. */
  item?: boolean;
}

/** A page taken to lines. */
export interface PageLines {
  lines: PageLine[];
  title: string | null;
}

/** Soft hyphens, joiners, marks of direction and order: seen by nobody. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Text as a person sees it, on one line. */
export function tidy(text: string): string {
  return text
    .replace(unseen, "")
    .replace(/[\s\u00a0\u202f\u2007]+/g, " ")
    .trim();
}

/** Lines of pasted text: an empty line parts paragraphs, a tab parts cells of a row. */
export function linesOfText(text: string): PageLines {
  const lines: PageLine[] = [];
  let gap = true;
  let row = 0;
  for (const [index, printed] of text.split(/\r\n|\r|\n/).entries()) {
    if (tidy(printed) === "") {
      gap = true;
      continue;
    }
    const plain = printed.replaceAll("**", "");
    const cells = /\t/.test(plain.trimEnd().replace(/^ +/, "")) ? plain.replace(unseen, "").split("\t") : [plain];
    if (cells.length > 1) row += 1;
    for (const [cell, part] of cells.entries()) {
      const line = { text: tidy(part), line: index + 1, gap, row: cells.length > 1 ? row : null, cell };
      if (line.text !== "" || cells.length > 1)
        lines.push(/^[•·*▪‣–-]\s/.test(line.text) ? { ...line, item: true } : line);
      gap = false;
    }
  }
  return { lines, title: null };
}
