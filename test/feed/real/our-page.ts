/** A page of the extension, in whichever browser. */
export interface OurPage {
  evaluate(code: string): Promise<unknown>;
}

/** Runs a function in a page; it knows nothing but its argument and the page. */
export const inPage = async <A, R>(at: OurPage, work: (argument: A) => R, argument: A): Promise<Awaited<R>> =>
  (await at.evaluate(`(${work.toString()})(${JSON.stringify(argument)})`)) as Awaited<R>;

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
}
declare const chrome: {
  storage: { local: Area; session: Area };
  runtime: { sendMessage(message: object): Promise<unknown> };
  alarms: {
    create(name: string, when: { when: number }): Promise<void>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
};

/** What a test does in Options; each is sent as its text, so none may be a method. */
export const page = {
  policy: (testPolicy: object) => chrome.storage.local.set({ testPolicy }),
  world: (testWorld: object) => chrome.storage.local.set({ testWorld }),
  /** Resolves when the check has ended, with what it told. */
  check: async (_: null) => {
    await chrome.runtime.sendMessage({ name: "checkFeed" });
    const { feedReport } = await chrome.storage.local.get("feedReport");
    return (feedReport ?? null) as { sentence: string; kept: boolean; retryAt: number | null } | null;
  },
  /** The same, and nobody waits. */
  ring: async (_: null) => {
    await chrome.storage.session.set({ feedStarted: true });
    await chrome.alarms.create("feed", { when: Date.now() });
  },
  /** All that is stored of lists: each project by its id and title, and everything else by its length. */
  stored: async (_: null) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const found: string[] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      if (name === "sightline-feed") continue;
      const database = await answer(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const rows = await answer(database.transaction(table).objectStore(table).getAll());
        found.push(`${table}: ${rows.length} rows, ${JSON.stringify(rows).length} letters`);
        if (table === "projects") found.push(...rows.map(({ project }) => `${project.id} ${project.title}`));
      }
      database.close();
    }
    return found.sort().join("\n");
  },
  isSetAnew: async (_: null) => {
    const alarm = await chrome.alarms.get("feed");
    return alarm !== undefined && alarm.scheduledTime > Date.now() + 1_000;
  },
  shown: (_: null) => {
    const row = (name: string) => {
      const rows = [...document.querySelectorAll<HTMLElement>(".op")];
      return rows.find((each) => each.querySelector("h2, h3, h4")?.textContent === name)?.innerText ?? "";
    };
    return { lastCheck: row("Last check"), list: ["Edition in use", "List code", "Editions kept"].map(row) };
  },
};

/**
 * Runs first in the worker and in each page: policy, clock, patience and disk are as the test says. Each check begins by
 * reading the policy, so whatever the test set before it holds for all of it.
 */
export const prelude = `{
  const { local, managed, onChanged } = chrome.storage;
  let world = {};
  const now = Date.now.bind(Date);
  Date.now = () => now() + (world.clock ?? 0);
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (time) => timeout(time / (world.hurry ?? 1));
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...row) {
    if (world.full) throw new DOMException("The disk is full.", "QuotaExceededError");
    return put.apply(this, row);
  };
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, ...rest) {
    if (world.broken && name === "sightline-feed") throw new DOMException("It cannot be opened.", "UnknownError");
    return open.call(this, name, ...rest);
  };
  managed.get = async () => {
    const { testPolicy, testWorld } = await local.get(["testPolicy", "testWorld"]);
    world = testWorld ?? {};
    return testPolicy ?? {};
  };
  const add = onChanged.addListener.bind(onChanged);
  onChanged.addListener = (listener) =>
    add((changes, area) => listener(changes, area === "local" && "testPolicy" in changes ? "managed" : area));
}`;
