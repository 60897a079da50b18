import { RAW_FIELDS } from "../raw-record.ts";
import type { Column } from "./columns.ts";

/** Names under which a record prints what it has of its fields, and what an object has of its own. */
const taken: readonly string[] = [...RAW_FIELDS, "subawards", "__proto__"];

/**
 * The columns with a name for each that has no field, under which its cells are kept: its header, and where there is none
 * or another column has the same, the letter that a spreadsheet program gives it. No cell of a row takes another's place.
 */
export function withNames(columns: readonly Column[]): Column[] {
  const names = new Set(taken);
  return columns.map((column) => {
    const { field, header, index } = column;
    if (field !== null && field !== "number") return column;
    const name = header !== "" && !names.has(header) ? header : `${header} [${lettersOf(index)}]`.trim();
    names.add(name);
    return { ...column, field: null, header: name };
  });
}

/** For a column that may count the rows, and does so under no header, too: true for a cell that says nothing else. */
export function countOf({ field, header }: Column): ((cell: string) => boolean) | null {
  if (field !== "number" && !(field === null && header === "")) return null;
  let last = Number.NaN;
  /** 1, 2, 3 from the first row on, or from 0, or once more below a heading. */
  return (cell) => {
    const digits = /^\s*(\d{1,6})[.)]?\s*$/.exec(cell)?.[1];
    if (digits === undefined) return false;
    const number = Number(digits);
    if (number > 1 && number !== last + 1) return false;
    last = number;
    return true;
  };
}

/** 0: "A", 27: "AB". */
const lettersOf = (index: number): string =>
  (index > 25 ? lettersOf(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
