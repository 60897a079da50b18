import { resultRows } from "../../lib/advise/result-rows.ts";
import { openLookUp } from "../../lib/browser/look-up.ts";
import type { Suggestion } from "../../lib/browser/omnibox.ts";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import { answersBetween, look } from "../../lib/search/look.ts";
import { openIndex } from "../../lib/search/open.ts";

import { loadAdvice } from "./advice.ts";
import type { ListInUse } from "./list-in-use.ts";

/** As many as a browser shows. */
const MOST_SUGGESTIONS = 6;
/** Kinds that have a page of their own; each is its parameter too. */
const pages = ["country", "organisation", "project"];

/** What the list holds for the words typed in the address bar; typed forms narrow it as they do everywhere. */
export async function suggest(typed: string, list: ListInUse): Promise<Suggestion[]> {
  if (typed.trim() === "") return [];
  const context = await loadAdvice();
  const rows = await list.read(async (reader) => {
    const index = openIndex(await reader.searchIndex());
    if (index === null) return [];
    const found = look(index, typed, { today: context.today });
    return resultRows(answersBetween(index, found, 0, MOST_SUGGESTIONS), reader, context, null);
  });
  return (rows ?? []).map(({ kind, id, title, amount, meta }) => ({
    content: pages.includes(kind) ? `${kind} ${id}` : title,
    text: [title, ...meta, amount].filter(Boolean).join(" · "),
  }));
}

/** A suggestion opens its page; any other words are looked up. */
export async function openEntered(entered: string): Promise<void> {
  const [, kind, id] = /^(country|organisation|project) (\S+)$/.exec(entered) ?? [];
  if (kind === undefined || id === undefined) return openLookUp(entered);
  await openOwnPage(`/brief.html?${new URLSearchParams({ [kind]: id })}`);
}
