import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { resultRows } from "../../lib/advise/result-rows.ts";
import type { Suggestion } from "../../lib/browser/omnibox.ts";
import { COUNTRIES } from "../../lib/list/countries.ts";
import { answersBetween, look } from "../../lib/search/look.ts";
import { openIndex } from "../../lib/search/open.ts";
import { lookPlainly, plainAnswers, readPlainly } from "../../lib/search/plain-scan.ts";
import type { EditionReader } from "../../lib/store/read-store.ts";
import { countryNamesElsewhere } from "../../lib/words/countries.ts";
import { loadAdvice } from "../background/advice.ts";
import type { ListInUse } from "../background/list-in-use.ts";

/** As many as a browser shows. */
const MOST_SUGGESTIONS = 6;

/** Searching for the address bar. No page's reading needs it, so the worker runs it only when somebody types there. */
export interface SuggestScript {
  suggest?: (typed: string, list: ListInUse) => Promise<Suggestion[]>;
}

export default defineUnlistedScript(() => {
  const own = globalThis as SuggestScript;
  own.suggest = suggest;
});

/** What the list holds for the words typed; typed forms narrow it as they do everywhere. */
export async function suggest(typed: string, list: ListInUse): Promise<Suggestion[]> {
  if (typed.trim() === "") return [];
  const context = await loadAdvice();
  const rows = await list.read(async (reader) => {
    const index = await reader.searchIndex().then(openIndex, () => null);
    const { today } = context;
    const answers =
      index === null
        ? plainAnswers(lookPlainly(await rowsIn(reader), typed, today), 0, MOST_SUGGESTIONS)
        : answersBetween(index, look(index, typed, { today }), 0, MOST_SUGGESTIONS);
    return resultRows(answers, reader, context, null);
  });
  return (rows ?? []).map(({ kind, id, title, untitled, amount, meta, status }) => ({
    // Each kind has a page of its own, and is its parameter too.
    content: `${kind} ${id}`,
    text: [title, untitled, ...meta, amount, ...status.map(({ text }) => text)].filter(Boolean).join(" · "),
  }));
}

/** Slow, and only where the index cannot be read. */
const rowsIn = async (reader: EditionReader) => readPlainly(await reader.edition(), countryNamesElsewhere(COUNTRIES));
