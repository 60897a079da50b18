import { DATABASE, type DatabaseFactory } from "./layout.ts";
import { isNewer, NewerStore } from "./newer.ts";

export interface Opening extends Pick<DatabaseFactory, "indexedDB"> {
  name?: string;
}

/**
 * Null where the database was never made: making it is left to the writer, who knows its layout. Rejects with `NewerStore`
 * where a newer version of the extension laid it out.
 */
export function connect({ name = DATABASE, indexedDB = globalThis.indexedDB }: Opening): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      if (!isNewer(request.result.version)) return resolve(request.result);
      request.result.close();
      reject(new NewerStore());
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (absent) resolve(null);
      else reject(request.error);
    };
  });
}
