import { parseEdition } from "../list/parse.ts";
import type { Edition } from "../list/schema.ts";
import type { Change } from "./apply.ts";
import type { Line } from "./line.ts";
import { type Got, got, trouble } from "./outcome.ts";
import type { PartHead } from "./part.ts";
import { type Row, TABLES } from "./tables.ts";

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
 * Records of a small change through the door of every list, and nothing but them. What they name is elsewhere in the part;
 * that it is there was looked at when the part was built, and is again whenever the part is read whole.
 */
export function throughTheDoor(head: Omit<PartHead, "publisher">, publishers: string[], lines: Line[]): Got<Edition> {
  const { serial, asOf, marking, partial } = head;
  const tables: Record<string, Map<string, Row>> = { offices: new Map([["x", STAND_INS.offices!("x")]]) };
  const add = (table: string, id: string, row: Row) => {
    tables[table] ??= new Map();
    tables[table].set(id, row);
  };
  for (const { row } of lines)
    for (const [field, table] of Object.entries(NAMED))
      for (const id of [row[field]].flat()) if (typeof id === "string") add(table, id, STAND_INS[table]!(id));
  for (const id of publishers) add("publishers", id, { id, name: id });
  for (const { table, key, row } of lines) add(table, typeof row.id === "string" ? row.id : key, row);
  const rows = Object.entries(tables).map(([table, held]) => [table, [...held.values()]] as const);
  const parsed = parseEdition({ schema: 1, serial, asOf, marking, partial, projects: [], ...Object.fromEntries(rows) });
  if (!parsed.ok) {
    const { row, field, message } = parsed.problems[0] ?? { row: "", field: "", message: "" };
    return trouble("list", `${row} ${field}: ${message}`, publishers[0]);
  }
  const asked = new Set(lines.map(({ table, row }) => `${table}/${String(row.id)}`));
  const edition = { ...parsed.value };
  for (const table of TABLES)
    if (table !== "countryFacts")
      Object.assign(edition, { [table]: edition[table].filter(({ id }) => asked.has(`${table}/${id}`)) });
  return got(edition);
}

export function checkChange(part: PartHead, { put }: Change): Got<null> {
  const parsed = throughTheDoor(part, [part.publisher], put);
  return parsed.ok ? got(null) : parsed;
}
