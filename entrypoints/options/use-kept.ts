import { useEffect, useState } from "preact/hooks";
import { settingsBytes } from "../../lib/browser/kept-here.ts";
import { countRows, type KeptEdition, keptEditions } from "../../lib/store/history.ts";

export interface Kept {
  editions: KeptEdition[];
  rows: number;
  /** Bytes; null where the browser does not tell. */
  used: number | null;
  quota: number | null;
}

/** What is on disk; looked at again when `generation` changes. Null until it was counted. */
export function useKept(generation: string | null): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    let current = true;
    void look().then((found) => current && setKept(found));
    return () => {
      current = false;
    };
  }, [generation]);
  return kept;
}

async function look(): Promise<Kept> {
  const [editions, rows, settings, estimate] = await Promise.all([
    keptEditions(),
    countRows(),
    settingsBytes().catch(() => 0),
    // Some windows have no such thing, and say so by throwing.
    Promise.resolve()
      .then(() => navigator.storage.estimate())
      .catch((): StorageEstimate => ({})),
  ]);
  const used = estimate.usage === undefined ? null : estimate.usage + settings;
  return { editions, rows, used, quota: estimate.quota ?? null };
}
