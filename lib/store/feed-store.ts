import { orNewer } from "./newer.ts";

/**
 * What following a feed keeps, in a database of its own and without Dexie: every check opens it, and few find anything
 * new. Its one writer is whoever holds the lock `sightline-feed`. Everything stands under a trust anchor, so what one
 * feed said never counts for another.
 */
export interface FeedStore {
  /** The trusted metadata of a name, as it was written. */
  trusted: FeedTable;
  /** Files by their SHA-256. */
  files: FeedTable;
  readState(): Promise<unknown>;
  /** Replaced as a whole. */
  writeState(state: object): Promise<void>;
  close(): void;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes by name. What is written is on disk when the promise resolves, all of it or none. */
export interface FeedTable {
  read(name: string): Promise<Bytes | null>;
  write(values: Map<string, Bytes>): Promise<void>;
  names(): Promise<string[]>;
  remove(names: string[]): Promise<void>;
}

const DATABASE = "sightline-feed";
const TABLES = ["trusted", "files", "state"] as const;
type TableName = (typeof TABLES)[number];

export interface FeedStoreOptions {
  indexedDB?: IDBFactory;
  IDBKeyRange?: Pick<typeof IDBKeyRange, "bound">;
}

/** Rejects where the browser keeps nothing, and with `NewerStore` where a newer version of the extension keeps it. */
export async function openFeedStore(anchor: string, options: FeedStoreOptions = {}): Promise<FeedStore> {
  const { indexedDB = globalThis.indexedDB, IDBKeyRange: keyRange = globalThis.IDBKeyRange } = options;
  const database = await open(indexedDB);
  // Whoever erases everything must not wait for us.
  database.onversionchange = () => database.close();

  const reading = (table: TableName) => database.transaction(table, "readonly").objectStore(table);
  async function change(table: TableName, work: (store: IDBObjectStore) => void): Promise<void> {
    const transaction = database.transaction(table, "readwrite", { durability: "strict" });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    work(transaction.objectStore(table));
    await done;
  }
  const tableOf = (table: TableName): FeedTable => ({
    read: async (name) => bytesIn(await answerOf(reading(table).get([anchor, name]))),
    write: (values) =>
      change(table, (store) => {
        for (const [name, bytes] of values) store.put(bytes, [anchor, name]);
      }),
    async names() {
      // An array sorts behind every text.
      const keys = await answerOf(reading(table).getAllKeys(keyRange.bound([anchor], [anchor, []])));
      return keys.map((key) => String(Array.isArray(key) ? key[1] : key));
    },
    remove: (names) =>
      change(table, (store) => {
        for (const name of names) store.delete([anchor, name]);
      }),
  });
  return {
    trusted: tableOf("trusted"),
    files: tableOf("files"),
    readState: async () => (await answerOf(reading("state").get([anchor, "state"]))) ?? null,
    writeState: (state) => change("state", (store) => void store.put(state, [anchor, "state"])),
    close: () => database.close(),
  };
}

function open(indexedDB: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      for (const table of TABLES) request.result.createObjectStore(table);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(orNewer(request.error));
  });
}

const bytesIn = (stored: unknown): Bytes | null =>
  stored instanceof Uint8Array && stored.buffer instanceof ArrayBuffer ? new Uint8Array(stored) : null;

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
