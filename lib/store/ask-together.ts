import type { GenerationRow, Tables } from "./layout.ts";

/**
 * The edition that a reader was opened on can no longer be read: two newer ones were taken since, or the connection was
 * closed. Ask the store for the current one and start again; `readWith` does so.
 */
export class EditionGone extends Error {
  override readonly name = "EditionGone";
}

interface Begun {
  transaction: IDBTransaction;
  /** Rejects with `EditionGone`. */
  row: Promise<GenerationRow>;
}

export interface Asked {
  store: IDBObjectStore;
  /** Rejects with `EditionGone`. */
  row: Promise<GenerationRow>;
}

export interface Asking {
  asked(table: keyof Tables): Promise<Asked>;
  /** The same in the transaction before, which takes it only while one of its answers is being heard; null: not in that one. */
  along(table: keyof Tables): Asked | null;
}

/**
 * What is asked for in one go is one transaction with one look: a hint asks three things, and a dossier twenty. Whose names
 * projects bear is asked for when these are there: they have room for that in theirs, as another one would be a wait more.
 */
export function askTogether(connection: () => IDBDatabase, generation: number): Asking {
  let tables = new Set<keyof Tables>();
  let begun: Promise<Begun> | null = null;
  let last: Begun | null = null;
  async function begin(): Promise<Begun> {
    await undefined; // Whoever asks now is in it.
    const all = tables.has("projects") ? tables.add("organisations") : tables;
    tables = new Set();
    begun = null;
    const transaction = storesIn(connection(), "generations", ...all);
    const row = answerOf(transaction.objectStore("generations").get(generation)).then(wholeOrGone);
    row.catch(() => undefined);
    last = { transaction, row };
    return last;
  }
  const storeOf = ({ transaction, row }: Begun, table: keyof Tables) => ({
    store: transaction.objectStore(table),
    row,
  });
  return {
    async asked(table) {
      tables.add(table);
      begun ??= begin();
      return storeOf(await begun, table);
    },
    along(table) {
      if (begun !== null || !last?.transaction.objectStoreNames.contains(table)) return null;
      try {
        return storeOf(last, table);
      } catch {
        return null; // It is over.
      }
    },
  };
}

/** For what was asked in a transaction that takes no more questions: asks it anew. */
export const unlessOver =
  <T>(anew: () => Promise<T>) =>
  (error: unknown): Promise<T> => {
    if (error instanceof Error && error.name === "TransactionInactiveError") return anew();
    throw error;
  };

function wholeOrGone(row: GenerationRow | undefined): GenerationRow {
  if (row?.state !== "whole") throw new EditionGone("the edition being read is no longer kept");
  return row;
}

export function storesIn(database: IDBDatabase, ...tables: (keyof Tables)[]): IDBTransaction {
  try {
    return database.transaction(tables, "readonly");
  } catch (error) {
    if (error instanceof Error && error.name === "InvalidStateError")
      throw new EditionGone("the connection was closed");
    throw error;
  }
}

/** IndexedDB gives whatever was stored; only this room stores, in the layout that `Tables` says. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
