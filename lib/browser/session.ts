import { browser } from "wxt/browser";

/**
 * Values that live in memory until the browser closes and that only our own contexts can read; never on disk. They
 * outlive a stopped worker. Where the browser has no such storage, or it is full, they live as long as this context.
 */
const here = new Map<string, unknown>();

export async function remember(key: string, value: unknown): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: value });
    here.delete(key);
  } catch {
    here.set(key, value);
  }
}

/** Undefined where nothing is remembered. */
export async function recall(key: string): Promise<unknown> {
  if (here.has(key)) return here.get(key);
  try {
    return (await browser.storage.session.get(key))[key];
  } catch {
    return undefined;
  }
}

export async function forget(...keys: string[]): Promise<void> {
  for (const key of keys) here.delete(key);
  try {
    await browser.storage.session.remove(keys);
  } catch {
    // No such storage: the map above was all there was.
  }
}
