import { browser } from "wxt/browser";
import { ownAddress } from "./own-address.ts";
import { forget, recall, remember } from "./session.ts";

/** Longest text that is looked up, and longest that another place is given. */
const LONGEST_QUERY = 600;
const LONGEST_DRAFT = 20_000;
/** The parameter of our search page's address. */
export const LOOK_UP = "lookup";

/**
 * Opens the search page with a query. The address carries a number only: an address is kept in the browser's history,
 * and the words may come from a page. `place` is another place of that page that gets the words instead: "glossary".
 */
export async function openLookUp(query: string, place = ""): Promise<void> {
  const number = crypto.randomUUID();
  await remember(keyOf(number), query.trim().slice(0, place ? LONGEST_DRAFT : LONGEST_QUERY));
  await browser.tabs.create({ url: ownAddress(`/search.html?${place && `open=${place}&`}${LOOK_UP}=${number}`) });
}

/** The query that a search page was opened with, by the number in its own address; null where there is none. */
export async function lookUpIn(search: string): Promise<string | null> {
  const number = new URLSearchParams(search).get(LOOK_UP);
  if (number === null) return null;
  const query = await recall(keyOf(number));
  return typeof query === "string" ? query : null;
}

/** The same for words that are taken out of memory as soon as they are shown: a draft is kept nowhere. */
export async function draftIn(search: string): Promise<string> {
  const draft = await lookUpIn(search);
  const number = new URLSearchParams(search).get(LOOK_UP);
  if (number !== null) await forget(keyOf(number));
  return draft ?? "";
}

const keyOf = (number: string) => `look-up ${number}`;
