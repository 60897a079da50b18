import type { ListReader } from "../list/reader.ts";
import type { Edition } from "../list/schema.ts";
import { keyIn } from "./belongs.ts";
import type { BufferRow, GenerationRow, Made, Sheets, Tables } from "./layout.ts";

/** A reader that stays with one generation; the number tells two editions apart. */
export interface EditionReader extends ListReader {
  readonly generation: number;
  /** What it was made from; null where nobody kept it. */
  made(): Promise<Made | null>;
  /** All of it, rows by their ids: to be exported, or to build from. */
  edition(): Promise<Edition>;
}

/**
 * The edition that a reader was opened on can no longer be read: two newer ones were taken since, or the connection was
 * closed. Ask the store for the current one and start again; `readWith` does so.
 */
export class EditionGone extends Error {
  override readonly name = "EditionGone";
}

/** Reads without Dexie: every page and every wake of the worker reads, and few ever write. */
export async function currentReader(
  connection: () => IDBDatabase,
  keyRange: KeyRange = globalThis.IDBKeyRange,
): Promise<EditionReader | null> {
  const pointer: Tables["pointer"] | undefined = await answerOf(
    storesIn(connection(), "pointer").objectStore("pointer").get("pointer"),
  );
  return pointer === undefined || pointer.current === null
    ? null
    : generationReader(connection, pointer.current, keyRange);
}

type KeyRange = Pick<typeof IDBKeyRange, "bound">;

/** Every answer comes from this generation, in one transaction with the look whether it is still whole. */
function generationReader(connection: () => IDBDatabase, generation: number, keyRange: KeyRange): EditionReader {
  async function read<T>(table: keyof Tables, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
    const transaction = storesIn(connection(), "generations", table);
    wholeOrGone(await answerOf(transaction.objectStore("generations").get(generation)));
    return work(transaction.objectStore(table));
  }
  function byId<N extends "projects" | "organisations" | "calls">(table: N, ids: string[]): Promise<Tables[N][]> {
    return read(table, async (store) => {
      const rows = await Promise.all(
        ids.map((id): Promise<Tables[N] | undefined> => answerOf(store.get([generation, id]))),
      );
      return rows.filter((row) => row !== undefined);
    });
  }
  function by<N extends keyof Tables>(table: N, index: string, value: IDBValidKey): Promise<Tables[N][]> {
    return read(table, (store) => answerOf(store.index(index).getAll(value)));
  }
  const projectsBy = async (index: string, value: string) =>
    (await by("projects", index, keyIn(generation, value))).map(({ project }) => project);
  async function sheet<N extends keyof Sheets>(name: N): Promise<Sheets[N]> {
    const row: Tables["sheets"] | undefined = await read("sheets", (store) => answerOf(store.get([generation, name])));
    return (row?.rows ?? []) as Sheets[N];
  }
  /** In the order of the primary key, which begins with the generation. */
  function all<N extends "projects" | "organisations" | "facts" | "calls">(table: N): Promise<Tables[N][]> {
    // An array sorts behind every number and text.
    return read(table, (store) => answerOf(store.getAll(keyRange.bound([generation], [generation, []]))));
  }
  const generationRow = () => read("generations", async (store) => wholeOrGone(await answerOf(store.get(generation))));
  async function buffer(name: BufferRow["name"]): Promise<ArrayBuffer> {
    const row: BufferRow | undefined = await read("buffers", (store) => answerOf(store.get([generation, name])));
    if (row === undefined) throw new EditionGone(`edition ${generation} has no ${name}`);
    return row.bytes;
  }

  return {
    generation,
    made: async () => (await generationRow()).made ?? null,
    async edition() {
      const [{ serial, asOf, marking, partial, publishers }, projects, organisations, facts, calls] = await Promise.all(
        [this.info(), all("projects"), all("organisations"), all("facts"), all("calls")],
      );
      return {
        schema: 1,
        serial,
        asOf,
        marking,
        partial,
        publishers,
        projects: projects.map(({ project }) => project),
        organisations: organisations.map(({ organisation }) => organisation),
        offices: await sheet("offices"),
        contacts: await sheet("contacts"),
        countryFacts: facts.map(({ fact }) => fact),
        calls: calls.map(({ call }) => call),
        mechanisms: await sheet("mechanisms"),
        authorities: await sheet("authorities"),
        totals: await sheet("totals"),
      };
    },
    info: async () => (await generationRow()).info,
    projects: async (ids) => (await byId("projects", ids)).map(({ project }) => project),
    projectsOfCountry: (country) => projectsBy("countryKeys", country),
    projectsOfOrganisation: (organisation) => projectsBy("organisationKeys", organisation),
    projectsOfRegion: (region) => projectsBy("regionKeys", region),
    organisations: async (ids) => (await byId("organisations", ids)).map(({ organisation }) => organisation),
    offices: () => sheet("offices"),
    contacts: () => sheet("contacts"),
    factsOfCountry: async (country) =>
      (await by("facts", "[generation+country]", [generation, country])).map(({ fact }) => fact),
    calls: async (ids) => (await byId("calls", ids)).map(({ call }) => call),
    callsOfCountry: async (country) =>
      (await by("calls", "countryKeys", keyIn(generation, country))).map(({ call }) => call),
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

function storesIn(database: IDBDatabase, ...tables: (keyof Tables)[]): IDBTransaction {
  try {
    return database.transaction(tables, "readonly");
  } catch (error) {
    if (error instanceof Error && error.name === "InvalidStateError")
      throw new EditionGone("the connection was closed");
    throw error;
  }
}

/** IndexedDB gives whatever was stored; only this room stores, in the layout that `Tables` says. */
function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
