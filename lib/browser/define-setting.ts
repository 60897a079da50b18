import { browser } from "wxt/browser";

export interface Setting<T> {
  readonly key: string;
  get(): Promise<T>;
  /** Its value among things that were read already: see `readStored`. */
  in(stored: Record<string, unknown>): T;
  set(value: T): Promise<void>;
  /** Reads, changes and writes with nothing of this context in between; gives the new value. */
  update(change: (value: T) => T): Promise<T>;
  /** Calls back with each new value, whoever sets it, until the signal aborts. */
  watch(callback: (value: T) => void, signal: AbortSignal): void;
}

/** One stored thing: its key, its default and what counts as valid. A stored value that is not valid reads as the default. */
/* @__NO_SIDE_EFFECTS__ */
export function defineSetting<T>(key: string, fallback: T, isValid: (stored: unknown) => stored is T): Setting<T> {
  return settingOf(
    key,
    (stored) => (isValid(stored) ? stored : fallback),
    (value) => value,
  );
}

/**
 * A stored list. An item that is not valid is not read, and stays where it is when the list is changed: a newer version of
 * the extension may have written it, and will know it again. Who sets the list anew, or clears it, sets all of it.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineList<T>(key: string, isItem: (stored: unknown) => stored is T, most = Infinity): Setting<T[]> {
  const items = (stored: unknown): unknown[] => (Array.isArray(stored) ? stored : []);
  return settingOf(
    key,
    (stored) => items(stored).filter(isItem).slice(0, most),
    (value, stored) => [...value, ...items(stored).filter((item) => !isItem(item))],
  );
}

/* @__NO_SIDE_EFFECTS__ */
function settingOf<T>(
  key: string,
  read: (stored: unknown) => T,
  written: (value: T, stored: unknown) => unknown,
): Setting<T> {
  let last: Promise<unknown> = Promise.resolve();
  const stored = () => storedAt(key);
  const set = (value: unknown) => browser.storage.local.set({ [key]: value });
  return {
    key,
    get: async () => read(await stored()),
    in: (all) => read(all[key]),
    set,
    update(change) {
      const next = last.then(async () => {
        const before = await stored();
        const value = change(read(before));
        await set(written(value, before));
        return value;
      });
      last = next.catch(() => undefined);
      return next;
    },
    watch(callback, signal) {
      watchStored(key, (stored) => callback(read(stored)), signal);
    },
  };
}

/** What is stored for several settings, by one question to the browser; each takes its own value from it. */
export const readStored = (...settings: { key: string }[]): Promise<Record<string, unknown>> =>
  browser.storage.local.get(settings.map(({ key }) => key));

/** Calls back with whatever is stored anew under a key, unread, until the signal aborts. */
export function watchStored(key: string, callback: (stored: unknown) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (Object.hasOwn(changes, key)) callback(changes[key]?.newValue);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(onChanged), { once: true });
}

/** Calls back whenever anything is stored anew, until the signal aborts. */
export function onStoredChange(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  browser.storage.local.onChanged.addListener(callback);
  signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(callback), { once: true });
}

let asking: { keys: string[]; answer: Promise<Record<string, unknown>> } | null = null;

/** What is asked for in one go is one question to the browser: each takes it a millisecond, one after the other. */
async function storedAt(key: string): Promise<unknown> {
  if (asking === null) {
    const keys: string[] = [];
    const answer = Promise.resolve().then(() => {
      asking = null;
      return browser.storage.local.get(keys);
    });
    asking = { keys, answer };
  }
  asking.keys.push(key);
  return (await asking.answer)[key];
}
