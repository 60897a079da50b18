import { highestMarking } from "../list/marking.ts";
import type { Edition } from "../list/schema.ts";
import type { EditionHead } from "./part.ts";
import { TABLES, type Table } from "./tables.ts";

/**
 * Several publishers' parts as one edition, in the signed order of publishers. Each part has been through the door, and
 * lanes keep their ids apart; so the whole needs no second look. An organisation that several name is one, and stands
 * as the first of them has it.
 */
export function joinParts(parts: Edition[], serial: number, partial: boolean): Edition {
  const rows = TABLES.map((table) => [table, parts.flatMap((part) => part[table] as object[])]);
  const tables = Object.fromEntries(rows) as Pick<Edition, Table>;
  const organisations = new Map<string, Edition["organisations"][number]>();
  for (const part of parts)
    for (const organisation of part.organisations)
      if (!organisations.has(organisation.id)) organisations.set(organisation.id, organisation);
  return { schema: 1, ...headOf(parts, serial, partial), ...tables, organisations: [...organisations.values()] };
}

/** What several parts say together: the whole is as old as its oldest part. */
export function headOf(parts: Omit<EditionHead, "serial">[], serial: number, partial: boolean): EditionHead {
  return {
    serial,
    // By what is printed: of two dates that begin alike the shorter is the older.
    asOf: parts.map(({ asOf }) => asOf).sort()[0] ?? "1970",
    marking: highestMarking(parts.map(({ marking }) => marking)),
    partial: partial || parts.some((part) => part.partial),
  };
}
