import type { Edition } from "../../lib/list/schema.ts";
import { searchTableChanges } from "../../lib/list/search-difference.ts";
import { OTHER_TABLES, type OtherTable, type TableChange } from "../../lib/list/table-changes.ts";
import type { OtherCount, OtherPage } from "./desk-view.ts";

/** Records that come, become otherwise and go, of each table in which any does. */
export const countsOf = (changes: readonly TableChange[]): OtherCount[] =>
  OTHER_TABLES.flatMap((table) => {
    const count = changes.filter((change) => change.table === table).length;
    return count === 0 ? [] : [{ table, count }];
  });

interface Ask {
  query: string;
  table: OtherTable | null;
  from: number;
  to: number;
}

/**
 * A page of what a draft changes beside projects, each with the names behind its ids.
 * @param spoken Further names by which records are found: those of countries.
 */
export function othersPage(
  changes: readonly TableChange[],
  { query, table, from, to }: Ask,
  editions: readonly Edition[],
  spoken: readonly [string, string][],
): OtherPage {
  const names = new Map<string, string>();
  for (const { offices, contacts, organisations } of editions) {
    for (const { id, name } of [...organisations, ...offices]) names.set(id, name);
    for (const { id, role } of contacts) names.set(id, role);
  }
  const found = searchTableChanges(changes, query, table, new Map([...names, ...spoken]));
  const entries = found.slice(from, to).map((change) => ({ ...change, names: namesIn(change, names) }));
  return { total: found.length, entries };
}

function namesIn({ row, fields }: TableChange, names: ReadonlyMap<string, string>): Record<string, string> {
  const ids = [...Object.values(row), ...fields.map(({ before }) => before)]
    .flat()
    .filter((id) => typeof id === "string");
  return Object.fromEntries(ids.flatMap((id) => (names.has(id) ? [[id, names.get(id) ?? id]] : [])));
}
