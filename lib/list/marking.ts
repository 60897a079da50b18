import { MARKINGS, type Marking } from "./schema.ts";

/** True when a record of this marking must not be shown under this ceiling. SBU was CUI's older name; CUI is above it. */
export function isAbove(marking: Marking, ceiling: Marking): boolean {
  return MARKINGS.indexOf(marking) > MARKINGS.indexOf(ceiling);
}

/** The highest of several markings: what a page that shows them all must carry. Nothing is UNCLASSIFIED. */
export function highestMarking(markings: Iterable<Marking>): Marking {
  let highest: Marking = MARKINGS[0];
  for (const marking of markings) if (isAbove(marking, highest)) highest = marking;
  return highest;
}
