import { defineList } from "./define-setting.ts";
import { nullOr, objectOf, textLike, textOf } from "./stored-shapes.ts";

/** Whom the person asked about which request. Every word is the person's own: nothing is taken from a page. */
export interface Consult {
  /** Sixteen hexadecimal digits, to tell two equal ones apart. */
  id: string;
  /** ISO date on which it was asked. */
  on: string;
  /** Office or post, as the person wrote it. */
  asked: string;
  /** The person's own reference for the request. */
  about: string;
  /** ISO date of the answer; null: none has come. */
  answered: string | null;
}

/** Longest reference and longest name of whom was asked, in UTF-16 units. */
export const LONGEST_CONSULT = 200;
export const MOST_CONSULTS = 1_000;

const isDay = textLike(/^\d{4}-\d{2}-\d{2}$/);
export const isConsult = objectOf<Consult>({
  id: textLike(/^[0-9a-f]{16}$/),
  on: isDay,
  asked: textOf(1, LONGEST_CONSULT),
  about: textOf(0, LONGEST_CONSULT),
  answered: nullOr(isDay),
});

/** The consult log, the newest first. Empty until the person notes something. */
export const consults = defineList("consults", isConsult, MOST_CONSULTS);
