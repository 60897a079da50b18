import type { Note } from "../../lib/advise/view.ts";
import type { Words } from "../../lib/words/words.ts";
import type { ListState } from "./use-list.ts";

/** True sentences about a list that is not as usual; none where all is well. */
export function listNotes(list: ListState, words: Words): Note[] {
  if (list.kind === "opening" || list.trouble === null) return [];
  return [{ tone: list.kind === "failed" ? "bad" : "warn", strong: words.t(list.trouble), text: "" }];
}
