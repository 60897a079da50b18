import { browser } from "wxt/browser";
import type { Words } from "../words/words.ts";

const READ = "read-page";
const LOOK_UP = "look-up";
const WORDS = "check-words";
const CHECK = "check-selection";
const CHECK_PDF = "check-pdf";

/** What a choice in the context menu, or its command, means. */
export interface MenuChoices {
  /** The click has granted this one page; called in its turn, so that the popup may open. */
  readPage(tabId: number): Promise<unknown>;
  /** `place`: what gets the words instead of the search field. */
  lookUp(selection: string, place?: string): Promise<void>;
  /** Both open a panel, so they are called in their turn too. */
  checkSelection(tabId: number, frameId: number, selection: string): Promise<void>;
  checkPdf(tabId: number): Promise<void>;
}

/** Draws the menu anew, in the person's language. Safe to repeat. */
export async function drawMenus({ t }: Words): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ, title: t("menuReadPage"), contexts: ["page", "frame", "link", "image"] });
  browser.contextMenus.create({ id: LOOK_UP, title: t("menuLookUp", { selection: "%s" }), contexts: ["selection"] });
  browser.contextMenus.create({ id: WORDS, title: t("menuCheckWords"), contexts: ["selection"] });
  browser.contextMenus.create({ id: CHECK, title: t("menuCheckSelection"), contexts: ["selection"] });
  browser.contextMenus.create({
    id: CHECK_PDF,
    title: t("menuCheckPdf"),
    contexts: ["page", "frame"],
    documentUrlPatterns: ["https://*/*.pdf*", "https://*/*.PDF*"],
  });
}

export function onMenu({ readPage, lookUp, checkSelection, checkPdf }: MenuChoices): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = "", frameId = 0 }, tab) => {
    if (menuItemId === READ && tab?.id !== undefined) void readPage(tab.id);
    if (menuItemId === CHECK && tab?.id !== undefined) void checkSelection(tab.id, frameId, selectionText);
    if (menuItemId === CHECK_PDF && tab?.id !== undefined) void checkPdf(tab.id);
    if (menuItemId === LOOK_UP && selectionText.trim() !== "") void lookUp(selectionText);
    if (menuItemId === WORDS) void lookUp(selectionText, "glossary");
  });
}
