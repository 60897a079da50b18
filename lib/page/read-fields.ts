import { LONGEST_VALUE, MOST_FIELDS, MOST_TABLES } from "../recognise/reading.ts";
import { line } from "./clean-text.ts";
import { headingAbove } from "./heading-above.ts";
import { unseenSelector } from "./parts-of-a-page.ts";
import { controlSelector, type Field, readControl } from "./read-controls.ts";
import { readPairs } from "./read-pairs.ts";
import { readRows } from "./read-rows.ts";
import { headsOf } from "./table-heads.ts";

/** Most controls looked at: those that are not shown count, too. */
const MOST_CONTROLS = 2_000;

/** Controls with their values first, wherever in the page they are, then whatever else has a name and a value. */
export function* readFields(
  trees: (Document | ShadowRoot)[],
  namers: Element[],
  rows: Element[],
): Generator<undefined, { fields: Field[]; heads: string[][]; truncated: boolean }> {
  const fields = new Map<string, Field>();
  const heads: string[][] = [];
  let looked = 0;
  for (const tree of trees) {
    for (const control of tree.querySelectorAll(controlSelector)) {
      if (fields.size >= MOST_FIELDS || ++looked > MOST_CONTROLS)
        return { fields: [...fields.values()], heads, truncated: true };
      const field = control.closest(unseenSelector) ? null : readControl(control);
      if (field) keep(fields, field, control);
      yield;
    }
  }
  for (const namer of namers) {
    for (const field of readPairs(namer)) keep(fields, field, namer);
    const row = heads.length < MOST_TABLES ? headsOf(namer) : null;
    if (row) heads.push(row);
    if (fields.size >= MOST_FIELDS) break;
    yield;
  }
  for (const field of readRows(rows)) {
    if (fields.size >= MOST_FIELDS) break;
    keep(fields, field, null);
    yield;
  }
  return { fields: [...fields.values()].slice(0, MOST_FIELDS), heads, truncated: fields.size >= MOST_FIELDS };
}

function keep(fields: Map<string, Field>, { label, value }: Field, at: Element | null): void {
  const field = { label: line(label, LONGEST_VALUE), value: line(value, LONGEST_VALUE) };
  const key = `${field.label}\n${field.value}`;
  if (fields.has(key)) return;
  const under = at && field.value !== "" ? headingAbove(at) : "";
  fields.set(key, under === "" || under === field.label ? field : { ...field, under });
}
