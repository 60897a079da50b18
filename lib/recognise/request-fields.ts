import { dateIn, periodIn } from "./dates.ts";
import type { Reason, RequestFields } from "./finding.ts";
import { moneyIn, moneyOf } from "./money.ts";
import type { Reading } from "./reading.ts";
import { labelOf, type RequestLabel } from "./request-labels.ts";

/** Values by what their label asks for, in the order of the page; blanks and placeholders left out. */
export type Labelled = Map<RequestLabel, { label: string; value: string }[]>;

export function labelledValues(reading: Reading): Labelled {
  const found: Labelled = new Map();
  for (const { label, value } of reading.fields) {
    const kind = labelOf(label);
    if (!kind || isBlank(value)) continue;
    found.set(kind, [...(found.get(kind) ?? []), { label, value: value.trim() }]);
  }
  return found;
}

/** What forms hold before anybody has filled them, and numbers that stand for "none". */
export const isBlank = (value: string): boolean =>
  /^[\s\-–—_.*]*$|^(n\/?a|none|null|tbd|to be determined|select.*|choose.*|enter .*|please .*|not (stated|applicable|provided)|--.*)$/i.test(
    value.trim(),
  ) || /^[\s]*(0+|44-?4{7}|0{2}-?0{7})[\s]*$/.test(value);

/** Fields of a request, from labels first and from the words of a mail or concept note where no label has them. */
export function requestFieldsOf(
  reading: Reading,
  labelled: Labelled,
  countries: string[],
): { fields: RequestFields; reasons: Reason[] } {
  const main = reading.text.slice(0, Math.min(reading.mainLength, 30_000));
  const dayFirst = !/^en-US$|^en$|^$/i.test(reading.lang);
  const money = askedFor(labelled, main);
  const period = periodOf(labelled, main, dayFirst);
  const fields: RequestFields = {
    opportunityNumber: opportunityOf(labelled, `${reading.title}\n${main}`),
    title: titleOf(reading, labelled, main),
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
    start: period.start,
    end: period.end,
    countries,
    uei: ueiOf(labelled, main),
  };
  const reasons: Reason[] = [];
  for (const [name, value] of Object.entries(fields))
    if (value !== null && name !== "countries")
      reasons.push({ about: "field", subject: name, signal: "label", weight: 1, found: String(value).slice(0, 120) });
  return { fields, reasons };
}

/** Does the page say which sum is asked for? */
export const asksForSum = (reading: Reading, labelled: Labelled): boolean =>
  askedFor(labelled, reading.text.slice(0, Math.min(reading.mainLength, 30_000))) !== null;

/** The federal amount asked for; never the total with cost share. */
function askedFor(labelled: Labelled, main: string) {
  const rows = labelled.get("amount") ?? [];
  const federal = [...rows].sort((a, b) => rank(b.label) - rank(a.label));
  for (const { label, value } of federal) {
    const sum = moneyOf(value);
    if (sum) return { amount: sum.amount, currency: /\beur|euro/i.test(label) ? "EUR" : sum.currency };
  }
  const asked = ASKED.exec(main);
  if (asked) {
    const near = main.slice(asked.index, asked.index + 220);
    const sums = moneyIn(near).filter(
      ({ at }) => !/cost[ -]?shar|match|contrepart|contrapart/i.test(near.slice(Math.max(0, at - 40), at)),
    );
    if (sums[0]) return sums[0];
  }
  return null;
}
const ASKED =
  /(?<!\p{L})(request(s|ed|ing)?|seek(s|ing)?|ask(s|ing)? for|apply(ing)? for|sollicit\w+|demand(e|ons)|solicit(a|amos|ar|ando)|pedimos|requeremos|funds needed|amount (requested|needed))(?!\p{L})|запраш|просим|نطلب|نلتمس|المبلغ المطلوب/iu;
const rank = (label: string): number =>
  /federal/i.test(label) && !/non-?federal/i.test(label)
    ? 3
    : /request|sollicit|demand|solicitad|pedido|запраш|المطلوب/iu.test(label)
      ? 2
      : 1;

const NUMBER = /\b(?=[A-Z0-9-]*\d)(?:[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9]{1,}){1,}|[A-Z]{3,5}\d{6,8})\b/;
const NEAR_NUMBER =
  /(opportunity|nofo|rfa|rfp|announcement|solicitation|competition|notice|avis|appel|opportunité|convocatoria|oportunidad|edital|chamada|oportunidade|aviso|конкурс|возможност|الفرصة|الإعلان)[^\n]{0,80}?\b((?=[A-Z0-9-]*\d)(?:[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9]{1,}){1,}|[A-Z]{3,5}\d{6,8}))\b/u;

function opportunityOf(labelled: Labelled, text: string): string | null {
  for (const { value } of labelled.get("opportunity") ?? []) {
    const found = NUMBER.exec(value);
    if (found) return found[0];
    if (/^[A-Z0-9][A-Z0-9/_-]{4,40}$/.test(value) && /\d/.test(value)) return value;
  }
  const match = new RegExp(NEAR_NUMBER.source, "iu").exec(text.slice(0, 20_000));
  const number = match?.[2];
  return number && number === number.toUpperCase() && !/^(COVID|SDG|FY|SF|DS|UTF|ISO)-?\d/.test(number) ? number : null;
}

const LEAD_IN =
  /^\s*((re|fw|fwd|tr|rv|enc)\s*:\s*)*((project |grant |funding )?(proposal|concept note|application|statement of interest|request for funding|funding request|grant request|award( record)?|note conceptuelle|proposition( de projet)?|demande de (financement|subvention)|nota concep\w+|propuesta( de proyecto)?|solicitud de \w+|proposta( de projeto)?|pedido de \w+|концептуальная записка|проектное предложение|заявка)\s*[:–—-]\s*)?/iu;
const TITLED =
  /(?<!\p{L})(titled|entitled|project title is|called|intitulée?|titulad[oa]|intitulad[oa]|denominad[oa])\s*,?:?\s*["“«']([^"”»\n]{5,200})["”»']|(?:проект|под названием|بعنوان)\s*[«"“]([^»"”\n]{5,200})[»"”]/iu;

function titleOf(reading: Reading, labelled: Labelled, main: string): string | null {
  const labels = labelled.get("title")?.[0]?.value;
  if (labels) return labels.slice(0, 500);
  const titled = TITLED.exec(main);
  if (titled) return (titled[2] ?? titled[3] ?? "").trim();
  const heads = [
    labelled.get("subject")?.[0]?.value,
    ...reading.headings.filter(({ level }) => level <= 2).map(({ text }) => text),
    reading.title,
  ];
  for (const head of heads) {
    const lead = head ? LEAD_IN.exec(head) : null;
    const rest = head && lead ? head.slice(lead[0].length).trim() : "";
    if (lead && lead[0].trim() !== "" && rest.length > 8) return rest.slice(0, 500);
  }
  return null;
}

function periodOf(labelled: Labelled, main: string, dayFirst: boolean): { start: string | null; end: string | null } {
  const first = (label: RequestLabel) => {
    for (const { value } of labelled.get(label) ?? []) {
      const date = dateIn(value, dayFirst);
      if (date) return date.date;
    }
    return null;
  };
  for (const label of ["period", "start"] as const)
    for (const { value } of labelled.get(label) ?? []) {
      const both = periodIn(value, dayFirst);
      if (both) return both;
    }
  const start = first("start");
  const end = first("end");
  if (start || end) return { start, end };
  for (const match of main.matchAll(PERIOD_WORD)) {
    const both = periodIn(main.slice(match.index, match.index + 160), dayFirst);
    if (both) return both;
  }
  return { start: null, end: null };
}
const PERIOD_WORD =
  /(?<!\p{L})(from|between|period|starting|begin|du|de|desde|del|entre|période|período|a partir)(?!\p{L})|(?<!\p{L})(с|период|من)(?!\p{L})/giu;

function ueiOf(labelled: Labelled, main: string): string | null {
  for (const { value } of labelled.get("uei") ?? []) if (isUei(value.trim())) return value.trim().toUpperCase();
  const near = /\b(?:UEI|Unique Entity (?:ID|Identifier))\b[^\n]{0,25}?\b([A-Z0-9]{12})\b/i.exec(main);
  return near?.[1] && isUei(near[1]) ? near[1].toUpperCase() : null;
}

/** Twelve letters and digits, no I or O, no leading zero; placeholders of one sign repeated are none. */
const isUei = (value: string): boolean =>
  /^(?!0)(?=.*[A-Z])(?=.*\d)[A-HJ-NP-Z0-9]{12}$/i.test(value) && !/^(.)\1+$/.test(value);
