import { browser } from "wxt/browser";

/** Longest selection that is taken, in UTF-16 units. */
const LONGEST = 100_000;

/** What is selected in a frame that a click has granted, with its line breaks; empty where nobody lets us in. */
export async function selectionIn(tabId: number, frameId: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (most: number) => (getSelection()?.toString() ?? "").slice(0, most),
      args: [LONGEST],
    });
    return typeof answer?.result === "string" ? answer.result : "";
  } catch {
    return "";
  }
}

/** True where a tab shows a PDF, by its address, or by what the page says it is where the click lets us ask. */
export async function showsPdf(tabId: number, url: string | null): Promise<boolean> {
  if (url !== null && /^(?:https?|file):[^?#]*\.pdf(?:$|[?#])/i.test(url)) return true;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType === "application/pdf",
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}
