import type { Page } from "@playwright/test";

/** Letters of a word that may be longer than a narrow box: an address, a file's name. */
const LONG = 18;

/** Texts on more lines than they have words: some word is broken, at worst letter under letter. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate((long) => {
    // Words for screen readers alone stand in a box of one pixel.
    const isUnseen = (one: Element | null): boolean =>
      one !== null && (one.getBoundingClientRect().width <= 2 || isUnseen(one.parentElement));
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? "";
      const words = text.split(/[\s/–—-]+/).filter((word) => word !== "");
      const box = node.parentElement;
      if (words.length === 0 || !box?.checkVisibility() || box.closest("svg, pre, textarea") || isUnseen(box)) continue;
      if (words.some((word) => word.length > long)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
      );
      if (lines.size > words.length) found.push(`${lines.size} lines: ${text.slice(0, 60)}`);
    }
    return found;
  }, LONG);
}
