import type { EditionInfo } from "../list/reader.ts";
import type { CountryFact, Edition } from "../list/schema.ts";
import type { Database } from "./database.ts";
import { failureName, isFull } from "./failure.ts";
import { deleteUnused, newestRow } from "./kept.ts";
import { type GenerationRow, type LayeredTable, type Made, OLD_BUFFERS, type Sheets } from "./layout.ts";
import { nextGeneration, type Overlay, readOverlay, readSheet, writeOverlay } from "./overlay.ts";
import { pointTo } from "./take.ts";
import type { TakeOptions, TakeOutcome } from "./take-outcome.ts";

/** What makes the next edition of the one that is held, where little differs. */
export interface EditionChange extends Pick<EditionInfo, "serial" | "asOf" | "marking" | "partial"> {
  /** Serial of the edition that it is a change of. */
  from: number;
  /** Records that are new or other than before: as they are now. */
  put: Edition;
  /** Records that are no more: as they were. */
  removed: Edition;
}

export interface ChangeOptions extends Pick<TakeOptions, "now" | "onTaken"> {
  /** See `Made`. */
  list: string | null;
}

/** `unfit`: it is no small change of what is held. Nothing was done; the edition is to be taken whole. */
export type ChangeOutcome = TakeOutcome | { kind: "unfit" };

/** Beyond this many changed rows an edition is written whole again: every next change carries those before it along. */
const MOST_HIDDEN = 2_000;

/**
 * Takes the next edition in one transaction that writes the changed rows alone. Killed on any line, all of it is there or
 * nothing. The edition before stays, for its readers and to go back to. Name table and index are still those of before:
 * `made` says so, and whoever builds them anew gives them to the store.
 */
export async function changeEdition(
  db: Database,
  change: EditionChange,
  { now, list, onTaken }: ChangeOptions,
): Promise<ChangeOutcome> {
  try {
    const tables = [db.pointer, db.generations, ...db.rowTables];
    const fits = await db.transaction("rw", tables, async () => {
      const before = await newestRow(db);
      if (before === null || !isOf(before, change, list)) return false;
      const next = await nextRow(db, before, change, now);
      if (next === null) return false;
      await writeOverlay(db, next.row.generation, next.overlay);
      await pointTo(db, next.row);
      return true;
    });
    if (!fits) return { kind: "unfit" };
    onTaken?.();
    await deleteUnused(db).catch(() => undefined);
    return { kind: "taken", serial: change.serial };
  } catch (error) {
    return isFull(error) ? { kind: "full" } : { kind: "failed", name: failureName(error) };
  }
}

/** Of another marking it is written whole: what is hidden of the rows below would stay on the disk. */
const isOf = ({ info, made }: GenerationRow, change: EditionChange, list: Made["list"]): boolean =>
  info.origin === "feed" &&
  (made?.list ?? null) === list &&
  info.serial === change.from &&
  info.marking === change.marking &&
  change.serial > change.from;

/** Null: too much would differ from the base, or what is to go is not there. */
async function nextRow(
  db: Database,
  before: GenerationRow,
  change: EditionChange,
  now: string,
): Promise<{ row: GenerationRow; overlay: Overlay } | null> {
  const { put, removed, serial, asOf, partial } = change;
  const own = await readOverlay(db, before);
  const countryFacts = await nextFacts(db, before, own, change);
  if (countryFacts === null) return null;
  const projects = layer(own.projects, put.projects, removed.projects);
  const organisations = layer(own.organisations, put.organisations, removed.organisations);
  const calls = layer(own.calls, put.calls, removed.calls);
  const hides = {
    projects: union(before.over?.hides.projects, projects.touched),
    organisations: union(before.over?.hides.organisations, organisations.touched),
    calls: union(before.over?.hides.calls, calls.touched),
    facts: union(before.over?.hides.facts, countriesOf(change)),
  };
  if (Object.values(hides).reduce((sum, { length }) => sum + length, 0) > MOST_HIDDEN) return null;
  const info: EditionInfo = {
    ...before.info,
    serial,
    asOf,
    partial,
    publishers: replaced(before.info.publishers, put.publishers, removed.publishers),
    projects: before.info.projects + put.projects.length - (await heldOf(db, "projects", before, projects.touched)),
    organisations:
      before.info.organisations +
      put.organisations.length -
      (await heldOf(db, "organisations", before, organisations.touched)),
    takenAt: now,
  };
  const over = {
    base: before.over?.base ?? before.generation,
    buffers: before.over?.buffers ?? before.generation,
    hides,
  };
  const made = { list: before.made?.list ?? null, buffers: OLD_BUFFERS };
  const row: GenerationRow = { generation: await nextGeneration(db), state: "whole", info, made, over };
  const sheets = await nextSheets(db, before, own, change);
  return {
    row,
    overlay: {
      projects: projects.rows,
      organisations: organisations.rows,
      calls: calls.rows,
      countryFacts,
      sheets,
    },
  };
}

interface Named {
  id: string;
}

function layer<T extends Named>(own: T[], put: T[], removed: T[]): { rows: T[]; touched: string[] } {
  const touched = [...put, ...removed].map(({ id }) => id);
  return { rows: [...own.filter(({ id }) => !touched.includes(id)), ...put], touched };
}

const union = (some: string[] = [], others: string[]): string[] => [...new Set([...some, ...others])];

/** Each in the place of the one it replaces, new ones behind. */
function replaced<T extends Named>(rows: T[], put: T[], removed: T[]): T[] {
  const coming = new Map(put.map((row) => [row.id, row]));
  const gone = new Set(removed.map(({ id }) => id));
  const kept = rows.filter(({ id }) => !gone.has(id)).map((row) => coming.get(row.id) ?? row);
  const known = new Set(rows.map(({ id }) => id));
  return [...kept, ...put.filter(({ id }) => !known.has(id))];
}

/** How many of these records the edition before has. */
async function heldOf(
  db: Database,
  table: Extract<LayeredTable, "projects" | "organisations">,
  { generation, over }: GenerationRow,
  ids: string[],
): Promise<number> {
  const hidden = new Set(over?.hides[table]);
  const keys = ids.flatMap((id): [number, string][] => [
    [generation, id],
    ...(over && !hidden.has(id) ? [[over.base, id] as [number, string]] : []),
  ]);
  return (await db.table(table).bulkGet(keys)).filter((row) => row !== undefined).length;
}

const countriesOf = ({ put, removed }: EditionChange): string[] => [
  ...new Set([...put.countryFacts, ...removed.countryFacts].map(({ country }) => country)),
];

/** A fact has no id: the facts of a country that one of them changes in are written anew. Null: one to go is not there. */
async function nextFacts(
  db: Database,
  { generation, over }: GenerationRow,
  own: Overlay,
  change: EditionChange,
): Promise<CountryFact[] | null> {
  const countries = countriesOf(change);
  const facts = own.countryFacts.filter(({ country }) => !countries.includes(country));
  for (const country of countries) {
    const from = over && !over.hides.facts.includes(country) ? over.base : generation;
    const rows = await db.facts.where("[generation+country]").equals([from, country]).toArray();
    const held = rows.map(({ fact }) => ({ fact, text: JSON.stringify(fact) }));
    for (const fact of change.removed.countryFacts.filter((each) => each.country === country)) {
      const text = JSON.stringify(fact);
      const at = held.findIndex((each) => each.text === text);
      if (at < 0) return null;
      held.splice(at, 1);
    }
    facts.push(...held.map(({ fact }) => fact), ...change.put.countryFacts.filter((each) => each.country === country));
  }
  return facts;
}

const SHEETS = [
  "offices",
  "contacts",
  "totals",
  "mechanisms",
  "authorities",
  "plans",
] as const satisfies (keyof Sheets)[];

async function nextSheets(
  db: Database,
  before: GenerationRow,
  own: Overlay,
  { put, removed }: EditionChange,
): Promise<Overlay["sheets"]> {
  const changed = SHEETS.filter((name) => put[name].length + removed[name].length > 0);
  const sheets = own.sheets.filter(({ name }) => !changed.some((each) => each === name));
  for (const name of changed) {
    const rows: Named[] = replaced<Named>(await readSheet(db, before, name), put[name], removed[name]);
    sheets.push({ name, rows: rows as Sheets[typeof name] });
  }
  return sheets;
}
