import type { Table } from "dexie";
import type { ListReader } from "../list/reader.ts";
import type { Region } from "../list/schema.ts";
import { keyIn } from "./belongs.ts";
import type { BufferRow, Database, GenerationRow, Sheets } from "./database.ts";

/** A reader that stays with one generation; the number tells two editions apart. */
export interface EditionReader extends ListReader {
  readonly generation: number;
}

/**
 * The edition that a reader was opened on is no longer kept: two newer ones were taken since. Ask the store for the
 * current one and start again; `readWith` does so.
 */
export class EditionGone extends Error {
  override readonly name = "EditionGone";
}

/** Every answer comes from this generation, in one transaction with the look whether it is still whole. */
export function generationReader(db: Database, generation: number): EditionReader {
  async function read<T>(table: Table, work: () => PromiseLike<T>): Promise<T> {
    return db.transaction("r", db.generations, table, async () => {
      wholeOrGone(await db.generations.get(generation));
      return await work();
    });
  }
  const byId = <T>(table: Table<T, [number, string]>, ids: string[]) =>
    read(table, async () =>
      (await table.bulkGet(ids.map((id) => [generation, id]))).filter((row) => row !== undefined),
    );
  const projectsBy = (index: string, value: string) =>
    read(db.projects, async () =>
      (await db.projects.where(index).equals(keyIn(generation, value)).toArray()).map(({ project }) => project),
    );
  async function sheet<N extends keyof Sheets>(name: N): Promise<Sheets[N]> {
    const row = await read(db.sheets, () => db.sheets.get([generation, name]));
    return (row?.rows ?? []) as Sheets[N];
  }
  async function buffer(name: BufferRow["name"]): Promise<ArrayBuffer> {
    const row = await read(db.buffers, () => db.buffers.get([generation, name]));
    if (row === undefined) throw new EditionGone(`edition ${generation} has no ${name}`);
    return row.bytes;
  }

  return {
    generation,
    info: () => read(db.generations, async () => wholeOrGone(await db.generations.get(generation)).info),
    projects: async (ids) => (await byId(db.projects, ids)).map(({ project }) => project),
    projectsOfCountry: (country) => projectsBy("countryKeys", country),
    projectsOfOrganisation: (organisation) => projectsBy("organisationKeys", organisation),
    projectsOfRegion: (region: Region) => projectsBy("regionKeys", region),
    organisations: async (ids) => (await byId(db.organisations, ids)).map(({ organisation }) => organisation),
    offices: () => sheet("offices"),
    contacts: () => sheet("contacts"),
    factsOfCountry: (country) =>
      read(db.facts, async () => {
        const rows = await db.facts.where("[generation+country]").equals([generation, country]).toArray();
        return rows.map(({ fact }) => fact);
      }),
    callsOfCountry: (country) =>
      read(db.calls, async () => {
        const rows = await db.calls.where("countryKeys").equals(keyIn(generation, country)).toArray();
        return rows.map(({ call }) => call);
      }),
    totals: () => sheet("totals"),
    mechanisms: () => sheet("mechanisms"),
    authorities: () => sheet("authorities"),
    nameTable: () => buffer("nameTable"),
    searchIndex: () => buffer("searchIndex"),
  };
}

function wholeOrGone(row: GenerationRow | undefined): GenerationRow {
  if (row?.state !== "whole") throw new EditionGone("the edition being read is no longer kept");
  return row;
}
