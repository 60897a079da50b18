import type { Edition } from "../list/schema.ts";
import { isText } from "../trust/json.ts";
import type { Line } from "./line.ts";
import { isTable, type Row } from "./tables.ts";

/**
 * A publisher's lane: the records that its file may hold. A record belongs to the publisher whose id begins its own:
 * `dol.2019-gh-ilo` is Labor's. Country facts belong to whoever signs them. Organisations are shared words: one id is
 * one organisation, whoever names it.
 */

/** Without a dot, so that no lane begins another; and no name that metadata gives to a role of its own. */
const PUBLISHER_ID = /^(?!(?:root|targets|snapshot|timestamp)$)[a-z0-9][a-z0-9-]{0,31}$/;

export const isPublisherId = (id: unknown): id is string => isText(id) && PUBLISHER_ID.test(id);

/** True when the record may stand in this publisher's file. */
export function isInLane({ table, row }: Pick<Line, "table" | "row">, publisher: string): boolean {
  if (table === "publishers") return row.id === publisher;
  if (table === "organisations" || table === "countryFacts") return true;
  if (table === "projects" && row.publisher !== publisher) return false;
  return typeof row.id === "string" && row.id.startsWith(`${publisher}.`);
}

const SHARED = ["publishers", "organisations", "countryFacts"];
/** Fields that name an office, a contact or another record with a lane. */
const ONE = ["funder", "office", "successor", "backup"];

/**
 * An edition of one publisher with every id in that publisher's lane, and each reference following: `x` becomes
 * `dol.x`. What is there already stays.
 */
export function bringIntoLane(edition: Edition, publisher: string): Edition {
  const id = (name: unknown) =>
    typeof name === "string" && !name.startsWith(`${publisher}.`) ? `${publisher}.${name}` : name;
  const moved = (table: string, row: Row): Row => {
    const next: Row = { ...row };
    if (!SHARED.includes(table)) next.id = id(row.id);
    for (const field of ONE) if (typeof row[field] === "string") next[field] = id(row[field]);
    if (Array.isArray(row.contacts)) next.contacts = row.contacts.map(id);
    if (table === "projects") next.publisher = publisher;
    if (table === "publishers") next.id = publisher;
    return next;
  };
  const entries = Object.entries(edition).map(([table, rows]) => [
    table,
    isTable(table) && Array.isArray(rows) ? rows.map((row) => moved(table, row)) : rows,
  ]);
  return Object.fromEntries(entries);
}
