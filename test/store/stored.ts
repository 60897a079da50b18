/**
 * All that a browser keeps of us, as a value that a file can hold: the databases with every row, and `storage.local`.
 * Bytes are gzip in base64.
 */
export interface Stored {
  schema: number;
  /** What came with it. */
  was: string;
  databases: StoredDatabase[];
  local: Record<string, unknown>;
}

export interface StoredDatabase {
  name: string;
  version: number;
  stores: StoredStore[];
}

export interface StoredStore {
  name: string;
  keyPath: string | string[] | null;
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[];
  /** `key` only where the rows do not say it themselves. */
  rows: { key?: IDBValidKey; value: unknown }[];
}

/** Every database that is there. */
export async function readDatabases(indexedDB: IDBFactory): Promise<StoredDatabase[]> {
  const names = (await indexedDB.databases()).map(({ name = "" }) => name).sort();
  return Promise.all(names.map((name) => readDatabase(indexedDB, name)));
}

async function readDatabase(indexedDB: IDBFactory, name: string): Promise<StoredDatabase> {
  const database = await answerOf(indexedDB.open(name));
  const stores: StoredStore[] = [];
  for (const each of [...database.objectStoreNames].sort()) {
    const store = database.transaction(each).objectStore(each);
    const indexes = [...store.indexNames].sort().map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { name: index, keyPath, multiEntry, unique };
    });
    const [keys, values] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll())]);
    const rows: StoredStore["rows"] = [];
    for (const [at, value] of values.entries()) {
      const key = keys[at];
      rows.push({ ...(store.keyPath === null && key !== undefined ? { key } : {}), value: await encoded(value) });
    }
    stores.push({ name: each, keyPath: store.keyPath, indexes, rows });
  }
  const { version } = database;
  database.close();
  return { name, version, stores };
}

async function encoded(value: unknown): Promise<unknown> {
  if (value instanceof ArrayBuffer) return { $buffer: await zipped(new Uint8Array(value)) };
  if (value instanceof Uint8Array) return { $bytes: await zipped(new Uint8Array(value)) };
  if (Array.isArray(value)) return Promise.all(value.map(encoded));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(async ([name, each]) => [name, await encoded(each)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function zipped(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString("base64");
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Makes the databases, each in the place of one of that name. It is sent into a page as it stands: it names nothing outside. */
export async function writeDatabases(
  databases: StoredDatabase[],
  factory: Pick<IDBFactory, "open" | "deleteDatabase"> = indexedDB,
): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const unzipped = async (base64: string): Promise<ArrayBuffer> => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  };
  const decoded = async (value: unknown): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map(decoded));
    if (typeof value !== "object" || value === null) return value;
    const { $buffer, $bytes } = value as { $buffer?: string; $bytes?: string };
    if ($buffer !== undefined) return unzipped($buffer);
    if ($bytes !== undefined) return new Uint8Array(await unzipped($bytes));
    const entries = Object.entries(value).map(async ([name, each]) => [name, await decoded(each)] as const);
    return Object.fromEntries(await Promise.all(entries));
  };
  for (const { name, version, stores } of databases) {
    await done(factory.deleteDatabase(name));
    const request = factory.open(name, version);
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, indexes } of stores) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const { name: index, keyPath: path, ...options } of indexes) made.createIndex(index, path, options);
      }
    };
    const database = await done(request);
    for (const { name: store, rows } of stores) {
      const values = await Promise.all(rows.map(({ value }) => decoded(value)));
      const transaction = database.transaction(store, "readwrite");
      rows.forEach(({ key }, at) => {
        if (key === undefined) transaction.objectStore(store).put(values[at]);
        else transaction.objectStore(store).put(values[at], key);
      });
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
    }
    database.close();
  }
}
