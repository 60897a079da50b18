import { LONGEST_VALUE } from "../recognise/reading.ts";
import { flowOf } from "./parts-of-a-page.ts";
import type { Field } from "./read-controls.ts";
import { textOf } from "./text-of.ts";

const LONGEST_LABEL = 80;
/** One thing beside another may be anything; a record has several. */
const FEWEST_ROWS = 3;

/** Two pieces and nothing else, the last of them an element: what may be a label and its value, whatever markup calls them. */
export function isRow(element: Element): boolean {
  return isOfTwo(element) || isGrid(element);
}

function isOfTwo(element: Element): boolean {
  const value = element.lastElementChild;
  if (!value || !isPiece(value) || value.localName === "a" || isWritten(value.nextSibling)) return false;
  const label = value.previousElementSibling;
  if (label === null) return isWritten(element.firstChild) && element.firstChild?.nodeType === 3;
  return (
    label === element.firstElementChild &&
    isPiece(label) &&
    !isWritten(label.previousSibling) &&
    !isWritten(between(label))
  );
}

/** Labels and values in turn, as many of each, laid out in columns by a style sheet: told by their classes, or by nothing. */
function isGrid(element: Element): boolean {
  const label = /^(?:div|section|form)$/.test(element.localName) ? element.firstElementChild : null;
  // Nearly all boxes end here: their first piece holds more than words.
  if (!label || !isPiece(label)) return false;
  const value = label.nextElementSibling;
  const next = value?.nextElementSibling;
  if (!value || !next?.nextElementSibling || !isAlike(label, next)) return false;
  const pieces = [...element.children];
  return (
    pieces.length % 2 === 0 &&
    pieces.length <= MOST_PIECES &&
    !/^h\d$/.test(label.localName) &&
    pieces.every((piece, at) => isPiece(piece) && piece.localName !== "a" && isAlike(piece, at % 2 ? value : label)) &&
    ![...element.childNodes].some(isWritten) &&
    (!isAlike(label, value) || (/^(?:div|span)$/.test(label.localName) && namesThings(pieces)))
  );
}
const MOST_PIECES = 80;
const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.className === other.className;

/** No class tells labels from values: the first of each two are short words without a figure, and some of the second have one. */
function namesThings(pieces: Element[]): boolean {
  const words = pieces.map((piece) => textOf(piece, LONGEST_LABEL));
  const labels = words.filter((_, at) => at % 2 === 0);
  return (
    new Set(labels).size === labels.length &&
    // Two labels are the heads of columns.
    !/^\p{Lu}[^\p{Lu}\d]*$/u.test(words[1]!) &&
    labels.every((label) => /^\p{Lu}[^\d.!]{1,40}$/u.test(label)) &&
    words.some((value, at) => at % 2 === 1 && /\d/.test(value))
  );
}

/** Words alone, or words with a mark-up of their own. */
const isPiece = (element: Element): boolean => {
  const inner = element.firstElementChild;
  return inner === null || (flowOf(inner.localName) === "inline" && inner.firstElementChild === null);
};
const between = (label: Element) => (label.nextSibling?.nodeType === 3 ? label.nextSibling : null);
const before = (element: Element | null) => element?.previousElementSibling ?? null;
const isWritten = (node: Node | null) => node?.nodeType === 3 && /\S/.test((node as Text).data);

/** The value of a row stands apart from its label, though no blank does: but a name cut by mark-up goes on in small letters. */
export const isSecondOfTwo = (value: Element): boolean =>
  value.previousElementSibling !== null && !/^\p{Ll}/u.test(textOf(value, 1));

/** What each row says, in their order. */
export function* readRows(rows: Element[]): Generator<Field, void> {
  const values = rows.flatMap((row) => {
    const isPair =
      row.firstElementChild === row.lastElementChild || row.firstElementChild === before(row.lastElementChild);
    return isPair ? [row.lastElementChild!] : [...row.children].filter((_, at) => at % 2 === 1);
  });
  if (values.length < FEWEST_ROWS) return;
  for (const value of values) {
    const label = labelBefore(value);
    const text = textOf(value, LONGEST_VALUE);
    if (label !== "" && label.length <= LONGEST_LABEL && text !== "") yield { label, value: text };
  }
}

function labelBefore(value: Element): string {
  const label = value.previousElementSibling;
  const words = label ? textOf(label, LONGEST_LABEL + 2) : textOf(value.parentElement!, LONGEST_LABEL + 2, value);
  return words.replace(/\s*[:：?]$/, "");
}
