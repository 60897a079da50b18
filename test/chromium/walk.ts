import type { Page } from "@playwright/test";

/** A stop of the Tab key: what has the focus there, and what is wrong with it, in words. */
export interface Stop {
  name: string;
  faults: string[];
}

/**
 * Goes through a page by the Tab key, from wherever the focus is and round once, until it comes to a stop it has seen. A
 * page that holds the focus in less than all its controls shows as controls that no stop reached.
 */
export async function walkByTab(page: Page): Promise<{ stops: Stop[]; missed: string[] }> {
  const stops: Stop[] = [];
  // Behind the last control the focus is on the page itself once, then on the first control.
  for (let ends = 0, steps = 0; ends < 2 && steps < 900; steps += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus);
    if (stop === "seen before") break;
    if (stop === null) ends += 1;
    // The parts of a date are stops of one box.
    else if (stop !== "within") stops.push(stop);
  }
  return { stops, missed: await page.evaluate(controlsWithoutStop) };
}

/** Runs in the page. Marks the element that has the focus; null where none has. */
function lookAtFocus(): Stop | "seen before" | "within" | null {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return null;
  if (at.dataset.walked === "last" && at instanceof HTMLInputElement && at.type === "date") return "within";
  if (at.dataset.walked) return "seen before";
  for (const before of document.querySelectorAll<HTMLElement>("[data-walked=last]")) before.dataset.walked = "yes";
  at.dataset.walked = "last";
  const style = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  const faults: string[] = [];
  const ring = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
  const parent = at.closest<HTMLElement>(":focus-within:not(:focus)");
  const parentRing = parent !== null && getComputedStyle(parent).outlineStyle !== "none";
  if (!ring && !parentRing && style.boxShadow === "none") faults.push("its focus cannot be seen");
  const inSight =
    box.bottom > 0 &&
    box.top < innerHeight &&
    box.right > 0 &&
    box.left < innerWidth &&
    box.width > 0 &&
    box.height > 0;
  if (!inSight) faults.push("it has the focus out of sight");
  else {
    const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 2);
    const y = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 2);
    const above = document.elementFromPoint(x, y);
    if (above !== null && !at.contains(above) && !above.contains(at)) faults.push(`${above.className} lies over it`);
  }
  const name = (at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 60) || at.tagName;
  return { name: `${at.tagName.toLowerCase()} ${name}`, faults };
}

/** Runs in the page. Controls in sight that the walk did not reach; those of one list or radio group share a stop. */
function controlsWithoutStop(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")];
  const open = all.filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.matches(":disabled, [tabindex='-1'], input[type=file]") &&
      one.closest("[inert], [role=listbox], [role=grid]") === null,
  );
  const shared = (one: HTMLElement) =>
    one instanceof HTMLInputElement &&
    one.type === "radio" &&
    document.querySelector(`input[name="${CSS.escape(one.name)}"][data-walked]`) !== null;
  return open
    .filter((one) => !one.dataset.walked && !shared(one))
    .map((one) => `${one.tagName.toLowerCase()} ${(one.textContent ?? "").trim().slice(0, 60)}`);
}
