import { browser } from "wxt/browser";

export interface Setting<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Reads, changes and writes with nothing of this context in between; gives the new value. */
  update(change: (value: T) => T): Promise<T>;
  /** Calls back with each new value, whoever sets it, until the signal aborts. */
  watch(callback: (value: T) => void, signal: AbortSignal): void;
}

/** One stored thing: its key, its default and what counts as valid. A stored value that is not valid reads as the default. */
/* @__NO_SIDE_EFFECTS__ */
export function defineSetting<T>(key: string, fallback: T, isValid: (stored: unknown) => stored is T): Setting<T> {
  const read = (stored: unknown): T => (isValid(stored) ? stored : fallback);
  let last: Promise<unknown> = Promise.resolve();
  const get = async () => read((await browser.storage.local.get(key))[key]);
  const set = (value: T) => browser.storage.local.set({ [key]: value });
  return {
    get,
    set,
    update(change) {
      const next = last.then(async () => {
        const value = change(await get());
        await set(value);
        return value;
      });
      last = next.catch(() => undefined);
      return next;
    },
    watch(callback, signal) {
      if (signal.aborted) return;
      const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
        if (Object.hasOwn(changes, key)) callback(read(changes[key]?.newValue));
      };
      browser.storage.local.onChanged.addListener(onChanged);
      signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(onChanged), { once: true });
    },
  };
}
