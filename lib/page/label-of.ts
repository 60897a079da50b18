import { LONGEST_VALUE } from "../recognise/reading.ts";
import { line } from "./clean-text.ts";
import { textOf } from "./text-of.ts";

/** What a control is called: as assistive technology finds it, else as the eye does. A placeholder is no label of ours. */
export function labelOf(control: Element): string {
  return (
    named(control) ||
    spoken(control) ||
    labelled(control) ||
    line(control.getAttribute("title"), LONGEST_VALUE) ||
    beside(control)
  );
}

/** "8a" is the number of a box and "Your answer" no name: their words stand beside them. */
function spoken(control: Element): string {
  const label = line(control.getAttribute("aria-label"), LONGEST_VALUE);
  return /\p{L}{2}/u.test(label) && !ANSWER.test(label) ? label : "";
}
const ANSWER =
  /^(?:your (?:answer|response)|answer|(?:tu |su )?respuesta|(?:votre )?réponse|(?:a )?(?:sua )?resposta|(?:мой |ваш )?ответ|إجابتك)$/i;

function named(control: Element): string {
  const ids = control.getAttribute("aria-labelledby")?.trim().split(/\s+/).slice(0, 5) ?? [];
  return line(ids.map((id) => textById(control, id)).join(" "), LONGEST_VALUE);
}

function textById(control: Element, id: string): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  const element = root.getElementById?.(id) ?? null;
  return element ? textOf(element, LONGEST_VALUE, control) : "";
}

function labelled(control: Element): string {
  const labels = (control as HTMLInputElement).labels;
  const own = labels?.[0] ?? labelFor(control) ?? control.closest("label");
  return own ? textOf(own, LONGEST_VALUE, control) : "";
}

/** For documents without `labels`: those of Node. */
function labelFor(control: Element): Element | null {
  if ("labels" in control || !/^[\w:.-]+$/.test(control.id)) return null;
  const labels = [...(control.getRootNode() as Document | ShadowRoot).querySelectorAll(`label[for="${control.id}"]`)];
  // Two boxes of one id: the label is the one that stands before it, as browsers give it to the first alone.
  const before = labels.filter((label) => (label.compareDocumentPosition(control) & 4) !== 0);
  return before.at(-1) ?? labels[0] ?? null;
}

/** The words right before the control, in its own cell or box or the one before. */
function beside(control: Element): string {
  let at: Element = control;
  for (let step = 0; step < 3; step++) {
    const before = wordsBefore(at);
    if (before !== null) return before;
    const parent = at.parentElement;
    if (!parent || parent.localName === "form" || parent.localName === "body") return "";
    at = parent;
  }
  return "";
}

/** Line breaks and blanks between a box and its words. */
const MOST_NODES = 12;

/** What stands before it in the same parent, on its own line or the one above; null where nothing does. */
function wordsBefore(element: Element): string | null {
  let node = element.previousSibling;
  for (let seen = 0; node && seen < MOST_NODES; seen++, node = node.previousSibling) {
    if (node.nodeType === 3) {
      const words = line((node as Text).data.slice(-200), 200);
      if (words) return words;
    } else if (node.nodeType === 1 && (node as Element).localName !== "br")
      return isWords(node as Element) ? textOf(node as Element, 200) : "";
  }
  return null;
}

const isWords = (element: Element) =>
  !element.matches("input,select,textarea,button,form,fieldset,table,h1") &&
  element.querySelector("input,select,textarea,button") === null;
