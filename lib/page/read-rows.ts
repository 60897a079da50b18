import { LONGEST_VALUE } from "../recognise/reading.ts";
import { flowOf } from "./parts-of-a-page.ts";
import type { Field } from "./read-controls.ts";
import { textOf } from "./text-of.ts";

const LONGEST_LABEL = 80;
/** One thing beside another may be anything; a record has several. */
const FEWEST_ROWS = 3;

/** Two pieces and nothing else, the last of them an element: what may be a label and its value, whatever markup calls them. */
export function isRow(element: Element): boolean {
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

/** Words alone, or words with a mark-up of their own. */
const isPiece = (element: Element): boolean => {
  const inner = element.firstElementChild;
  return inner === null || (flowOf(inner.localName) === "inline" && inner.firstElementChild === null);
};
const between = (label: Element) => (label.nextSibling?.nodeType === 3 ? label.nextSibling : null);
const isWritten = (node: Node | null) => node?.nodeType === 3 && /\S/.test((node as Text).data);

/** The value of a row stands apart from its label, though no blank does: but a name cut by mark-up goes on in small letters. */
export const isSecondOfTwo = (value: Element): boolean =>
  value.previousElementSibling !== null && !/^\p{Ll}/u.test(textOf(value, 1));

/** What each row says, in their order. */
export function* readRows(rows: Element[]): Generator<Field, void> {
  if (rows.length < FEWEST_ROWS) return;
  for (const row of rows) {
    const value = row.lastElementChild;
    if (!value) continue;
    const label = textOf(row, LONGEST_LABEL + 2, value).replace(/\s*[:：?]$/, "");
    const text = textOf(value, LONGEST_VALUE);
    if (label !== "" && label.length <= LONGEST_LABEL && text !== "") yield { label, value: text };
  }
}
