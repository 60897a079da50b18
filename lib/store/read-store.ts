import { connect as openDatabase } from "./connect.ts";
import { DATABASE, type DatabaseFactory } from "./layout.ts";
import { NewerStore } from "./newer.ts";
import { onAnnouncedEdition } from "./news.ts";
import { type Along, currentReader, type EditionReader } from "./reader.ts";

export { readWith } from "./read-with.ts";
export { EditionGone, type EditionReader } from "./reader.ts";

/** The store for those who only read, which needs no Dexie: a popup opens and a worker wakes sooner. */
export interface ReadStore {
  /** False: at the last try the browser kept nothing. */
  readonly persistent: boolean;
  /** True: a newer version of the extension laid out what is kept, and this one leaves it alone. */
  readonly newer?: boolean;
  /** A reader of the edition in use; it stays with that edition. Null: none was taken yet. */
  current(along?: Along): Promise<EditionReader | null>;
  /** Calls back after any page or worker of ours took an edition. */
  onEdition(callback: () => void, signal: AbortSignal): void;
}

export interface ReadStoreOptions extends DatabaseFactory {
  name?: string;
  /** Closes the connection. */
  signal?: AbortSignal;
}

/** Opens the store for reading. Never throws: without storage there is simply no edition in it. */
export async function openReadStore(options: ReadStoreOptions = {}): Promise<ReadStore> {
  const { name = DATABASE, indexedDB = globalThis.indexedDB, IDBKeyRange, signal } = options;
  let opened: IDBDatabase | null = null;
  async function connect(): Promise<IDBDatabase | null> {
    const database = opened ?? (await openDatabase({ name, indexedDB }));
    if (database !== null) {
      const forget = () => {
        if (opened === database) opened = null;
      };
      database.onclose = forget;
      // Whoever upgrades or deletes the database must not wait for us.
      database.onversionchange = () => {
        forget();
        database.close();
      };
    }
    opened = database;
    return database;
  }
  signal?.addEventListener("abort", () => opened?.close(), { once: true });
  let persistent = false;
  let newer = false;
  /** Where the first try failed, the next question tries again: a browser that has just started may not be ready. */
  const tryConnect = () =>
    connect().then(
      (database) => {
        persistent = true;
        return database;
      },
      (error: unknown) => {
        persistent = false;
        newer = error instanceof NewerStore;
        return null;
      },
    );
  await tryConnect();
  return {
    get persistent() {
      return persistent;
    },
    get newer() {
      return newer;
    },
    async current(along) {
      const database = await tryConnect();
      return database === null ? null : currentReader(() => database, IDBKeyRange, along);
    },
    onEdition: onAnnouncedEdition,
  };
}
