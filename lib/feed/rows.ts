import { type Guard, has } from "../trust/json.ts";

/** Files list shards as rows without names: the columns, in their order, and what may stand in each. */
export type Columns<T> = { [K in keyof T]-?: Guard<T[K]> };

export const writeRow = <T extends object>(columns: Columns<T>, entry: T): unknown[] =>
  Object.keys(columns).map((name) => entry[name as keyof T]);

/** Null as soon as one row is not as it should be. */
export function readRows<T>(columns: Columns<T>, rows: unknown): T[] | null {
  if (!Array.isArray(rows)) return null;
  const names = Object.keys(columns);
  const isEntry = has<T>(columns);
  const entries = rows.map((row): unknown => Object.fromEntries(names.map((name, at) => [name, row?.[at]])));
  return entries.every(isEntry) ? entries : null;
}
