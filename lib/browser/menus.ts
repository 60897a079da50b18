import { browser } from "wxt/browser";
import type { Words } from "../words/words.ts";

const READ = "read-page";
const LOOK_UP = "look-up";

/** What a choice in the context menu, or its command, means. */
export interface MenuChoices {
  /** The click has granted this one page; called in its turn, so that the popup may open. */
  readPage(tabId: number): Promise<unknown>;
  lookUp(selection: string): Promise<void>;
}

/** Draws the menu anew, in the person's language. Safe to repeat. */
export async function drawMenus({ t }: Words): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ, title: t("menuReadPage"), contexts: ["page", "frame", "link", "image"] });
  browser.contextMenus.create({ id: LOOK_UP, title: t("menuLookUp", { selection: "%s" }), contexts: ["selection"] });
}

export function onMenu({ readPage, lookUp }: MenuChoices): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = "" }, tab) => {
    if (menuItemId === READ && tab?.id !== undefined) void readPage(tab.id);
    if (menuItemId === LOOK_UP && selectionText.trim() !== "") void lookUp(selectionText);
  });
}
