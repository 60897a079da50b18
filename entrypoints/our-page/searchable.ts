import { nameOfError, noteFailure } from "../../lib/browser/failures.ts";
import { ask } from "../../lib/browser/messages.ts";
import { COUNTRIES } from "../../lib/list/countries.ts";
import { isIndex } from "../../lib/search/is-index.ts";
import type { SearchIndex } from "../../lib/search/layout.ts";
import { type Answered, answersBetween, type Look, type LookOptions, look } from "../../lib/search/look.ts";
import { openUnchecked } from "../../lib/search/open.ts";
import { countryNamesElsewhere } from "../../lib/words/countries.ts";
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
  const bytes = await list.read((reader) => reader.searchIndex()).catch(() => null);
  const index = bytes && openUnchecked(bytes);
  if (bytes === null || index === null) {
    makeAnew();
    return plainly(list);
  }
  // Every byte of it is looked at behind the first answer: that is some milliseconds that nobody waits for.
  setTimeout(() => isIndex(bytes) || makeAnew(), CHECKED_AFTER);
  return {
    index,
    look: (text, options) => look(index, text, options),
    answers: (answered, from, to, country) => answersBetween(index, answered, from, to, country),
  };
}

/** Milliseconds. */
const CHECKED_AFTER = 1_500;

/** The worker makes the index anew; every page of ours hears of it and opens the list again. */
function makeAnew(): void {
  void noteFailure("errorIndex", {});
  ask("list").catch((error: unknown) => noteFailure("errorShown", { name: nameOfError(error) }));
}

/** Loaded only here: hardly anybody ever needs it. */
async function plainly(list: Ready): Promise<Searchable> {
  const [{ lookPlainly, plainAnswers, readPlainly }, edition] = await Promise.all([
    import("../../lib/search/plain-scan.ts"),
    list.read((reader) => reader.edition()),
  ]);
  if (edition === null) throw new Error("the list is gone");
  const rows = readPlainly(edition, countryNamesElsewhere(COUNTRIES));
  // `answers` is asked for what `look` gave, and for parts of it.
  return {
    index: null,
    look: (text, { today }) => lookPlainly(rows, text, today),
    answers: (answered, from, to) => plainAnswers({ rows: [], ...answered }, from, to),
  };
}
