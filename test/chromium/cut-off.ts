import type { Page } from "@playwright/test";

/** The distances of success criterion 1.4.12. */
export const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** What is wider than the window, and text that its box hides without a way to reach it. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) {
      const wide = [...document.querySelectorAll("body *")].filter(
        (one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      );
      found.push(`the page is ${over} pixels wider than its window, by ${wide.at(-1)?.outerHTML.slice(0, 200)}`);
    }
    for (const one of document.querySelectorAll<HTMLElement>("body *")) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
      const hides = overflowX === "hidden" || overflowX === "clip" || overflowY === "hidden" || overflowY === "clip";
      // Words for screen readers alone stand in a box of one pixel; an ellipsis says that there is more.
      if (!hides || textOverflow === "ellipsis" || one.clientWidth <= 2 || one.clientHeight <= 2) continue;
      if (one.closest("svg, [aria-hidden=true]") || !one.checkVisibility()) continue;
      if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
        found.push(`${one.tagName.toLowerCase()}.${one.className}: ${(one.textContent ?? "").slice(0, 60)}`);
    }
    return found;
  });
}
