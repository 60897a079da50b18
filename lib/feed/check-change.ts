import { parseEdition } from "../list/parse.ts";
import type { Change } from "./apply.ts";
import { type Got, got, trouble } from "./outcome.ts";
import type { PartHead } from "./part.ts";
import type { Row } from "./tables.ts";

const source = {};
/** The least that a record must have, to stand for one that a changed record names and that is not at hand. */
const STAND_INS: Record<string, (id: string) => Row> = {
  organisations: (id) => ({ id, name: "-" }),
  offices: (id) => ({ id, department: "-", name: "-", source }),
  contacts: (id) => ({ id, role: "-", office: "x", state: "held" }),
};
const NAMED: Record<string, string> = {
  implementer: "organisations",
  subrecipients: "organisations",
  funder: "offices",
  office: "offices",
  successor: "offices",
  contacts: "contacts",
  backup: "contacts",
};

/**
 * The records of a small change, through the door of every list. What they name is elsewhere in the part; that it is
 * there was looked at when the part was built, and is again whenever the part is read whole.
 */
export function checkChange(part: PartHead, { put }: Change): Got<null> {
  const { publisher, serial, asOf, marking, partial } = part;
  const tables: Record<string, Map<string, Row>> = { offices: new Map([["x", STAND_INS.offices!("x")]]) };
  const add = (table: string, id: string, row: Row) => {
    tables[table] ??= new Map();
    tables[table].set(id, row);
  };
  for (const { row } of put)
    for (const [field, table] of Object.entries(NAMED))
      for (const id of [row[field]].flat()) if (typeof id === "string") add(table, id, STAND_INS[table]!(id));
  for (const { table, key, row } of put) add(table, typeof row.id === "string" ? row.id : key, row);
  if (!tables.publishers) add("publishers", publisher, { id: publisher, name: publisher });
  const rows = Object.entries(tables).map(([table, held]) => [table, [...held.values()]] as const);
  const parsed = parseEdition({ schema: 1, serial, asOf, marking, partial, projects: [], ...Object.fromEntries(rows) });
  if (parsed.ok) return got(null);
  const { row, field, message } = parsed.problems[0] ?? { row: "", field: "", message: "" };
  return trouble("list", `${row} ${field}: ${message}`, publisher);
}
