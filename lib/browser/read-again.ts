import { browser } from "wxt/browser";

const READ_AGAIN = "/read-again.js";

/** The text of the page in a tab, for the page of ours that asks and for nobody else; null where nobody is let in. */
export async function textOfTab(tabId: number): Promise<string | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [READ_AGAIN] });
    const text: unknown = frame?.result;
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}
