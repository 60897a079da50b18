import type { Table } from "../../lib/list/parse-row.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { editedRows } from "./assemble.ts";
import type { OtherChange } from "./desk-view.ts";
import type { Decided } from "./steps.ts";

const TABLES = ["offices", "contacts", "countryFacts", "calls", "plans"] as const satisfies Table[];
/** Records that are told; more change by hand in no draft. */
const MOST = 6_000;

/** What a draft changes beside projects, record by record and field by field. */
export function otherChanges(base: Edition, edition: Edition, edits: Decided["rows"]): OtherChange[] {
  const names = new Map<string, string>();
  for (const { offices, contacts } of [base, edition]) {
    for (const { id, name } of offices) names.set(id, name);
    for (const { id, role } of contacts) names.set(id, role);
  }
  return TABLES.flatMap((table) => changesIn(table, base, edition, edits))
    .slice(0, MOST)
    .map((change) => ({ ...change, names: namesIn(change, names) }));
}

type Row = Record<string, unknown>;
type Change = Omit<OtherChange, "names">;

function namesIn({ row, fields }: Change, names: ReadonlyMap<string, string>): Record<string, string> {
  const ids = [...Object.values(row), ...fields.map(({ before }) => before)]
    .flat()
    .filter((id) => typeof id === "string");
  return Object.fromEntries(ids.flatMap((id) => (names.has(id) ? [[id, names.get(id) ?? id]] : [])));
}

function changesIn(table: (typeof TABLES)[number], base: Edition, edition: Edition, edits: Decided["rows"]): Change[] {
  const before = editedRows<object>(table, base[table], []);
  // Facts have no id: they are known by the keys under which they are edited.
  const after =
    table === "countryFacts"
      ? editedRows<object>(table, base.countryFacts, edits)
      : new Map<string, object>(edition[table].map((row) => [row.id, row]));
  const changes: Change[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key) as Row | undefined, after.get(key) as Row | undefined];
    const fields = Object.keys({ ...was, ...is })
      .filter((field) => field !== "id" && JSON.stringify(was?.[field] ?? null) !== JSON.stringify(is?.[field] ?? null))
      .map((field) => ({ field, before: was?.[field] ?? null, after: is?.[field] ?? null }));
    const kind = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    if (fields.length > 0) changes.push({ table, key, kind, row: is ?? was ?? {}, fields });
  }
  return changes;
}
