import { compact } from "../list/compact.ts";
import { isRecord, isText, parseJson } from "../trust/json.ts";
import { hash53 } from "./small-hash.ts";
import { isTable, type Row, TABLES, type Table } from "./tables.ts";

/** One record as one line of a file. The text is what is signed over; nothing ever rewrites it. */
export interface Line {
  /** `projects/dol.2019-gh-ilo`: unlike any other in its publisher's part; lines stand in its order. */
  key: string;
  table: Table;
  row: Row;
  /** Without the line's end. */
  text: string;
}

/** A record's line: what is blank is left out and fields are sorted, so that equal records have equal lines. */
export function lineOf(table: Table, row: object): Line {
  const text = JSON.stringify({ row: sorted(compact(row)), table });
  const line = readLine(text);
  if (line === null) throw new Error(`a record without an id: ${text.slice(0, 80)}`);
  return line;
}

/** Null for whatever is not exactly one record. */
export function readLine(text: string): Line | null {
  const value = parseJson(text);
  if (!isRecord(value) || !isTable(value.table) || !isRecord(value.row)) return null;
  const { table, row } = value;
  // A fact has no id of its own: it is what it says, so a change of it is a fact less and a fact more.
  const id = table === "countryFacts" ? `${String(row.country)}-${hash53(text)}` : row.id;
  return isText(id) && id !== "" ? { key: `${table}/${id}`, table, row, text } : null;
}

/** The lines of a file, strictly in the order of their keys; null when any of that is not so. */
export function readLines(text: string): Line[] | null {
  if (text === "") return [];
  if (!text.endsWith("\n")) return null;
  const lines: Line[] = [];
  let before = "";
  for (const each of text.slice(0, -1).split("\n")) {
    const line = readLine(each);
    if (line === null || line.key <= before) return null;
    lines.push(line);
    before = line.key;
  }
  return lines;
}

/** True where a line is of a table that this version does not know; its table stands last in each line. */
export const hasUnknownTable = (text: string): boolean =>
  text.split("\n").some((line) => !isTable(/"table":"([A-Za-z]+)"}$/.exec(line)?.[1] ?? TABLES[0]));

export const writeLines = (lines: Line[]): string => lines.map(({ text }) => `${text}\n`).join("");

export const byKey = (one: Line, other: Line): number => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((field) => [field, sorted(value[field])]),
  );
}
