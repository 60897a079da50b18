import type { DatabaseFactory } from "./layout.ts";

/** A database of its own: it is thrown away when the index is built, and whatever is in it can be done without. */
const DRAFT = "sightline-index-draft";
const PARTS = "parts";

/** The state of a search index that is being built, part by part; all of it is one transaction, so it is whole or not there. */
export interface KeptDraft {
  kept(): Promise<ReadonlyMap<string, unknown> | null>;
  keep(parts: [name: string, part: object][]): Promise<void>;
  close(): void;
}

/** Null where the browser keeps nothing. */
export async function openIndexDraft({
  indexedDB = globalThis.indexedDB,
}: Pick<DatabaseFactory, "indexedDB"> = {}): Promise<KeptDraft | null> {
  const database = await openDatabase(indexedDB).catch(() => null);
  if (database === null) return null;
  return {
    async kept() {
      const store = database.transaction(PARTS, "readonly").objectStore(PARTS);
      const [names, parts] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll())]);
      return names.length === 0 ? null : new Map(names.map((name, at) => [String(name), parts[at]]));
    },
    async keep(parts) {
      const transaction = database.transaction(PARTS, "readwrite");
      const store = transaction.objectStore(PARTS);
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      // One after the other: each is copied when it is put, and the thread is free between two.
      const put = async () => {
        await answerOf(store.clear());
        for (const [name, part] of parts) await answerOf(store.put(part, name));
      };
      // What cannot be put ends nothing by itself: what was put before would stay.
      const undo = (error: unknown) => {
        if (transaction.error === null) transaction.abort();
        throw error;
      };
      await Promise.all([put().catch(undo), done]);
    },
    close: () => database.close(),
  };
}

/** What was built is stored, or nobody wants it any more. Whoever is at another build meanwhile keeps nothing from then on. */
export async function dropIndexDraft({
  indexedDB = globalThis.indexedDB,
}: Pick<DatabaseFactory, "indexedDB"> = {}): Promise<void> {
  await answerOf(indexedDB.deleteDatabase(DRAFT));
}

async function openDatabase(indexedDB: IDBFactory): Promise<IDBDatabase> {
  const request = indexedDB.open(DRAFT, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(PARTS);
  const database = await answerOf(request);
  // Whoever deletes it need not wait for us.
  database.onversionchange = () => database.close();
  return database;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
