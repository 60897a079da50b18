import { LONGEST_VALUE, MOST_FIELDS } from "../recognise/reading.ts";
import { line } from "./clean-text.ts";
import { unseenSelector } from "./parts-of-a-page.ts";
import { controlSelector, type Field, readControl } from "./read-controls.ts";
import { pairSelector, readPairs } from "./read-pairs.ts";

/** Most elements looked at, of each of the two sorts: most of a page's bold words are no labels. */
const MOST_LOOKED_AT = 2_000;

/** Controls with their values first, then whatever else has a name and a value. */
export function* readFields(
  trees: (Document | ShadowRoot)[],
): Generator<undefined, { fields: Field[]; truncated: boolean }> {
  const fields = new Map<string, Field>();
  let truncated = false;
  for (const [selector, read] of [
    [controlSelector, controls],
    [pairSelector, readPairs],
  ] as const) {
    let looked = 0;
    for (const tree of trees) {
      for (const element of tree.querySelectorAll(selector)) {
        if (fields.size >= MOST_FIELDS || ++looked > MOST_LOOKED_AT) {
          truncated = true;
          break;
        }
        if (!element.closest(unseenSelector)) for (const field of read(element)) keep(fields, field);
        yield;
      }
    }
  }
  return { fields: [...fields.values()].slice(0, MOST_FIELDS), truncated };
}

function keep(fields: Map<string, Field>, { label, value }: Field): void {
  const field = { label: line(label, LONGEST_VALUE), value: line(value, LONGEST_VALUE) };
  fields.set(`${field.label}\n${field.value}`, field);
}

function* controls(element: Element): Generator<Field, void> {
  const field = readControl(element);
  if (field) yield field;
}
