import type { Page } from "@playwright/test";

/** Least distance between two buttons beside each other, in CSS pixels. */
const APART = 4;

/**
 * Buttons whose borders meet, each pair by its words. In forced colours every button has a border, also what looks like
 * a link; the choices of one switch stand together on purpose.
 */
export function touching(page: Page): Promise<string[]> {
  return page.evaluate((apart) => {
    const buttons = [...document.querySelectorAll<HTMLElement>(".btn")].filter(
      (one) => one.checkVisibility() && one.closest(".seg") === null,
    );
    const boxes = buttons.map((one) => ({ name: one.textContent ?? "", box: one.getBoundingClientRect() }));
    return boxes.flatMap(({ name, box }, at) =>
      boxes.slice(at + 1).flatMap((other) => {
        const across = Math.max(box.left, other.box.left) - Math.min(box.right, other.box.right);
        const along = Math.max(box.top, other.box.top) - Math.min(box.bottom, other.box.bottom);
        // Beside each other in one row; what lies under the bar that stays in sight has scrolled there.
        return along < 0 && across < apart && across > -apart * 2 ? [`${name} | ${other.name}`] : [];
      }),
    );
  }, APART);
}
