import { orNewer } from "./newer.ts";

/**
 * Work on a list before it is an edition: what was imported, and every step taken since, each written before it is shown.
 * A database of its own, without Dexie. A step is written only behind the last one known, so of two windows at one draft
 * the slower is told and writes nothing. Private keys of this browser lie here too, as objects that cannot be taken out.
 */
export interface DraftHead {
  id: string;
  /** Name of the file, or what the person calls it. */
  name: string;
  publisher: string;
  /** ISO times. */
  startedAt: string;
  changedAt: string;
  /** Steps taken. */
  steps: number;
}

export interface DraftStore {
  /** The one changed last comes first. */
  list(): Promise<DraftHead[]>;
  head(id: string): Promise<DraftHead | null>;
  /** Writes a new draft with all its contents, by name, or nothing of it. */
  create(head: DraftHead, contents: Record<string, object>): Promise<void>;
  content(id: string, name: string): Promise<unknown>;
  putContent(id: string, name: string, value: object): Promise<void>;
  /** In the order in which they were taken. */
  steps(id: string): Promise<object[]>;
  /** False: another window was faster, and nothing was written. `known` counts the steps that the caller has seen. */
  append(id: string, known: number, step: object, now: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** Values that belong to no draft: remembered columns, a key. */
  kept(name: string): Promise<unknown>;
  keep(name: string, value: object): Promise<void>;
  close(): void;
}

export const DRAFTS = "sightline-desk";
const TABLES = ["heads", "contents", "steps", "kept"] as const;
type TableName = (typeof TABLES)[number];

export interface DraftStoreOptions {
  indexedDB?: IDBFactory;
  IDBKeyRange?: Pick<typeof IDBKeyRange, "bound">;
  /** Called when the connection is gone: everything was erased, or the browser closed it. Open anew. */
  onClosed?: () => void;
}

/** Rejects where the browser keeps nothing, and with `NewerStore` where a newer version of the extension keeps it. */
export async function openDraftStore(options: DraftStoreOptions = {}): Promise<DraftStore> {
  const { indexedDB = globalThis.indexedDB, IDBKeyRange: keyRange = globalThis.IDBKeyRange } = options;
  const database = await open(indexedDB);
  database.onclose = () => options.onClosed?.();
  // Whoever erases everything must not wait for us.
  database.onversionchange = () => {
    database.close();
    options.onClosed?.();
  };

  const reading = (table: TableName) => database.transaction(table, "readonly").objectStore(table);
  /** All rows below a draft: an array sorts behind every number and text. */
  const below = (id: string) => keyRange.bound([id], [id, []]);
  const write = (
    tables: readonly TableName[],
    work: (of: (table: TableName) => IDBObjectStore) => Promise<boolean> | undefined,
  ) => writeIn(database, tables, work);
  const readHead = async (store: IDBObjectStore, id: string): Promise<DraftHead | null> =>
    (await answerOf<DraftHead | undefined>(store.get(id))) ?? null;

  return {
    async list() {
      const heads = await answerOf<DraftHead[]>(reading("heads").getAll());
      return heads.sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
    },
    head: (id) => readHead(reading("heads"), id),
    async create(head, contents) {
      await write(["heads", "contents"], (of) => {
        of("heads").add(head, head.id);
        for (const [name, value] of Object.entries(contents)) of("contents").add(value, [head.id, name]);
        return undefined;
      });
    },
    content: async (id, name) => (await answerOf(reading("contents").get([id, name]))) ?? null,
    async putContent(id, name, value) {
      await write(["contents"], (of) => {
        of("contents").put(value, [id, name]);
        return undefined;
      });
    },
    steps: (id) => answerOf<object[]>(reading("steps").getAll(below(id))),
    append: (id, known, step, now) =>
      write(["heads", "steps"], async (of) => {
        const head = await readHead(of("heads"), id);
        if (head === null || head.steps !== known) return false;
        of("steps").add(step, [id, known]);
        of("heads").put({ ...head, steps: known + 1, changedAt: now }, id);
        return true;
      }),
    async remove(id) {
      await write(["heads", "contents", "steps"], (of) => {
        of("heads").delete(id);
        of("contents").delete(below(id) as IDBKeyRange);
        of("steps").delete(below(id) as IDBKeyRange);
        return undefined;
      });
    },
    kept: async (name) => (await answerOf(reading("kept").get(name))) ?? null,
    async keep(name, value) {
      await write(["kept"], (of) => {
        of("kept").put(value, name);
        return undefined;
      });
    },
    close: () => database.close(),
  };
}

/** Resolves when all of it is on disk; rejects with none of it there. */
async function writeIn(
  database: IDBDatabase,
  tables: readonly TableName[],
  work: (of: (table: TableName) => IDBObjectStore) => Promise<boolean> | undefined,
): Promise<boolean> {
  const transaction = database.transaction([...tables], "readwrite", { durability: "strict" });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  try {
    const answer = await work((table) => transaction.objectStore(table));
    await done;
    return answer ?? true;
  } catch (error) {
    // A value that cannot be copied throws at once, and what was written before it would stay.
    done.catch(() => undefined);
    if (transaction.error === null) abort(transaction);
    throw error;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

function open(indexedDB: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DRAFTS, 1);
    request.onupgradeneeded = () => {
      for (const table of TABLES) request.result.createObjectStore(table);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(orNewer(request.error));
  });
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
