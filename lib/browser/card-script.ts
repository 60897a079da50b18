import { browser } from "wxt/browser";
import type { Speaker } from "./messages.ts";

/** Packed beside the reader; no page can load it, only we can put it into one. */
const CARD_SCRIPT = "/card.js";
const MARKS_SCRIPT = "/marks.js";

/** Answers `cardScript`: the page has a chip, so the reader is in it, and whatever let the reader in lets this in. */
export const injectCardScript = (_question: unknown, speaker: Speaker) => inject(CARD_SCRIPT, speaker);

/** Answers `marksScript`: the page was just told what to mark. */
export const injectMarksScript = (_question: unknown, speaker: Speaker) => inject(MARKS_SCRIPT, speaker);

async function inject(file: typeof CARD_SCRIPT | typeof MARKS_SCRIPT, { tabId }: Speaker): Promise<{ done: true }> {
  if (tabId === null) throw new TypeError("only a page in a tab has a hint");
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return { done: true };
}
