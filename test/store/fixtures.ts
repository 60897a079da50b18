import { readdirSync, readFileSync } from "node:fs";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { GenerationRow } from "../../lib/store/layout.ts";
import { type Stored, writeDatabases } from "./stored.ts";

const folder = new URL("fixtures/", import.meta.url);

/** What every version of the extension kept, the oldest first. */
export const fixtures: Stored[] = readdirSync(folder)
  .map((name): Stored => JSON.parse(readFileSync(new URL(name, folder), "utf8")))
  .sort((one, other) => one.schema - other.schema);

export const rowsIn = ({ databases }: Stored, database: string, store: string): unknown[] =>
  (databases.find(({ name }) => name === database)?.stores.find(({ name }) => name === store)?.rows ?? []).map(
    ({ value }) => value,
  );

/** The edition in use: the one with the highest number that is whole. */
export const generationIn = (stored: Stored): GenerationRow =>
  (rowsIn(stored, "sightline", "generations") as GenerationRow[]).reduce((one, other) =>
    other.generation > one.generation ? other : one,
  );

/** The same in an IndexedDB of its own. */
export async function disk(stored: Stored) {
  const indexedDB = new IDBFactory();
  await writeDatabases(stored.databases, indexedDB);
  return { indexedDB, IDBKeyRange };
}
