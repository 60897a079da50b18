import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { importFile } from "../lib/exchange/import-file.ts";
import type { Imported } from "../lib/exchange/imported.ts";
import { isWhole, statedFields, suggestedFocuses } from "../lib/exchange/stated-fields.ts";
import { type Difference, differenceOf, type Entry } from "../lib/list/difference.ts";
import { type ProjectField, sameMoney } from "../lib/list/field-changes.ts";
import { fold } from "../lib/list/fold.ts";
import { matchProjects } from "../lib/list/identity.ts";
import { openImplementers } from "../lib/list/implementer-names.ts";
import { printedSum } from "../lib/list/printed-sum.ts";
import type { Edition, Organisation, Project } from "../lib/list/schema.ts";
import { type OtherTable, type TableChange, tableChanges } from "../lib/list/table-changes.ts";
import { readList } from "./read-list.ts";

export const usage = "diff OLD NEW [--base EDITION.json]";

/**
 * Prints what changed from one list to another as `{added, removed, changed: [{id, fields: {name: [old, new]}}]}`, with
 * the older list's ids wherever a project stood there. Of two editions every other table that differs follows in the same
 * shape under its own name (`organisations`, `contacts`, `countryFacts`, ...); facts, which have no id, go by what they
 * are about: `GH tier 2024`. Each file is an edition or whatever can be imported; names become
 * ids by the base, by OLD where it is an edition, else by the starter list. Of two editions the same id is the same
 * project and every field is compared; of other files only fields that both have a place for, but start and end in any
 * case, and not where they were printed. Counts, an alarm and what a person should look at are told on the error output. 0: compared; 1: a file holds
 * no list; 2: wrong use.
 */
export async function run(args: string[]): Promise<number> {
  const wish = readArguments(args);
  if (wish === null) {
    console.error(`Usage: sightline ${usage}`);
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const starter = await readList(wish.base, today);
  if (!starter.ok) return refuse(starter.problems);
  const older = await read(wish.older, starter.edition, today);
  if (older === null) return 1;
  const base = wish.base === undefined && older.edition !== null ? older.edition : starter.edition;
  const newer = await read(wish.newer, base, today);
  if (newer === null) return 1;
  const difference = compare(older, newer, base);
  const others = older.edition && newer.edition ? tableChanges(older.edition, newer.edition) : [];
  process.stdout.write(`${JSON.stringify({ ...printedOf(difference), ...tablesOf(others) }, null, 1)}\n`);
  for (const sentence of sentencesOf(difference, older.records.length)) console.error(sentence);
  for (const [table, rows] of Object.entries(tablesOf(others))) console.error(`${table}: ${countsOf(rows)}`);
  return 0;
}

async function read(file: string, base: Edition, today: string): Promise<Imported | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    refuse([`${file} cannot be read.`]);
    return null;
  }
  const publisher = base.publishers[0]?.id ?? "record";
  const imported = await importFile(bytes, { name: basename(file), format: "auto", publisher, base, today });
  const errors = imported.problems.filter(({ severity }) => severity === "error");
  if (imported.records.length === 0 && errors.length > 0) {
    refuse(errors.map(({ reason }) => `${file}: ${reason}`));
    return null;
  }
  if (errors.length > 0)
    console.error(`${file}: ${errors.length} values could not be read; sightline import names them.`);
  return imported;
}

function compare(older: Imported, newer: Imported, base: Edition): Difference {
  const names: Organisation[] = [...base.organisations, ...older.organisations, ...newer.organisations];
  const editions = isWhole(older) && isWhole(newer);
  const matches = matchProjects(older.records, newer.records, names, editions ? "lasting" : "any");
  const difference = differenceOf(older.records, newer.records, matches, newer.edition?.asOf ?? null);
  if (editions) return difference;
  const [was, is] = [statedFields(older), statedFields(newer)];
  const nameOf = openImplementers(names, [...older.records, ...newer.records]);
  const withYears = [older, newer].every(({ records }) =>
    records.some(({ amounts }) => amounts.some(({ fiscalYear }) => fiscalYear !== null)),
  );
  const suggested = [suggestedFocuses(older), suggestedFocuses(newer)];
  const isSaid = (field: string, { older: one, newer: other, newerId }: Entry): boolean => {
    // Of what is printed only a sum in another currency says more than how.
    if (field === "printed" && one && other)
      return was.has("amounts") && is.has("amounts") && printedSum(one)?.text !== printedSum(other)?.text;
    if (["publisher", "marking", "sources", "printed", "history"].includes(field)) return false;
    const dates = field === "start" || field === "end";
    if (!dates && (!was.has(field as ProjectField) || !is.has(field as ProjectField))) return false;
    if (!one || !other) return false;
    if (field === "focus") return !suggested[0]?.has(one.id) && !suggested[1]?.has(newerId ?? "");
    // Another spelling of a name is no other implementer, nor of a sum another sum; a short form that was added is told.
    if (field === "implementer") return nameOf(one)?.key !== nameOf(other)?.key || shortOf(one) !== shortOf(other);
    return field !== "amounts" || !sameMoney(one, other, withYears);
  };
  const entries = difference.entries.flatMap((entry) => {
    if (entry.older === null || entry.newer === null) return [entry];
    const fields = Object.fromEntries(Object.entries(entry.fields).filter(([field]) => isSaid(field, entry)));
    return Object.keys(fields).length === 0 ? [] : [{ ...entry, fields }];
  });
  return { ...difference, entries };
}

/** What stands in brackets behind a name that is no organisation's id. */
const shortOf = ({ implementer }: Project): string => fold(/\(([^()]+)\)\s*$/.exec(implementer ?? "")?.[1] ?? "");

function printedOf({ entries }: Pick<Difference, "entries">) {
  return {
    added: entries.filter(({ older }) => older === null).map(({ id }) => id),
    removed: entries.filter(({ newer }) => newer === null).map(({ id }) => id),
    changed: entries.flatMap(({ id, older, newer, fields }) => (older && newer ? [{ id, fields }] : [])),
  };
}

type Printed = ReturnType<typeof printedOf> | Told;
interface Told {
  added: string[];
  removed: string[];
  changed: { id: string; fields: Record<string, [unknown, unknown]> }[];
}

/** The tables beside projects in which anything differs. */
function tablesOf(changes: readonly TableChange[]): Partial<Record<OtherTable, Told>> {
  const told: Partial<Record<OtherTable, Told>> = {};
  for (const { table, key, kind, fields } of changes) {
    told[table] ??= { added: [], removed: [], changed: [] };
    if (kind !== "changed") told[table][kind].push(key);
    else {
      const both = fields.map(({ field, before, after }) => [field, [before, after] as [unknown, unknown]]);
      told[table].changed.push({ id: key, fields: Object.fromEntries(both) });
    }
  }
  return told;
}

const countsOf = ({ added, removed, changed }: Printed): string =>
  `${added.length} added, ${removed.length} removed, ${changed.length} changed.`;

function sentencesOf({ entries, removed, alarm }: Difference, listed: number): string[] {
  const likely = entries.filter(({ sureness }) => sureness === "likely").map(({ id }) => id);
  return [
    countsOf(printedOf({ entries })),
    ...(alarm ? [`Look twice: ${removed} of ${listed} projects are no longer listed.`] : []),
    ...(likely.length > 0 ? [`Likely the same, for a person to decide: ${likely.join(", ")}.`] : []),
  ];
}

function refuse(problems: readonly string[]): number {
  for (const problem of problems) console.error(problem);
  return 1;
}

function readArguments(args: string[]): { older: string; newer: string; base: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { base: { type: "string" } } });
    const [older, newer] = positionals;
    return older === undefined || newer === undefined || positionals.length > 2
      ? null
      : { older, newer, base: values.base };
  } catch {
    return null; // An option that does not exist.
  }
}
