import { isHeading } from "./parts-of-a-page.ts";
import { textOf } from "./text-of.ts";

/** Elements above one another, and neighbours of each, among which a heading is looked for. */
const MOST_LEVELS = 7;
const MOST_NEIGHBOURS = 30;
const LONGEST = 100;

/** The caption, legend or heading under which an element stands; empty where that is the page's own, or none is near. */
export function headingAbove(element: Element): string {
  const caption = element.closest("table")?.firstElementChild;
  if (caption?.localName === "caption") return textOf(caption, LONGEST);
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS && at.localName !== "body"; level++, at = at.parentElement) {
    const legend = at.localName === "fieldset" ? at.firstElementChild : null;
    if (legend?.localName === "legend") return textOf(legend, LONGEST);
    let before = at.previousElementSibling;
    for (let seen = 0; before && seen < MOST_NEIGHBOURS; seen++, before = before.previousElementSibling) {
      const heading = headingOf(before);
      if (heading) return heading.localName === "h1" ? "" : textOf(heading, LONGEST);
    }
  }
  return "";
}

/** A heading, or what holds one and nothing else. */
function headingOf(element: Element): Element | null {
  if (isHeading(element, element.localName)) return element;
  const only = element.firstElementChild;
  return only && !only.nextElementSibling && isHeading(only, only.localName) ? only : null;
}
