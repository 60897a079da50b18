import { SILENCE_KEYS, silenceIn } from "./silence.ts";

interface Storage {
  local: { get(keys: string[]): Promise<Record<string, unknown>> };
}
const { browser, chrome } = globalThis as { browser?: { storage: Storage }; chrome?: { storage: Storage } };

/**
 * For the content script, before it looks at the page: false where the person wants no hint. It asks the stored settings
 * themselves, so that the worker sleeps on and a page that is switched off is not read at all.
 */
export async function mayRead(host: string): Promise<boolean> {
  try {
    const stored = await (browser ?? chrome)?.storage.local.get(SILENCE_KEYS);
    return stored !== undefined && silenceIn(stored, host, new Date().toISOString()) === null;
  } catch {
    return false; // The extension is gone, or its storage cannot be read: silent is right.
  }
}
