/** What a page of ours finds on the disk of its browser. */
export interface Look {
  /** The highest number of a project that is stored: whoever holds the newest edition holds the newest project. */
  newest: number;
  rows: number;
  /** Files of the feed that are kept. */
  files: number;
  /** As the browser counts it, in bytes. */
  bytes: number;
  /** Alerts that were told, and those told twice. */
  alerts: number;
  twice: number;
  /** Key of the sentence with which the last check ended. */
  sentence: string;
}

/** As our own pages have it. */
export interface Ours {
  chrome: {
    storage: { local: { set(values: object): Promise<void>; get(): Promise<Record<string, unknown>> } };
  };
}

/** Runs in a page of ours, so it can use nothing from outside itself. */
export async function look(): Promise<Look> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: Look = { newest: 0, rows: 0, files: 0, bytes: 0, alerts: 0, twice: 0, sentence: "" };
  for (const { name } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name ?? ""));
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      const count = await answer(store.count());
      if (table === "files") found.files += count;
      else found.rows += count;
      if (table !== "projects") continue;
      for (const key of await answer(store.getAllKeys())) {
        const number = Number(/p(\d+)$/.exec(String((key as unknown[])[1]))?.[1] ?? 0);
        found.newest = Math.max(found.newest, number);
      }
    }
    database.close();
  }
  found.bytes = (await navigator.storage.estimate()).usage ?? 0;
  const stored = await (globalThis as unknown as Ours).chrome.storage.local.get();
  const alerts = (stored.watchAlerts ?? []) as { project: string; end: string; days: number }[];
  found.alerts = alerts.length;
  found.twice = alerts.length - new Set(alerts.map(({ project, end, days }) => `${project} ${end} ${days}`)).size;
  found.sentence = String((stored.feedReport as { sentence?: unknown } | undefined)?.sentence ?? "");
  return found;
}
