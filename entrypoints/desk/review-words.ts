import { OTHER_TABLES, type OtherTable } from "../../lib/list/table-changes.ts";
import type { Words } from "../../lib/words/words.ts";
import type { PendingRecord } from "../desk-work/pending-view.ts";
import { TABLE_KEYS } from "./other-view.ts";
import { rowLine } from "./row-line.ts";

/** A record that would be signed for, by the key of its line: what it is called, and whose table it stands in. */
export function reviewName(key: string, record: PendingRecord | undefined, words: Words): { name: string; in: string } {
  const [table = "", id = ""] = key.split(/\/(.*)/s);
  const where = tableName(table, words);
  if (table !== "countryFacts" || record === undefined)
    return { name: record?.name ?? key, in: [where, id].filter(Boolean).join(" · ") };
  // A fact has no name, and its id is a checksum.
  const row = Object.fromEntries(record.fields.map(({ field, before, after }) => [field, after ?? before]));
  const { name, text } = rowLine("countryFacts", row, {}, words);
  return { name: [name, text].filter(Boolean).join(" · "), in: where };
}

/** How many of the keys are in which table: "Projects 12 · Contacts 1". */
export function reviewTables(keys: readonly string[], words: Words): string {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const table = key.split("/")[0] ?? "";
    counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  const order = ["publishers", "projects", ...OTHER_TABLES];
  return [...counts]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([table, count]) => `${tableName(table, words)} ${words.number(count)}`)
    .join(" · ");
}

const isNamed = (table: string): table is OtherTable | "projects" => Object.hasOwn(TABLE_KEYS, table);

function tableName(table: string, words: Words): string {
  if (table === "publishers") return words.t("deskTablePublishers");
  return isNamed(table) ? words.t(TABLE_KEYS[table]) : table;
}
