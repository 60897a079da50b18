import { nameOfError, noteFailure } from "../../lib/browser/failures.ts";
import { ask } from "../../lib/browser/messages.ts";
import type { SearchIndex } from "../../lib/search/layout.ts";
import { type Answered, answersBetween, type Look, type LookOptions, look } from "../../lib/search/look.ts";
import { openIndex } from "../../lib/search/open.ts";
import type { ListState } from "./use-list.ts";

/** A list that answers: by its index, or row by row where it has none that can be read. */
export interface Searchable {
  index: SearchIndex | null;
  look: (text: string, options: LookOptions) => Look;
  answers: (look: Look, from: number, to: number, country: string | null) => Answered[];
}

type Ready = Extract<ListState, { kind: "ready" }>;

/** Rejects only where not even the rows can be read. */
export async function openSearchable(list: Ready): Promise<Searchable> {
  const index = await list.read(async (reader) => openIndex(await reader.searchIndex())).catch(() => null);
  if (index !== null)
    return {
      index,
      look: (text, options) => look(index, text, options),
      answers: (answered, from, to, country) => answersBetween(index, answered, from, to, country),
    };
  void noteFailure("errorIndex", {});
  // The worker makes the index anew; every page of ours hears of it and opens the list again.
  ask("list").catch((error: unknown) => noteFailure("errorShown", { name: nameOfError(error) }));
  return plainly(list);
}

/** Loaded only here: hardly anybody ever needs it. */
async function plainly(list: Ready): Promise<Searchable> {
  const [{ lookPlainly, plainAnswers, readPlainly }, edition] = await Promise.all([
    import("../../lib/search/plain-scan.ts"),
    list.read((reader) => reader.edition()),
  ]);
  if (edition === null) throw new Error("the list is gone");
  const rows = readPlainly(edition);
  // `answers` is asked for what `look` gave, and for parts of it.
  return {
    index: null,
    look: (text, { today }) => lookPlainly(rows, text, today),
    answers: (answered, from, to) => plainAnswers({ rows: [], ...answered }, from, to),
  };
}
