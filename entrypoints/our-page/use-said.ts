import { useState } from "preact/hooks";
import type { Words } from "../../lib/words/words.ts";

/** Says what was done, by the catalogue's key and its values; null takes it back. */
export type Say = (key: string | null, values?: Record<string, string | number>) => void;

/** What was done last, in the language of the moment: a sentence that was kept would stay in the language before. */
export function useSaid(words: Words | null): [said: string, say: Say] {
  const [last, setLast] = useState<{ key: string; values: Record<string, string | number> } | null>(null);
  const said = last === null || words === null ? "" : words.t(last.key, last.values);
  return [said, (key, values = {}) => setLast(key === null ? null : { key, values })];
}
