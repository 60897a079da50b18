import { pattern } from "../list/pattern.ts";
import { ORGANISATION_WORD } from "./applicant-words.ts";
import { BEGINNING, dateIn, periodIn, spanFrom, spanIn } from "./dates.ts";
import type { RequestFields } from "./finding.ts";
import { asksForMoney } from "./label-words.ts";
import { lineFields } from "./line-fields.ts";
import { moneyOf, ofCountry } from "./money.ts";
import type { Reading } from "./reading.ts";
import { amountAsked } from "./request-amount.ts";
import { labelOf, type RequestLabel } from "./request-labels.ts";
import { titleOfRequest } from "./request-title.ts";

/** Values by what their label asks for, in the order of the page; blanks and placeholders left out. */
export type Labelled = Map<RequestLabel, { label: string; value: string }[]>;

/** Characters of main text whose lines are read as labels and values. */
const LINES = 12_000;

/** From forms and tables first; `inText` also reads the lines of the text for what these do not have. */
export function labelledValues(reading: Reading, inText: boolean): Labelled {
  const found = byLabel(reading.fields);
  if (!inText) return found;
  const main = reading.text.slice(0, Math.min(reading.mainLength, LINES));
  const lines = main.split("\n").map((line) => line.trim());
  // Beside a form a label's next line is the next label; a mail's head is no form.
  const boxes = [...found.keys()].filter((kind) => kind !== "sender" && kind !== "subject").length;
  for (const [kind, rows] of byLabel(lineFields(lines, boxes < 2))) if (!found.has(kind)) found.set(kind, rows);
  return found;
}

/** "Name: Coalition of ..." under a heading that says whose. */
const NAME = /^\W*(name|nom|nombre|nome)$/i;

const COUNTED = new Set<RequestLabel>(["start", "end", "amount", "total"]);

function byLabel(fields: Reading["fields"]): Labelled {
  const found: Labelled = new Map();
  for (const { label, value } of fields) {
    // A page's search box is looked at no further.
    let kind = isBlank(value)
      ? null
      : (labelOf(label) ?? (NAME.test(label) && ORGANISATION_WORD().test(value) ? "applicant" : null));
    if (kind === null && moneyOf(value, label) !== null && /\s/.test(label.trim()) && asksForMoney(label))
      kind = "amount";
    // "To" a person, "Start: as soon as possible": what has no figure in it is no day and no sum.
    if (kind !== null && COUNTED.has(kind) && !/\d/.test(value)) kind = null;
    if (kind === null) continue;
    found.set(kind, [...(found.get(kind) ?? []), { label, value: value.trim() }]);
  }
  return found;
}

/** What forms hold before anybody has filled them, and numbers that stand for "none". */
export const isBlank = (value: string): boolean =>
  /^[\s\-–—_.:*✓]*$|^(n\/?a|none|null|tbd|to be determined|select.*|choose.*|enter .*|please .*|click (here|or tap).*|not (stated|applicable|provided)|same as .*|\[(insert|name|enter|your)[^\]]*\]|--.*)$/i.test(
    value.trim(),
  ) || /^[\s]*(0+|44-?4{7}|0{2}-?0{7})[\s]*$/.test(value);

/** Fields of a request, from labels first and from the words of a mail or concept note where no label has them. */
export function requestFieldsOf(
  reading: Reading,
  labelled: Labelled,
  countries: string[],
  applicant: string | null = null,
): RequestFields {
  const main = reading.text.slice(0, Math.min(reading.mainLength, 30_000));
  const dayFirst = !/^en-US$|^en$|^$/i.test(reading.lang);
  const money = amountAsked(labelled, main);
  const period = periodOf(labelled, main, dayFirst);
  return {
    opportunityNumber: opportunityOf(labelled, `${reading.title}\n${main}`),
    title: titleOfRequest(reading, labelled, main, applicant),
    amount: money?.amount ?? null,
    currency: money ? ofCountry(money.currency, countries) : null,
    start: period.start,
    end: period.end,
    countries,
    uei: ueiOf(labelled, main),
  };
}

const CODE =
  "(?=[A-Z0-9/_-]*\\d)(?:[A-Z0-9]*[A-Z][A-Z0-9]*(?:[-/_][A-Z0-9]+)+|[A-Z]{2,10}\\d{4,10}|\\d{5,8}[A-Z]{2,5}\\d{3,8})";
const NUMBER = pattern(`(?<![\\p{L}\\d-])${CODE}(?![\\p{L}\\d])`, "u");
const NEAR_NUMBER = pattern(
  `(?:(?:in response|réponse|respuesta|resposta) (?:to|à|a)|opportunity|nofo|rfa|rfp|announcement|solicitation|competition|notice|avis|appel|opportunité|convocatoria|oportunidad|edital|chamada|oportunidade|aviso|конкурс|возможност|الفرصة|الإعلان)[^\\n]{0,80}?(?<![\\p{L}\\d-])(${CODE})(?![\\p{L}\\d])`,
  "giu",
);
/** Forms, rules and the like that only look like a number. */
const NO_NUMBER = pattern(
  String.raw`^(COVID|SDG|FY|SF|DS|UTF|ISO|DUNS|CFR|ILO|[A-HPU])[-/]?\d+[A-Z]?$|^\d+[-/]\d+|^\d+-\p{L}+$`,
  "u",
);

function opportunityOf(labelled: Labelled, text: string): string | null {
  for (const { value } of labelled.get("opportunity") ?? []) {
    const own = OWN_NUMBER.exec(value);
    if (own) return own[0];
    if (/^[A-Z0-9][A-Z0-9/_.-]{4,40}$/.test(value) && /\d/.test(value)) return value;
    const found = NUMBER().exec(value);
    if (found && !NO_NUMBER().test(found[0])) return found[0];
  }
  for (const match of text.slice(0, 20_000).matchAll(NEAR_NUMBER())) {
    const number = match[1] ?? "";
    if (number === number.toUpperCase() && !NO_NUMBER().test(number)) return number;
  }
  return OWN_NUMBER.exec(text)?.[0] ?? null;
}
/** The Department's own numbers of opportunities, and those that say what they are. */
const OWN_NUMBER = /(?<![\w-])(?:[SD]FOP\d{7}|(?:RF[AP]|NOFO|FOA|APS)-[A-Z0-9-]*\d[A-Z0-9-]*)\b/;

function periodOf(labelled: Labelled, main: string, dayFirst: boolean): { start: string | null; end: string | null } {
  const first = (label: RequestLabel) => {
    const rows = labelled.get(label) ?? [];
    // "Current end date" and "Requested end date" of one amendment; what expires may be the form.
    for (const { value } of [
      ...rows.filter(({ label }) => CHANGED.test(label)),
      ...rows.filter(({ label }) => !/expir/i.test(label)),
      ...rows,
    ]) {
      const date = dateIn(value, dayFirst);
      if (date) return date.date;
    }
    return null;
  };
  for (const label of ["period", "start"] as const)
    for (const { value } of labelled.get(label) ?? []) {
      const both = periodIn(value, dayFirst) ?? spanIn(value, dayFirst);
      if (both) return both;
    }
  // "From: 1 April 2027 Until: 31 March 2029": elsewhere who sends a mail stands behind "From".
  const from = (labelled.get("sender") ?? []).find(({ value }) => value.length < 30 && /\d{4}/.test(value));
  const start = first("start") ?? (from ? (dateIn(from.value, dayFirst)?.date ?? null) : null);
  const end = first("end");
  // "Proposed start: 1 November 2026" in one box and "36 months" in another.
  if (start && !end)
    for (const { value } of labelled.get("period") ?? []) {
      const both = spanFrom(start, value);
      if (both) return both;
    }
  if (start || end) return { start, end };
  for (const match of main.matchAll(PERIOD_WORD())) {
    const both = periodIn(main.slice(match.index, match.index + 160), dayFirst);
    if (both) return both;
  }
  for (const match of main
    .slice(0, 8_000)
    .matchAll(
      /[^\n.;]{0,80}(?<!\p{L})(?:\d{1,3}|[a-zê]{2,6})[\s-]*(?:months?|mois|meses|years?|ans|años|anos|месяц)[^\n;]{0,80}/giu,
    )) {
    const both = spanIn(match[0], dayFirst);
    if (both) return both;
  }
  for (const match of main.slice(0, 8_000).matchAll(BEGINS_AT())) {
    const both = periodIn(main.slice(match.index, match.index + 160), dayFirst);
    if (both) return both;
    const from = dateIn(match[0], dayFirst);
    const length = from && /(?<![\d\p{L}])\d{1,2}[\s-]*(?:months?|mois|meses|месяц)/iu.exec(main)?.[0];
    if (from) return (length && spanFrom(from.date, length)) || { start: from.date, end: null };
  }
  const extended = EXTENDED().exec(main);
  const until = extended
    ? dateIn(main.slice(extended.index + extended[0].length, extended.index + extended[0].length + 60), dayFirst)
    : null;
  return { start: null, end: until?.date ?? null };
}
const CHANGED = /new|revised|request|nouve|nuev|nov[ao]/i;
/** An amendment that moves the end. */
const EXTENDED = pattern(
  String.raw`(?<!\p{L})(extended (?:to|until|through)|extends? (?:[\p{L}]+ ){0,5}(?:to|until|through)|new end date|prolong\p{L}+ jusqu.au|prorrog\p{L}+ (?:hasta|até)|продл\p{L}+ до)(?!\p{L})`,
  "iu",
);
/** "The project begins on 1 January 2027." */
const BEGINS_AT = pattern(String.raw`(?<!\p{L})(?:${BEGINNING})(?!\p{L})[^.\n]{0,30}\d{4}`, "giu");
const PERIOD_WORD = pattern(
  String.raw`(?<!\p{L})(from|between|period|dates|starting|begin|du|de|desde|del|entre|période|período|a partir)(?!\p{L})|(?<!\p{L})(с|период|من)(?!\p{L})`,
  "giu",
);

function ueiOf(labelled: Labelled, main: string): string | null {
  for (const { value } of labelled.get("uei") ?? []) if (isUei(value.trim())) return value.trim().toUpperCase();
  const near = /\b(?:UEI|Unique Entity (?:ID|Identifier))\b[^\n]{0,25}?\b([A-Z0-9]{12})\b/i.exec(main);
  return near?.[1] && isUei(near[1]) ? near[1].toUpperCase() : null;
}

/** Twelve letters and digits, no I or O, no leading zero; placeholders of one sign repeated are none. */
const isUei = (value: string): boolean =>
  /^(?!0)(?=.*[A-Z])(?=.*\d)[A-HJ-NP-Z0-9]{12}$/i.test(value) && !/^(.)\1+$/.test(value);
