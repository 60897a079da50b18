import { browser } from "wxt/browser";
import { readStored, type Setting } from "./define-setting.ts";

/** What was read at this page's very start, as it stands since; null until it is there. */
let ahead: Record<string, unknown> | null = null;

/** Reads these once for all who draw with them, and follows what becomes of them for as long as the page lives. */
export async function readAhead(settings: Pick<Setting<unknown>, "key">[]): Promise<void> {
  const held: Record<string, unknown> = Object.fromEntries(settings.map(({ key }) => [key, undefined]));
  const changed: Record<string, unknown> = {};
  browser.storage.local.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes))
      if (Object.hasOwn(held, key)) (ahead ?? changed)[key] = newValue;
  });
  const stored = await readStored(...settings);
  // A change is newer than an answer that was on its way.
  ahead = { ...held, ...stored, ...changed };
}

/** A setting at once, for the first picture; null where it was not read ahead. */
export function aheadOf<T>(setting: Setting<T>): T | null {
  return ahead !== null && Object.hasOwn(ahead, setting.key) ? setting.in(ahead) : null;
}
