import type { Edition } from "../list/schema.ts";
import { oneOf } from "../trust/json.ts";

/** The tables of an edition: every kind of record that a feed carries. */
export const TABLES = [
  "publishers",
  "projects",
  "organisations",
  "offices",
  "contacts",
  "countryFacts",
  "calls",
  "mechanisms",
  "authorities",
  "totals",
  "plans",
] as const satisfies (keyof Edition)[];

export type Table = (typeof TABLES)[number];

/** A row as its file has it: not yet checked against the shape of a list, blank fields left out. */
export type Row = Record<string, unknown>;

export const isTable = oneOf<Table>(TABLES);
