import { pattern } from "../list/pattern.ts";
import { tellsWho } from "./label-lines.ts";
import { weighedNames } from "./likely-applicant.ts";
import type { RequestMatter } from "./look-at-page.ts";
import type { NameTable } from "./name-table.ts";

/** Points by which a name surely asks, and boxes that are many. */
const SURE = 16;
const MANY = 8;

/** How many signs there are: each of 0 to 1. */
export const LATE_SIGNS = 3;

/** Words of somebody whom a paper quotes, and how many such quotes say that it is news. */
const QUOTED = pattern(
  String.raw`[”"»“],?\s+(?:[\p{L}.]+\s){0,4}(?:said|says|told|added|dit|déclaré?|ajouté|dijo|afirmó|señaló|agregó|disse|afirmou|сказала?|сообщила?|отметила?|сказав|зазначила?|قال|قالت|وقال|kata|ujar|dedi|a spus|a declarat|ha detto|sagte|alisema)(?!\p{L})`,
  "giu",
);
const NEWS = 2;
const LOOKED_AT = 12_000;

/**
 * What of a page takes longer to see: how much speaks for its likeliest name, how many boxes it has, and how
 * often it quotes somebody.
 */
export function lateSigns({ told, labelled }: Pick<RequestMatter, "told" | "labelled">, table: NameTable): number[] {
  const who = tellsWho(told, labelled);
  const points = weighedNames(who.reading, who.labelled, table)[0]?.points ?? 0;
  const quotes = told.text.slice(0, Math.min(told.mainLength, LOOKED_AT)).match(QUOTED())?.length ?? 0;
  return [
    Math.max(0, Math.min(SURE, points)) / SURE,
    Math.min(MANY, told.fields.length) / MANY,
    Math.min(NEWS, quotes) / NEWS,
  ];
}
