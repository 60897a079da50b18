import * as v from "valibot";
import type { Known } from "./cross-check.ts";
import { isPossibleDate } from "./dates.ts";
import { type Fields, parseRow, type Table, tableNames, tables } from "./parse-row.ts";
import type { Parsed } from "./problem.ts";
import { Problems } from "./problems.ts";
import { type Edition, editionSchema, MARKINGS, type Marking } from "./schema.ts";
import { sentenceOf } from "./sentences.ts";
import { clip, show } from "./show.ts";

/** Most rows of one table: five times the largest list there is a plan for. */
const MOST_ROWS = 500_000;

/**
 * The door for every list: an edition with every field in place, or all its problems with row and field. Safe with any
 * value whatever; text is bounded, the walk is no deeper than the schema, and what comes out is a copy.
 * `closed: false`: some rows of an edition, which may name others that are not among them.
 */
export function parseEdition(input: unknown, { closed = true }: { closed?: boolean } = {}): Parsed<Edition> {
  const problems = new Problems();
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    problems.add("edition", "", `A list is an object with the fields of an edition, not ${show(input)}.`);
    return { ok: false, problems: problems.list() };
  }
  const raw = input as Fields;
  const edition: Fields = {};
  parseHead(raw, edition, problems);
  const known = knownIds(closed ? raw : null);
  const ceiling = MARKINGS.find((marking) => marking === raw.marking) ?? "CUI";
  for (const table of tableNames) edition[table] = parseTable(table, raw, known, ceiling, problems);
  // Every field of an edition has been parsed by its own schema above.
  return problems.none ? { ok: true, value: edition as Edition } : { ok: false, problems: problems.list() };
}

/** The edition's own fields: all but its tables. */
function parseHead(raw: Fields, edition: Fields, problems: Problems): void {
  for (const [field, schema] of Object.entries(editionSchema.entries)) {
    if (Object.hasOwn(tables, field)) continue;
    const parsed = v.safeParse(schema, own(raw, field));
    if (parsed.success) edition[field] = parsed.output;
    else for (const issue of parsed.issues) problems.add("edition", field, sentenceOf(issue));
  }
  if (typeof edition.asOf === "string" && !isPossibleDate(edition.asOf))
    problems.add("edition", "asOf", `${show(edition.asOf)} is no date of the calendar.`);
  for (const field of Object.keys(raw))
    if (!Object.hasOwn(editionSchema.entries, field))
      problems.add("edition", clip(field), "No field of a list has this name.");
}

function parseTable(table: Table, raw: Fields, known: Known, ceiling: Marking, problems: Problems): unknown[] {
  const rows = own(raw, table);
  if (!Array.isArray(rows)) {
    if (rows !== undefined) problems.add("edition", table, `It must be a list, not ${show(rows)}.`);
    else if (table === "publishers" || table === "projects") problems.add("edition", table, "The field is missing.");
    return [];
  }
  if (rows.length > MOST_ROWS) {
    problems.add("edition", table, `It holds ${rows.length} rows; the most is ${MOST_ROWS}.`);
    return [];
  }
  const seen = new Map<string, number>();
  // Not map(): it skips the holes of a sparse array.
  return Array.from(rows, (row: unknown, index) => {
    const name = nameOf(table, index, row);
    const id = idOf(row);
    const first = id === null ? undefined : seen.get(id);
    if (first !== undefined) problems.add(name, "id", `${table}[${first}] has the same id.`);
    else if (id !== null) seen.set(id, index);
    return parseRow(table, row, known, ceiling, (field, message) => problems.add(name, field, message));
  });
}

/**
 * Ids as given, of broken rows too: one broken office must not make every project that names it look broken. Null:
 * nothing is known of what the list holds.
 */
function knownIds(raw: Fields | null): Known {
  const ids = (table: Table) => {
    const rows = raw === null ? null : (own(raw, table) ?? []);
    if (!Array.isArray(rows) || rows.length > MOST_ROWS) return null;
    return new Set(rows.map(idOf).filter((id) => id !== null));
  };
  return {
    publishers: ids("publishers"),
    organisations: ids("organisations"),
    offices: ids("offices"),
    contacts: ids("contacts"),
  };
}

/** `projects[12] "2015-gh-iom"`; a country fact is known by its country. */
function nameOf(table: Table, index: number, row: unknown): string {
  const country = typeof row === "object" && row !== null ? own(row as Fields, "country") : undefined;
  const label = idOf(row) ?? (typeof country === "string" ? country : null);
  return label === null ? `${table}[${index}]` : `${table}[${index}] "${clip(label)}"`;
}

function idOf(row: unknown): string | null {
  const id = typeof row === "object" && row !== null ? own(row as Fields, "id") : undefined;
  return typeof id === "string" ? id : null;
}

/** A field of the value itself, never of its prototype. */
function own(fields: Fields, field: string): unknown {
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
