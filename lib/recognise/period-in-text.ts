import { pattern } from "../list/pattern.ts";
import { BEGINNING, dateIn, periodIn, spanFrom, spanIn } from "./dates.ts";

/** An amendment that moves the end. */
const EXTENDED = pattern(
  String.raw`(?<!\p{L})(extended (?:to|until|through)|extends? (?:[\p{L}]+ ){0,5}(?:to|until|through)|new end date|prolong\p{L}+ jusqu.au|prorrog\p{L}+ (?:hasta|até)|продл\p{L}+ до)(?!\p{L})`,
  "iu",
);
/** "The project begins on 1 January 2027." */
const BEGINS_AT = pattern(String.raw`(?<!\p{L})(?:${BEGINNING})(?!\p{L})[^.\n]{0,30}\d{4}`, "giu");
/** No "de" of "1 de junio de 2027", whose day would be lost. */
const PERIOD_WORD = pattern(
  String.raw`(?<!\p{L})(?<!\d(?:er|º|°|o)?\s)(from|between|period|dates|starting|begin|du|de|desde|del|entre|période|período|a partir)(?!\p{L})|(?<!\p{L})(с|период|من)(?!\p{L})`,
  "giu",
);
const LENGTH_AROUND = pattern(
  String.raw`[^\n.;]{0,80}(?<!\p{L})(?:\d{1,3}|[a-zê]{2,6})[\s-]*(?:months?|mois|meses|years?|ans|años|anos|месяц)[^\n;]{0,80}`,
  "giu",
);
const LENGTH = pattern(String.raw`(?<![\d\p{L}])\d{1,2}[\s-]*(?:months?|mois|meses|месяц)`, "iu");
/** Two days with no more than a word of joining between them. */
const JOINED = pattern(
  String.raw`\d{4}[,)]?\s*(?:–|—|-|to|through|until|till|and|au|jusqu.au|al|a|hasta|até|ao|à|по|до|إلى)(?:\s+(?:the|el|le|o|dia|día|end(?:s|ing)?|ends? on|project end:?))*\s+[^\n.;]{0,24}?\d{4}`,
  "giu",
);

/** A period that the words of a mail or concept note tell. */
export function periodInText(main: string, dayFirst: boolean): { start: string | null; end: string | null } {
  for (const match of main.matchAll(PERIOD_WORD())) {
    const both = periodIn(main.slice(match.index, match.index + 160), dayFirst);
    if (both) return both;
  }
  for (const match of main.slice(0, 8_000).matchAll(LENGTH_AROUND())) {
    const both = spanIn(match[0], dayFirst);
    if (both) return both;
  }
  for (const match of main.slice(0, 8_000).matchAll(BEGINS_AT())) {
    const both = periodIn(main.slice(match.index, match.index + 160), dayFirst);
    if (both) return both;
    const from = dateIn(match[0], dayFirst);
    const length = from && LENGTH().exec(main)?.[0];
    if (from) return (length && spanFrom(from.date, length)) || { start: from.date, end: null };
  }
  for (const match of main.slice(0, 12_000).matchAll(JOINED())) {
    const from = Math.max(0, match.index - 22);
    const both = periodIn(main.slice(from, match.index + match[0].length), dayFirst);
    if (both) return both;
  }
  const extended = EXTENDED().exec(main);
  const until = extended
    ? dateIn(main.slice(extended.index + extended[0].length, extended.index + extended[0].length + 60), dayFirst)
    : null;
  return { start: null, end: until?.date ?? null };
}
