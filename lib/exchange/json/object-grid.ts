import type { Grid, GridRow } from "../table/grid.ts";
import { isObject } from "./is-object.ts";

/** Rows in which names of columns are looked for, and the most columns. */
const SAMPLE = 1_000;
const MOST_COLUMNS = 300;
/** How deep objects in a row are taken apart. */
const DEEPEST = 3;
/** What an object in a list is called by. */
const names = ["name", "title", "label", "value", "code", "text"];

/**
 * Objects as a table: their keys are its header, in the order in which they first come, and what stands in an object
 * inside has both names: `{"period": {"start": ...}}` is a column "period start". Lists of lists are a table as they are.
 */
export function objectGrid(rows: readonly unknown[], lineOf: (index: number) => number | undefined): Grid {
  let taken = 0;
  const share = () => taken / rows.length;
  const plain = rows.every(Array.isArray);
  const keys = plain
    ? []
    : [...new Set(rows.slice(0, SAMPLE).flatMap((row) => [...flat(row).keys()]))].slice(0, MOST_COLUMNS);
  function* grid(): Generator<GridRow> {
    if (!plain) yield { row: 1, line: 0, cells: keys };
    for (const row of rows) {
      const line = lineOf(taken) ?? 0;
      taken += 1;
      if (plain) {
        yield { row: taken, line, cells: (row as unknown[]).map(textOf) };
        continue;
      }
      const texts = flat(row);
      // The header is row 1, so that the first object is row 2, as in a table.
      yield { row: taken + 1, line, cells: keys.map((key) => texts.get(key) ?? "") };
    }
  }
  return { sheet: null, rows: { [Symbol.iterator]: grid }, share };
}

/** What a row says, by the names of its columns. */
function flat(row: unknown): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (value: Record<string, unknown>, before: string, depth: number): void => {
    for (const [key, held] of Object.entries(value)) {
      const name = before === "" ? key : `${before} ${key}`;
      // `{"recipient": {"name": ...}}` beside `{"recipient": ...}`: one column.
      const only = isObject(held) ? onlyName(held) : null;
      if (only !== null) texts.set(name, only);
      else if (isObject(held) && depth < DEEPEST) add(held, name, depth + 1);
      else texts.set(name, textOf(held));
    }
  };
  if (isObject(row)) add(row, "", 1);
  return texts;
}

/** What an object says that holds nothing but a name; null for others. */
function onlyName(held: Record<string, unknown>): string | null {
  const [key = "", ...more] = Object.keys(held);
  const value = held[key];
  return more.length === 0 && names.includes(key) && typeof value === "string" ? value : null;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(nameOf).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** An object in a list by its name: `[{"code": "KE", "name": "Kenya"}]`. */
function nameOf(value: unknown): string {
  const key = isObject(value) ? names.find((name) => typeof value[name] === "string") : undefined;
  return key === undefined || !isObject(value) ? textOf(value) : textOf(value[key]);
}
