import { tellsWho } from "./label-lines.ts";
import { weighedNames } from "./likely-applicant.ts";
import type { RequestMatter } from "./look-at-page.ts";
import type { NameTable } from "./name-table.ts";

/** Points by which a name surely asks, and boxes that are many. */
const SURE = 16;
const MANY = 8;

/** How many signs there are: each of 0 to 1. */
export const LATE_SIGNS = 2;

/** What of a page takes longer to see: how much speaks for its likeliest name, and how many boxes it has. */
export function lateSigns({ told, labelled }: Pick<RequestMatter, "told" | "labelled">, table: NameTable): number[] {
  const who = tellsWho(told, labelled);
  const points = weighedNames(who.reading, who.labelled, table)[0]?.points ?? 0;
  return [Math.max(0, Math.min(SURE, points)) / SURE, Math.min(MANY, told.fields.length) / MANY];
}
