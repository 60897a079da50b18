import { browser } from "wxt/browser";
import { EDITION_NEWS } from "./ask-from-page.ts";
import { ownAddress } from "./own-address.ts";
import { hostOf, isReadByItself, PAGE_SCRIPT } from "./sites.ts";

/** The address of the page in a tab, where we may see it. */
export async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url ?? null;
}

/**
 * Puts our reader into the page; false where the browser lets nobody in. On a site that was not allowed it reads for the
 * click alone: what the tab shows next is another page.
 */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    const url = await addressOf(tabId);
    if (url === null || hostOf(url) === null || !(await isReadByItself(url)))
      await browser.scripting.executeScript({ target: { tabId }, func: readOnce });
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page, beside our reader: see entrypoints/page.content/page-globals.ts. */
function readOnce(): void {
  Object.assign(globalThis, { sightlineOnce: true });
}

export async function openOwnPage(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: ownAddress(path) });
}

/** Tells every page that we read that another edition is in use. Tabs without our script answer nothing. */
export async function tellPagesOfEdition(): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  for (const { id } of tabs) if (id !== undefined) askAgainIn(id);
}

/** Lets the page in a tab be read and asked about once more, where our reader is in it and read it before. */
export function askAgainIn(tabId: number): void {
  void browser.tabs.sendMessage(tabId, { name: EDITION_NEWS }, { frameId: 0 }).catch(() => undefined);
}
