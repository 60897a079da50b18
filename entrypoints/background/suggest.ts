import { openLookUp } from "../../lib/browser/look-up.ts";
import type { Suggestion } from "../../lib/browser/omnibox.ts";
import { keepOwnScript, runOwnScript } from "../../lib/browser/own-script.ts";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import type { SuggestScript } from "../suggest/index.ts";
import type { ListInUse } from "./list-in-use.ts";

const SUGGEST = "/suggest.js";
const own = globalThis as SuggestScript;

/** In the worker's first tick. */
export const keepSuggest = (): void => keepOwnScript(SUGGEST);

/** What the list holds for the words typed in the address bar. */
export async function suggest(typed: string, list: ListInUse): Promise<Suggestion[]> {
  if (own.suggest === undefined) await runOwnScript(SUGGEST);
  return (await own.suggest?.(typed, list)) ?? [];
}

/** A suggestion opens its page; any other words are looked up, those too that only begin as a suggestion does. */
export async function openEntered(entered: string, list: ListInUse): Promise<void> {
  const [, kind, id] = /^(country|organisation|project|office|contact|call) (\S+)$/.exec(entered) ?? [];
  if (kind === undefined || id === undefined || !(await isThere(kind, id, list))) return openLookUp(entered);
  await openOwnPage(`/brief.html?${new URLSearchParams({ [kind]: id })}`);
}

async function isThere(kind: string, id: string, list: ListInUse): Promise<boolean> {
  if (kind === "country") return /^[A-Z]{2}$/.test(id);
  const rows = await list.read<{ id: string }[]>((reader) => {
    if (kind === "office") return reader.offices();
    if (kind === "contact") return reader.contacts();
    if (kind === "call") return reader.calls([id]);
    return kind === "project" ? reader.projects([id]) : reader.organisations([id]);
  });
  return rows?.some((row) => row.id === id) ?? false;
}
