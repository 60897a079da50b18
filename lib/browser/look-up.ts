import { browser } from "wxt/browser";
import { ownAddress } from "./own-address.ts";
import { recall, remember } from "./session.ts";

/** Longest text that is looked up. */
const LONGEST_QUERY = 600;
/** The parameter of our search page's address. */
export const LOOK_UP = "lookup";

/**
 * Opens the search page with a query. The address carries a number only: an address is kept in the browser's history,
 * and the words may come from a page.
 */
export async function openLookUp(query: string): Promise<void> {
  const number = crypto.randomUUID();
  await remember(keyOf(number), query.trim().slice(0, LONGEST_QUERY));
  await browser.tabs.create({ url: ownAddress(`/search.html?${LOOK_UP}=${number}`) });
}

/** The query that a search page was opened with, by the number in its own address; null where there is none. */
export async function lookUpIn(search: string): Promise<string | null> {
  const number = new URLSearchParams(search).get(LOOK_UP);
  if (number === null) return null;
  const query = await recall(keyOf(number));
  return typeof query === "string" ? query : null;
}

const keyOf = (number: string) => `look-up ${number}`;
