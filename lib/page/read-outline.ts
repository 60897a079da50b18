import { LONGEST_VALUE, type Reading } from "../recognise/reading.ts";
import { line } from "./clean-text.ts";
import { unseenSelector } from "./parts-of-a-page.ts";
import { textOf } from "./text-of.ts";

const breadcrumbSelector =
  '[aria-label*="breadcrumb" i],[itemtype*="BreadcrumbList"],[class*="breadcrumb" i],[id*="breadcrumb" i],[aria-label*="ariane" i]';
const MOST_STEPS = 12;

export function* readHeadings(elements: Element[]): Generator<undefined, Reading["headings"]> {
  const headings: Reading["headings"] = [];
  for (const element of elements) {
    const text = textOf(element, LONGEST_VALUE);
    if (text) headings.push({ level: levelOf(element), text });
    yield;
  }
  return headings;
}

function levelOf(element: Element): number {
  const level = Number(element.getAttribute("aria-level") ?? element.localName[1]);
  return level >= 1 && level <= 6 ? level : 2;
}

/** Elements that one question to the whole page may be put to: it takes the browser some milliseconds. */
const MOST_AT_ONCE = 20_000;

/** The way to this page inside its site, outermost first. */
export function* readBreadcrumb(document: Document): Generator<undefined, string[]> {
  let looked = 0;
  const isLarge = document.getElementsByTagName("*").length > MOST_AT_ONCE;
  for (const trail of isLarge ? yield* trailsAtTop(document) : document.querySelectorAll(breadcrumbSelector)) {
    if (++looked > 8) break;
    if (trail.closest(unseenSelector)) continue;
    const steps = stepsOf(trail);
    if (steps.length > 0) return steps;
  }
  return [];
}

/** Those among the first elements of a large page, looked at one by one: a trail stands above what it leads to. */
function* trailsAtTop(document: Document): Generator<undefined, Element[]> {
  const trails: Element[] = [];
  const walker = document.createTreeWalker(document.documentElement, SHOW_ELEMENT);
  for (let looked = 0; looked < MOST_AT_ONCE && walker.nextNode(); looked++) {
    const element = walker.currentNode as Element;
    if (element.hasAttributes() && element.matches(breadcrumbSelector)) trails.push(element);
    if (looked % 16 === 0) yield;
  }
  return trails;
}

/** `NodeFilter.SHOW_ELEMENT`, which Node has no name for. */
const SHOW_ELEMENT = 1;

function stepsOf(trail: Element): string[] {
  for (const selector of ["li", "a,[aria-current],[itemprop=name]"]) {
    const parts = [...trail.querySelectorAll(selector)].slice(0, MOST_STEPS * 2);
    const steps = parts.filter((part) => !part.querySelector(selector)).map((part) => trimmed(textOf(part, 120)));
    const kept = steps.filter(Boolean).slice(0, MOST_STEPS);
    // With links alone, the last step is often plain text after them.
    if (selector === "li" ? kept.length > 0 : kept.length > 1 && textOf(trail, 600).endsWith(kept.at(-1) ?? ""))
      return kept;
  }
  const printed = textOf(trail, 600).split(/[›»>/|→]|\s::\s/);
  return printed
    .map((step) => line(step, 120))
    .filter(Boolean)
    .slice(0, MOST_STEPS);
}

const trimmed = (step: string) => step.replace(/^[\s›»>/|→]+|[\s›»>/|→]+$/g, "");
