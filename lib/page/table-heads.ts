import { LONGEST_VALUE, MOST_COLUMNS } from "../recognise/reading.ts";
import { line } from "./clean-text.ts";
import { textOf } from "./text-of.ts";

/** Rows that may stand above the first of a table's things, and rows of things that are looked at. */
const MOST_HEADS = 2;
const MOST_ROWS = 60;

/** How many rows at the top of a table say what its columns hold: marked up as such, with rows of things below them. */
export function headRows(rows: Element[]): number {
  let count = 0;
  while (count < MOST_HEADS && rows[count] && isHead(rows[count]!)) count++;
  return count < rows.length && !isHead(rows[count]!) ? count : 0;
}

const isHead = (row: Element): boolean =>
  row.children.length > 1 &&
  (row.parentElement?.localName === "thead" || [...row.children].every(({ localName }) => localName === "th"));

/** Heads whose column holds the same in each of several rows, with that: the award of which a table tells the history. */
export function sameBelow(rows: Element[], heads: number): [Element, Element][] {
  const columns = rows[heads - 1]?.children ?? [];
  const things = rows.slice(heads).map(({ children }) => children);
  if (things.length < 2 || things.some(({ length }) => length !== columns.length)) return [];
  return [...columns].slice(0, MOST_COLUMNS).flatMap((head, at): [Element, Element][] => {
    const first = textOf(things[0]![at]!, LONGEST_VALUE);
    // Two payments may be of one sum.
    const isSame =
      /^\P{N}*\p{L}\P{N}*$/u.test(first) && things.every((cells) => textOf(cells[at]!, LONGEST_VALUE) === first);
    return isSame ? [[head, things[0]![at]!]] : [];
  });
}

/** What the columns of a table are called, where rows stand below; null for any other element. */
export function headsOf(table: Element): string[] | null {
  if (table.localName !== "table" || table.querySelector("table")) return null;
  const rows = [...table.querySelectorAll("tr")].slice(0, MOST_ROWS);
  const heads = headRows(rows);
  if (heads === 0) return null;
  return [...rows[heads - 1]!.children]
    .slice(0, MOST_COLUMNS)
    .map((cell) => line(textOf(cell, LONGEST_VALUE), LONGEST_VALUE));
}
