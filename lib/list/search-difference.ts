import type { Difference, Entry } from "./difference.ts";
import type { ChangeKind } from "./field-changes.ts";
import { fold } from "./fold.ts";
import type { Project } from "./schema.ts";
import type { OtherTable, TableChange } from "./table-changes.ts";

/**
 * Entries that hold every word, on either side, and are of one of the kinds; of any where none is given. `names` are
 * those behind the ids of organisations and offices, and of countries.
 */
export function searchDifference(
  { entries }: Pick<Difference, "entries">,
  words: string,
  kinds: readonly ChangeKind[] = [],
  names: ReadonlyMap<string, string> = new Map(),
): Entry[] {
  const sought = fold(words).split(" ").filter(Boolean);
  return entries.filter((entry) => {
    if (kinds.length > 0 && !entry.kinds.some((kind) => kinds.includes(kind))) return false;
    if (sought.length === 0) return true;
    const text = fold([entry.id, textOf(entry.older, names), textOf(entry.newer, names)].join("\n"));
    return sought.every((word) => text.includes(word));
  });
}

function textOf(project: Project | null, names: ReadonlyMap<string, string>): string {
  if (project === null) return "";
  const { title, implementer, funder, countries, subrecipients, start, end, awardNumber, programme, summary, printed } =
    project;
  const ids = [implementer, funder, ...countries, ...subrecipients].flatMap((id) =>
    id === null ? [] : [id, names.get(id) ?? ""],
  );
  const money = project.amounts.map(({ usd }) => String(usd));
  return [title, start, end, awardNumber, programme, summary, ...ids, ...money, ...Object.values(printed)].join("\n");
}

/** Changes of one table, or of any, that hold every word: in what was, in what is, or in the names behind ids and codes. */
export function searchTableChanges<C extends TableChange>(
  changes: readonly C[],
  words: string,
  table: OtherTable | null = null,
  names: ReadonlyMap<string, string> = new Map(),
): C[] {
  const sought = fold(words).split(" ").filter(Boolean);
  return changes.filter((change) => {
    if (table !== null && change.table !== table) return false;
    if (sought.length === 0) return true;
    const told = [change.row, ...change.fields.map(({ before }) => before)].flatMap(textsIn);
    const text = fold([change.key, ...told, ...told.map((each) => names.get(each) ?? "")].join("\n"));
    return sought.every((word) => text.includes(word));
  });
}

/** Every text and number in a value of JSON. */
function textsIn(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return typeof value === "object" ? Object.values(value).flatMap(textsIn) : [String(value)];
}
