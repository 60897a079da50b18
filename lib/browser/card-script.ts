import { browser } from "wxt/browser";
import type { Speaker } from "./messages.ts";

/** Packed beside the reader; no page can load it, only we can put it into one. */
const CARD_SCRIPT = "/card.js";

/** Answers `cardScript`: the page has a chip, so the reader is in it, and whatever let the reader in lets this in. */
export async function injectCardScript(_question: unknown, { tabId }: Speaker): Promise<{ done: true }> {
  if (tabId === null) throw new TypeError("only a page in a tab has a card");
  await browser.scripting.executeScript({ target: { tabId }, files: [CARD_SCRIPT] });
  return { done: true };
}
