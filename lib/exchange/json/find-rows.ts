import { forgivingParse } from "./forgiving-parse.ts";
import { isObject } from "./is-object.ts";

/** The rows of a JSON file, wherever they stand in it. */
export interface FoundRows {
  /** The whole, where it is one value. */
  input: unknown;
  rows: readonly unknown[];
  /** Line on which a row begins, from 1, by its index; undefined where nothing tells. */
  lineOf: (index: number) => number | undefined;
  /** True where the text is JSON but for a slip or two. */
  mended: boolean;
}

/** How deep a list may stand: `{"data": {"awards": [...]}}`. */
const DEEPEST = 3;

/** Null for a text that is no JSON, nor one value a line. */
export function findRows(text: string): FoundRows | null {
  const whole = forgivingParse(text);
  if (whole === undefined) return oneALine(text);
  const { value: input, mended } = whole;
  const { rows, key } = rowsIn(input);
  let lines: readonly number[] | null = null;
  const lineOf = (index: number) => {
    lines ??= linesOfItems(mended ?? text, rows.length, key);
    return lines[index];
  };
  return { input, rows, lineOf, mended: mended !== null };
}

interface Rows {
  rows: readonly unknown[];
  /** The key under which they stand; empty at the top. */
  key: string;
}

/** What stands under "projects"; else the list with the most rows; else what an object holds by name. */
function rowsIn(input: unknown): Rows {
  if (isObject(input) && Array.isArray(input.projects) && input.projects.length > 0)
    return { rows: input.projects, key: "projects" };
  // `{"projects": {"A-1": {...}}}`: each under its id.
  if (isObject(input) && isObject(input.projects) && Object.values(input.projects).every(isObject))
    return { rows: Object.entries(input.projects).map(([id, row]) => ({ id, ...(row as object) })), key: "" };
  if (isObject(input) && isRow(input)) return { rows: [input], key: "" };
  let best: Rows = { rows: [], key: "" };
  let most = 0;
  const look = (value: unknown, key: string, depth: number): void => {
    if (Array.isArray(value)) {
      const count = value.filter((row) => isObject(row) || Array.isArray(row)).length;
      if (count <= most && depth > 0) return;
      best = { rows: value, key };
      most = count;
    } else if (isObject(value) && depth < DEEPEST)
      for (const [name, inner] of Object.entries(value)) look(inner, name, depth + 1);
  };
  look(input, "", 0);
  const held = isObject(input) ? Object.values(input) : [];
  return areAlike(held) && held.length >= most ? { rows: held, key: "" } : best;
}

const isTitled = (row: unknown): boolean => isObject(row) && typeof row.title === "string" && row.title.length > 0;

/** One record by itself: it has a name, and says when or where. */
const isRow = (input: Record<string, unknown>): boolean =>
  (typeof input.title === "string" || typeof input.implementer === "string") &&
  ["countries", "country", "summary", "description", "start", "end"].some((key) => key in input) &&
  !Object.values(input).some((value) => Array.isArray(value) && value.some(isTitled) && value !== input.sources);

/** `{"A-1": {...}, "A-2": {...}}`: objects that have most of their keys in common. */
function areAlike(held: readonly unknown[]): boolean {
  const [one, other] = held;
  if (!held.every(isObject) || !isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length > 1 && keys.filter((key) => key in other).length > keys.length / 2;
}

/** A row, or none, on each line. */
function oneALine(text: string): FoundRows | null {
  const rows: unknown[] = [];
  const lines: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      rows.push(JSON.parse(line));
    } catch {
      return null;
    }
    lines.push(index + 1);
  }
  return rows.length > 0 && rows.every(isObject)
    ? { input: rows, rows, lineOf: (index) => lines[index], mended: false }
    : null;
}

interface Open {
  /** Lines on which its items begin; null for an object. */
  items: number[] | null;
  /** An item may begin here. */
  next: boolean;
  /** The key under which it stands. */
  key: string;
}

/** Lines on which the items of a list begin: of the outermost under the key that has so many. The text is known to be JSON. */
function linesOfItems(text: string, count: number, key: string): readonly number[] {
  const open: Open[] = [];
  let found: readonly number[] = [];
  let depth = Number.POSITIVE_INFINITY;
  let line = 1;
  let lastText = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) line += 1;
    if (unit === 32 || unit === 9 || unit === 10 || unit === 13) continue;
    const around = open.at(-1);
    if (unit === 93 || unit === 125) {
      open.pop();
      if (around?.items && around.key === key && around.items.length === count && open.length < depth) {
        found = around.items;
        depth = open.length;
      }
    } else if (unit === 44) {
      if (around) around.next = true;
    } else {
      if (around?.next && around.items) around.items.push(line);
      if (around) around.next = false;
      const name = around && !around.items ? lastText : "";
      if (unit === 91) open.push({ items: [], next: true, key: name });
      else if (unit === 123) open.push({ items: null, next: false, key: name });
      else if (unit === 34) {
        const end = endOfText(text, at);
        if (around && !around.items) lastText = text.slice(at + 1, end);
        at = end;
      }
    }
  }
  return found;
}

/** Where a text that begins here ends. */
function endOfText(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at > 0) {
    let before = at - 1;
    while (text.charCodeAt(before) === 92) before -= 1;
    if ((at - before) % 2 === 1) return at;
    at = text.indexOf('"', at + 1);
  }
  return text.length;
}
