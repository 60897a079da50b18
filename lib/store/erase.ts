import type { DatabaseFactory } from "./layout.ts";
import { announceEdition } from "./news.ts";

export interface Erasing extends Pick<DatabaseFactory, "indexedDB"> {
  locks?: Pick<LockManager, "request"> | null;
}

/** Deletes every database of ours, whatever is in it; whoever stages an edition finishes first. */
export async function eraseDatabases(options: Erasing = {}): Promise<void> {
  const { indexedDB = globalThis.indexedDB, locks = globalThis.navigator?.locks ?? null } = options;
  const databases = await indexedDB.databases();
  for (const { name } of databases) {
    if (name === undefined) continue;
    const work = () => deleteDatabase(indexedDB, name);
    if (locks) await locks.request(`${name}-take`, work);
    else await work();
  }
  announceEdition();
}

/** Those who have it open close it when they hear of this: see read-store.ts; Dexie does so by itself. */
function deleteDatabase(indexedDB: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
