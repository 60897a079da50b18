import type { Project } from "../../list/schema.ts";
import { EXACT_COLUMNS } from "../exact-fields.ts";
import type { ColumnField } from "../table/column-names.ts";
import { nameColumn } from "../table/name-column.ts";

/** A field of a project, or what a table may hold in parts of one: "period", "amount.obligated", "sourceUrl". */
export type ValueField = keyof Project | ColumnField;

/** What a row of JSON states, by field: its own keys by their names, other keys as headers of a table are named. */
export interface NamedValues {
  values: ReadonlyMap<ValueField, unknown>;
  /** Keys that no field has. */
  unknown: string[];
}

const own = new Set<string>(EXACT_COLUMNS);
/** Where a record of ours stood in the file that it was written from. */
const places = new Set(["n", "row", "line", "sheet"]);

/** True for what states nothing: null, an empty text, an empty list. */
export const isVoid = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

export function namedValues(row: Readonly<Record<string, unknown>>): NamedValues {
  const values = new Map<ValueField, unknown>();
  const unknown: string[] = [];
  const keys = Object.keys(row).filter((key) => !places.has(key));
  const put = (field: ValueField, value: unknown) => {
    if (isVoid(values.get(field))) values.set(field, value);
  };
  for (const key of keys) if (own.has(key)) put(key as keyof Project, row[key]);
  for (const key of keys) {
    if (own.has(key)) continue;
    const field = nameColumn(key).field;
    if (field === null) unknown.push(key);
    // "countryText" beside "countries": the text speaks where the list is empty.
    else put(field, row[key]);
  }
  return { values, unknown };
}

/** What an object is called by. */
const names = ["name", "title", "label", "value", "code", "text", "id"];

/** A value as a cell of a table would have it: lists by their names, divided by semicolons. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (isVoid(value)) return "";
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((text) => text !== "")
      .join("; ");
  if (typeof value !== "object") return String(value);
  const held = value as Record<string, unknown>;
  const key = names.find((name) => typeof held[name] === "string");
  return key === undefined ? JSON.stringify(value) : textOf(held[key]);
}
