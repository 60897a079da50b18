import type { Table } from "../../lib/list/parse-row.ts";
import type { Edition } from "../../lib/list/schema.ts";
import type { OtherChange } from "./desk-view.ts";
import { factGroup } from "./listed.ts";

const TABLES = [
  "offices",
  "contacts",
  "calls",
  "plans",
  "mechanisms",
  "authorities",
  "totals",
] as const satisfies Table[];
/** Records that are told; more change by hand in no draft. */
const MOST = 6_000;

/** What a draft changes beside projects, record by record and field by field. */
export function otherChanges(base: Edition, edition: Edition): OtherChange[] {
  const names = new Map<string, string>();
  for (const { offices, contacts } of [base, edition]) {
    for (const { id, name } of offices) names.set(id, name);
    for (const { id, role } of contacts) names.set(id, role);
  }
  const byId = TABLES.flatMap((table) => changesIn(table, byIds(base[table]), byIds(edition[table])));
  const facts = changesIn("countryFacts", byGroups(base.countryFacts), byGroups(edition.countryFacts));
  return [...byId, ...facts].slice(0, MOST).map((change) => ({ ...change, names: namesIn(change, names) }));
}

type Row = Record<string, unknown>;
type Change = Omit<OtherChange, "names">;

function namesIn({ row, fields }: Change, names: ReadonlyMap<string, string>): Record<string, string> {
  const ids = [...Object.values(row), ...fields.map(({ before }) => before)]
    .flat()
    .filter((id) => typeof id === "string");
  return Object.fromEntries(ids.flatMap((id) => (names.has(id) ? [[id, names.get(id) ?? id]] : [])));
}

const byIds = (rows: readonly { id: string }[]): Map<string, object> => new Map(rows.map((row) => [row.id, row]));

/** Facts have no id: they are known by what they are about, and several of one group by their order. */
function byGroups(facts: Edition["countryFacts"]): Map<string, object> {
  const counts = new Map<string, number>();
  return new Map(
    facts.map((fact) => {
      const group = factGroup(fact);
      const count = (counts.get(group) ?? 0) + 1;
      counts.set(group, count);
      return [`${group} ${count}`, fact];
    }),
  );
}

function changesIn(table: Table, before: ReadonlyMap<string, object>, after: ReadonlyMap<string, object>): Change[] {
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
