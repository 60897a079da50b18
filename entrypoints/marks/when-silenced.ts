import { SILENCE_KEYS, silenceIn } from "../../lib/browser/silence.ts";

interface Storage {
  local: { get(keys: string[]): Promise<Record<string, unknown>> };
  onChanged: { addListener(listener: () => void): void; removeListener(listener: () => void): void };
}
const { browser, chrome } = globalThis as { browser?: { storage: Storage }; chrome?: { storage: Storage } };

/** Calls back as soon as the person switches the marks off, or the hint on this host; in whatever tab they do it. */
export function whenSilenced(host: string, callback: () => void, signal: AbortSignal): void {
  const storage = (browser ?? chrome)?.storage;
  if (!storage || signal.aborted) return;
  const look = async () => {
    const stored = await storage.local.get([...SILENCE_KEYS, "marks"]).catch(() => ({}) as Record<string, unknown>);
    if (stored.marks !== true || silenceIn(stored, host, new Date().toISOString()) !== null) callback();
  };
  const onChanged = () => void look();
  storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => storage.onChanged.removeListener(onChanged), { once: true });
}
