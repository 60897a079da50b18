import { fold } from "../../list/fold.ts";
import { placeOf } from "../normalise/country-book.ts";
import type { Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import { headingOf } from "./heading-context.ts";
import { nameColumn } from "./name-column.ts";

export type RowKind = "blank" | "heading" | "total" | "continued" | "record";

const totalWords =
  /^(?:(?:grand|sub|overall|region(?:al)?|country|annual|page) ?)?(?:total(?:s|es)?|totaux|sum|somme|suma|subtotal(?:es)?|sous (?:total|totaux))\b/;
const allWords = /^(?:all|overall|altogether|together|tous|toutes|ensemble|todos|todas|en tout|en conjunto|combined)\b/;
const totalOf = /\b(?:sub ?)?total$/;
/** The number of an award; a year is a heading. */
const isNumber = /^(?!FY)(?=\S*\d{3})(?=\S*[A-Z])[\w./-]{6,}$/;
const isSame = (cell: string | undefined, header: string): boolean =>
  cell !== undefined &&
  (cell === header || (cell.length === header.length && cell.toLowerCase() === header.toLowerCase()));
/** A letter first, and no digit in it. */
const isWord = (cell: string | undefined): boolean => {
  const first = (cell ?? "").charCodeAt(0) | 32;
  return first > 96 && first < 123 && !/\d/.test(cell ?? "");
};
const blankCell = /^[\s\-–—_.:|]*$/;
/** A sign of a keyboard at the beginning that no blank cell has: nearly every cell that is not blank. */
const startsFull = (unit: number): boolean =>
  unit > 32 && unit < 127 && unit !== 45 && unit !== 46 && unit !== 58 && unit !== 95 && unit !== 124;
/** A number, or a sum with the few letters of its currency, whichever: "KES 450,000", "450 000 Kč". */
const money =
  /^[^\p{L}]*(?:usd|us|eur)?[^\p{L}]*$|^(?=\D*\d(?:[\d.,'’ \u00a0\u202f]*\d){3})[^\p{L}]*\p{L}{1,4}[^\p{L}]*$/iu;

/** What a row of a table is, seen from its cells and the columns above it. */
export function openKinds({ columns, corrected }: Columns): (row: GridRow) => RowKind {
  const named = columns.filter(({ field }) => field !== null);
  const [probe] = named;
  const textual = new Set(
    named
      .filter(({ field }) => field === "summary" || field === "note" || field === "subrecipients")
      .map(({ index }) => index),
  );
  const headers = new Map(named.map(({ index, header }) => [index, fold(header)]));
  const least = Math.min(3, named.length);

  const isHeader = (cells: readonly string[]): boolean => {
    if (corrected && named.length === 0) return false;
    let same = 0;
    let filled = 0;
    for (const [index, header] of headers) {
      const text = fold(cells[index] ?? "");
      if (text === "") continue;
      filled += 1;
      if (text === header) same += 1;
    }
    return same >= 2 && same * 2 > filled;
  };

  /** Where a date or a sum stands, a word may be the name of the column: the header once more, in other words. */
  const typed = named.find(({ field }) => field === "amount" || field === "start" || field === "end");
  const namesColumns = (cells: readonly string[]): boolean => {
    const states = named.filter(({ index }) => (cells[index] ?? "").trim() !== "");
    const same = states.filter(({ index, field }) => nameColumn(cells[index] ?? "").field === field).length;
    return same >= 3 && same * 2 > states.length;
  };

  const leftmost = columns.findIndex(({ field, header }) => field !== "number" && (field !== null || header !== ""));
  /** Headings stand to the left of all; a name to the right of that is a record of which no more is stated. */
  const kindOfLone = (text: string, index: number): RowKind => {
    const field = columns[index]?.field ?? null;
    // A row that was cut off behind its number is a record, and says so.
    if ((field === "awardNumber" || field === "id") && isNumber.test(text)) return "record";
    const names = field === "title" || field === "implementer" || field === "awardNumber";
    if (!names || index <= leftmost || headingOf(text) !== null || isAside(text)) return "heading";
    return field === "title" && /^\p{Ll}/u.test(text) ? "continued" : "record";
  };

  return ({ cells, marks }) => {
    let filled = 0;
    let first = -1;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index]!;
      if (cell === "" || (!startsFull(cell.charCodeAt(0)) && blankCell.test(cell))) continue;
      if (first === -1) first = index;
      filled += 1;
    }
    if (filled === 0) return "blank";
    const start = cells[first]!;
    if (filled <= 6 && (isTotal(cells, start, filled) || (filled <= 4 && isTotalOfPlace(cells, first)))) return "total";
    if (probe && isSame(cells[probe.index], probe.header) && isHeader(cells)) return "heading";
    if (typed && isWord(cells[typed.index]) && namesColumns(cells)) return "heading";
    if (filled >= least && filled > 2) return "record";
    if (isHeader(cells)) return "heading";
    if (marks?.under && named.some(({ index, field }) => marks.under?.has(index) && isKey(field))) return "record";
    if (filled === 1 && named.length >= 3)
      return textual.has(first) && first > 0 ? "continued" : kindOfLone(start.trim(), first);
    const said = new Set(cells.filter((cell) => cell.trim() !== "").map((cell) => cell.trim()));
    // A heading that was merged over all columns stands in each of them.
    if (said.size === 1 && named.length >= 3 && filled >= 3) return "heading";
    return "record";
  };
}

const footnote =
  /^(?:[*†‡(]|(?:sources?|notes?|nota|fuente|remarques?|prepared|compiled|as of|updated|last updated|page|end of)\b)/i;

/** What surrounds a table and is no title: nothing but capitals, as sections are headed, or a note below. */
export const isAside = (text: string): boolean =>
  footnote.test(text) || (text === text.toUpperCase() && /\p{Lu}/u.test(text));

const isKey = (field: string | null): boolean => field === "title" || field === "id" || field === "awardNumber";

/** Words for a total and nothing else, or with what it is of: "Subtotal, East Asia and the Pacific". */
const subtotal = /^(?:sub ?total(?:es)?|sous (?:total|totaux))\b/;

/** "Africa", and "Subtotal" or "Total Africa" to the right of it: the region stands in each row of such a table. */
function isTotalOfPlace(cells: readonly string[], first: number): boolean {
  const next = cells.findIndex((cell, index) => index > first && cell !== "" && !blankCell.test(cell));
  const word = cells[next];
  if (word === undefined || !/total|totaux/i.test(word)) return false;
  const folded = fold(word);
  const of = folded.replace(totalWords, "").replace(totalOf, "").trim();
  // Only the words for a part of the sum begin no name.
  if (!subtotal.test(folded) && (of === folded || (of !== "" && placeOf(of) === null))) return false;
  if (placeOf(cells[first]!) === null) return false;
  return cells.every((cell, index) => index <= next || cell.trim() === "" || (/\d/.test(cell) && money.test(cell)));
}

/** True for a row of sums: `start` is its first cell that is not blank, `filled` how many there are. */
export function isTotal(cells: readonly string[], start: string, filled: number): boolean {
  const letter = start.trimStart().charCodeAt(0) | 32;
  // With these letters the words for a total begin.
  if (!"tsgorcape".includes(String.fromCharCode(letter)) && !/total/i.test(start)) return false;
  const folded = fold(start);
  // "All bureaus" beside a sum, and nothing else.
  const ofAll = filled === 2 && allWords.test(folded) && cells.some((cell) => cell !== start && /\d/.test(cell));
  if (!totalWords.test(folded) && !totalOf.test(folded) && !ofAll) return false;
  if (folded.split(" ").length > (subtotal.test(folded) ? 12 : 6)) return false;
  // Beside its word a total has numbers only: "Total Health Alliance" has a country and a date.
  const others = cells.filter((cell) => cell.trim() !== "" && cell !== start);
  return (
    filled === 1 ||
    others.every(
      (cell) => money.test(cell) || /^\d+ (?:projects?|awards?|records?|projets?|proyectos?)$/i.test(cell.trim()),
    )
  );
}
