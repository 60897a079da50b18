/** As much of a browser as our room for it uses, in memory. Import it before anything that imports "wxt/browser". */
export const OWN_ID = "icmgenahalmpnpmkjianjkmfighkddnj";
export const OWN_ORIGIN = `chrome-extension://${OWN_ID}`;

export function event<Args extends unknown[], Result = unknown>() {
  const listeners = new Set<(...args: Args) => Result>();
  return {
    addListener: (listener: (...args: Args) => Result) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => Result) => void listeners.delete(listener),
    fire: (...args: Args): Result[] => [...listeners].map((listener) => listener(...args)),
  };
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

function area(name: string, onAnyChanged: ReturnType<typeof event<[Changes, string]>>) {
  const onChanged = event<[Changes]>();
  let values: Record<string, unknown> = {};
  let refusal: Error | null = null;
  const tell = (changes: Changes) => {
    onChanged.fire(changes);
    onAnyChanged.fire(changes, name);
  };
  const orRefuse = () => {
    if (refusal) throw refusal;
  };
  return {
    onChanged,
    async get(keys?: string | string[]) {
      orRefuse();
      const asked =
        keys === undefined ? Object.keys(values) : [keys].flat().filter((key) => Object.hasOwn(values, key));
      return Object.fromEntries(asked.map((key) => [key, structuredClone(values[key])]));
    },
    async set(more: Record<string, unknown>) {
      orRefuse();
      values = { ...values, ...structuredClone(more) };
      tell(Object.fromEntries(Object.entries(more).map(([key, newValue]) => [key, { newValue }])));
    },
    async remove(keys: string[]) {
      orRefuse();
      values = Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)));
      tell(Object.fromEntries(keys.map((key) => [key, {}])));
    },
    async clear() {
      orRefuse();
      const gone = Object.keys(values);
      values = {};
      tell(Object.fromEntries(gone.map((key) => [key, {}])));
    },
    /** For tests: what is stored now; `refuse` makes every further call fail. */
    all: () => values,
    refuse(error: Error | null): void {
      refusal = error;
    },
  };
}

function createBrowser() {
  const onChanged = event<[Changes, string]>();
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    async (...args: unknown[]) =>
      void calls.push([name, ...args]);
  return {
    calls,
    runtime: {
      getPlatformInfo: async () => ({ os: "linux" }),
      id: OWN_ID,
      getURL: (path: string) => `${OWN_ORIGIN}${path}`,
      onMessage: event<[unknown, object, (reply: object) => void], boolean>(),
      sendMessage: async (_message: object): Promise<unknown> => undefined,
    },
    storage: {
      onChanged,
      local: area("local", onChanged),
      session: area("session", onChanged),
      managed: area("managed", onChanged),
    },
    i18n: { getUILanguage: () => "fr-CA" },
    tabs: {
      onRemoved: event<[number]>(),
      onUpdated: event<[number, { status?: string }, { url?: string }]>(),
      create: note("tabs.create"),
      get: async (id: number) => ({ id, url: "https://www.state.gov/" }),
    },
    action: Object.fromEntries(
      ["setBadgeText", "setBadgeBackgroundColor", "setBadgeTextColor", "setIcon", "setTitle"].map((name) => [
        name,
        note(name),
      ]),
    ),
    sidePanel: { setOptions: note("sidePanel.setOptions"), open: note("sidePanel.open") } as object | undefined,
  };
}

export const fake = createBrowser();
Object.assign(globalThis, { browser: fake });

/** A fresh browser behind the same name. */
export function startAnew(): void {
  Object.assign(fake, createBrowser());
}
