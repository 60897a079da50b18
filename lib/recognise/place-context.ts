import { pattern } from "../list/pattern.ts";
import { AMERICAN, COUNTRY_CODES } from "./country-codes.ts";
import { CUE } from "./cue.ts";
import { isLocative } from "./locative.ts";
import { isOfPeople } from "./people-of.ts";
import { type Away, awayOf } from "./place-away.ts";
import { firstOfRow, isListing } from "./place-rows.ts";
import type { Run } from "./runs.ts";
import { FLAG, KIND, type Sense } from "./sense.ts";
import { adjoins, hasCase, hasCue, isPlace, namesPlace, type Sign, startsUpper } from "./signs.ts";
import { nameBehind, SMALL_LETTER } from "./word-shape.ts";

const AMERICANS = new Set([...AMERICAN].map((code) => COUNTRY_CODES.indexOf(code)));

export { isPlace } from "./signs.ts";
export const isAmerican = (country: number): boolean => AMERICANS.has(country);

const FORM: Record<number, number> = {
  [KIND.country]: 1,
  [KIND.demonym]: 0.6,
  [KIND.capital]: 0.8,
  [KIND.city]: 0.45,
  [KIND.region]: 0.7,
};

/** What one place name is worth as evidence for a country, from its form and the words beside it; 0 is nothing. */
export function placeWeight(sign: Sign, sense: Sense, run: Run | undefined): number {
  if (!caseFits(sign, sense) || sign.zone.text[sign.end] === "$") return 0;
  if (
    sense.kind === KIND.capital &&
    sense.target === BELGIUM &&
    UNION.test(sign.zone.text.slice(sign.end, sign.end + 200))
  )
    return 0;
  // "Saint-Martin-de-Crau": the beginning of a longer name.
  if (sign.zone.text[sign.end] === "-" && LONGER.test(sign.zone.text.slice(sign.end, sign.end + 8))) return 0;
  // "2.1 GB of 15 GB", "GB-2026-019".
  if (sign.text === "GB" && /\d\s?$/.test(sign.zone.text.slice(0, sign.start))) return 0;
  if (sign.text.length < 4 && /^[-/]\d/.test(sign.zone.text.slice(sign.end, sign.end + 2))) return 0;
  const form = (FORM[sense.kind] ?? 0) * (sense.flags & FLAG.large ? 1.3 : 1);
  const beside = besideWeight(sign, sense);
  return form * beside * runWeight(sign, run);
}

const LONGER = /^-(d['’]|(de|du|des|sur|sous|lès|les|la|le|en|do|da)-)/;

const BELGIUM = COUNTRY_CODES.indexOf("BE");
/** "Brussels unveils an EU strategy." */
const UNION = /\bEU\b|\bUE\b|urop|ЕС|вроп|أوروب/;

/** Articles of names: "the Philippines", "el Salvador". */
const ARTICLE = /^(the|le|la|les|el|los|las|del|o|os|a|as)\s+/;

/** In scripts with case a name is capitalised, unless it is an adjective of a language that does not do so. */
function caseFits(sign: Sign, sense: Sense): boolean {
  const { signal, text } = sign.zone;
  const isAddress = signal === "address" || signal === "host";
  // No article begins with a capital, so most names are judged by their first letter.
  if (sense.flags & FLAG.caseless || (!isAddress && startsUpper(sign.text)) || !hasCase(sign.text)) return true;
  if (isAddress) return (sense.kind === KIND.country || sense.kind === KIND.capital) && !(sense.flags & FLAG.shared);
  if (startsUpper(sign.text.replace(ARTICLE, ""))) return true;
  // A field or title typed without any capital.
  return (
    text.length < 120 &&
    text === text.toLowerCase() &&
    sense.kind === KIND.country &&
    !(sense.flags & (FLAG.common | FLAG.person | FLAG.shared))
  );
}

function besideWeight(sign: Sign, sense: Sense): number {
  const { before, after } = sign;
  const touchesBefore = adjoins(before, sign);
  const touchesAfter = adjoins(sign, after);
  if (!touchesBefore && !touchesAfter) return isPersonHere(sign, sense) ? 0 : contextWeight(sign, sense);
  const beforeIs = (cue: number) => touchesBefore && hasCue(before, cue);
  const afterIs = (cue: number) =>
    touchesAfter && hasCue(after, cue) && /^[\s\-–]+$/.test(sign.zone.text.slice(sign.end, after!.start));
  if (beforeIs(CUE.natureBefore) || (afterIs(CUE.natureAfter) && startsUpper(after!.text))) return 0;
  if (afterIs(CUE.wareAfter) && (sense.kind === KIND.demonym || sense.flags & (FLAG.common | FLAG.person))) return 0;
  if (afterIs(CUE.bearerAfter) && startsUpper(after!.text)) return bearerWeight(sense);
  if (isPersonHere(sign, sense)) return 0;
  if (afterIs(CUE.press) && startsUpper(after!.text)) return 0.3;
  return contextWeight(sign, sense);
}

function bearerWeight(sense: Sense): number {
  if (sense.kind !== KIND.country && sense.kind !== KIND.demonym) return 0;
  return sense.flags & (FLAG.american | FLAG.person) ? 0 : 0.5;
}

/** "Michael Jordan", "Mr. Chad", "Georgia Smith": a name that is a person's as well, beside what persons have beside them. */
export function isPersonHere(sign: Sign, sense: Sense): boolean {
  const touchesBefore = adjoins(sign.before, sign);
  const { before, zone, end, start } = sign;
  const gap = touchesBefore && before ? zone.text.slice(before.end, start) : "";
  const given = before?.senses.some(({ kind }) => kind === KIND.forename) ?? false;
  if ((gap === " " || gap === ". ") && startsUpper(before!.text)) {
    if (given && (sense.flags & FLAG.person || sense.kind === KIND.city || sense.kind === KIND.capital)) return true;
    if (hasCue(before, CUE.person) && sense.flags & FLAG.person) return true;
  }
  if (!(sense.flags & FLAG.person) || sense.kind === KIND.demonym) return false;
  if (zone.signal === "address" || zone.signal === "host") return false;
  const next = nameBehind(zone.text.slice(end, end + 40));
  const known = sign.after !== null && sign.after.start === end + 1;
  return next !== null && !known && !isTitleCase(zone.text) && zone.signal !== "title" && zone.signal !== "heading";
}

function isTitleCase(text: string): boolean {
  if (text.length > 160) return false;
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 0 && words.filter(startsUpper).length >= words.length * 0.8;
}

/** Is the place named as where something is, as a text's opening subject, alone on its line, or as a state that acts? */
export function isFirm(sign: Sign): boolean {
  const { zone, start, end } = sign;
  if (besideState(sign) || actsAsState(sign)) return true;
  if (start <= 4) return !isDateline(sign);
  if (isToldAsWork(firstOfRow(sign))) return true;
  const lead = leadOf(sign);
  if (isLocative(lead.toLowerCase())) return true;
  return /(^|[.:\n]\s*)$/.test(lead) && /^\s*([.:\n]|$)/.test(zone.text.slice(end, end + 3));
}
/** Beside a government, an embassy, a law. */
export const besideState = (sign: Sign): boolean =>
  (adjoins(sign.before, sign) && hasCue(sign.before, CUE.state)) ||
  (adjoins(sign, sign.after) && hasCue(sign.after, CUE.state));

/** "Kyiv says", "Niger and Nigeria sign": what a state does, said of a country, its capital, or a row of them. */
export function actsAsState(sign: Sign): boolean {
  let last = sign;
  for (let steps = 0; steps < 8; steps++) {
    const { after } = last;
    if (after === null || !namesPlace(after)) break;
    // Arabic writes "and" together with what follows.
    const gap = sign.zone.text.slice(last.end, after.start) + (after.text[0] === "و" ? "و" : "");
    if (!isListing(gap)) break;
    last = after;
  }
  const { text } = sign.zone;
  // A verb begins with a small letter.
  const next = text[last.end + 1] ?? "";
  const mayBeVerb = text.length < FEW && text[last.end] === " " && ((next >= "a" && next <= "z") || next > "\x7f");
  if (!mayBeVerb && !hasCue(last.after, CUE.acts)) return false;
  const place = sign.senses.find(isPlace);
  if (place?.kind !== KIND.country && place?.kind !== KIND.capital) return false;
  const first = firstOfRow(sign);
  const sure = first.start <= 4 && !((first.senses.find(isPlace)?.flags ?? 0) & UNSURE);
  if (sure && mayBeVerb && VERB().test(text.slice(last.end, last.end + 40))) return true;
  return (
    hasCue(last.after, CUE.acts) &&
    /^\s+$/.test(text.slice(last.end, last.after!.start)) &&
    !startsUpper(last.after!.text) === hasCase(last.after!.text)
  );
}
/** Characters of a line whose first word may be its subject. */
const FEW = 200;
const UNSURE = FLAG.person | FLAG.common | FLAG.american | FLAG.shared;
/** What looks like a verb with what it is done to, in six languages: "Tokyo scraps its", "строит приют", "يحرر". */
const VERB = pattern(
  String.raw`^ (to ${SMALL_LETTER}+|${SMALL_LETTER}{2,}(s|ed)) (the|an?|its|their|all|no|new|two|up|\d)\b|^ ${SMALL_LETTER}+(e|ent|it) (une?|les?|la|l['’]|des|du|d['’]|son|sa|ses|leurs?)(?!${SMALL_LETTER})|^ ${SMALL_LETTER}+(a|e|an|en|am|em) (una?|el|las?|los|sus?|uma?|os?|as?)(?!${SMALL_LETTER})|^ ${SMALL_LETTER}+([аяуи]ет|ит|ил[аои]?|ал[аои]?|лись|лся) |^ [يت]${SMALL_LETTER}{2,}`,
);

/** What is left of a place that is named as something else than the place of work. */
const AWAY: Record<Away, number> = {
  payer: 0.12,
  gives: 0.15,
  left: 0.25,
  gone: 0.25,
  seat: 0.3,
  post: 1,
  office: 0.35,
};

/** Walks back over a row ("from Kenya, Uganda and Sudan") so that what is said of its first is said of all. */
function contextWeight(sign: Sign, sense: Sense): number {
  const { zone, end } = sign;
  const first = firstOfRow(sign);
  const before = adjoins(first.before, first) ? first.before : null;
  const after = adjoins(sign, sign.after) ? sign.after : null;
  const beside = (cue: number) => hasCue(before, cue);
  let weight = 1;
  const away = awayOf(sign, sense);
  if (away !== null) weight *= AWAY[away];
  else if (isToldAsWork(first) || actsAsState(sign)) weight *= 1.6;
  if (sense.kind === KIND.demonym) weight *= isPartOfName(sign) ? 0.2 : isOfPeople(sign) ? 0.45 : 1;
  if (away !== "office" && (beside(CUE.state) || hasCue(after, CUE.state))) weight *= 1.3;
  const next = zone.text[end];
  if (
    (next === "-" || next === "‑") &&
    /^[-‑](based|funded|financed|backed|born|sponsored)\b/.test(zone.text.slice(end, end + 11))
  )
    weight *= 0.2;
  if (isDateline(sign)) weight *= 0.2;
  if (sense.flags & FLAG.common && opensSentence(sign)) weight *= 0.35;
  return weight;
}

/** "Danish Refugee Council", "Cruz Roja Española": a part of a helper's own name. */
function isPartOfName(sign: Sign): boolean {
  return HELPER_AFTER().test(sign.zone.text.slice(sign.end, sign.end + 40)) || HELPER_BEFORE().test(leadOf(sign));
}
const HELPER_AFTER = pattern(
  String.raw`^ (\p{Lu}[\p{L}’']+ ){0,2}(Council|Cross|Agency|Aid|Committee|Institute|Foundation|Association|Society|Fund|Church)(?!\p{L})|^ (совет|агентств|фонд|красн)`,
  "u",
);
const HELPER_BEFORE = pattern(
  `(Conse[ij]o|Conselho|Conseil|Rouge|Roja|Vermelha|Ag[eê]nc[ei]a?|Fondation|Fundaci[oó]n|Fundação|Institut[oe]?|Comit[éê]|المجلس|الوكالة|الهلال الأحمر|الصليب الأحمر) $`,
  "u",
);

/** Does a row's first place stand behind words for a place of work, be it with some between? */
export const isToldAsWork = (first: Sign): boolean =>
  hasCue(first.before, CUE.work) && (adjoins(first.before, first) || followsLoosely(first, CUE.work));

/** "Priority countries for this year are South Africa": the cue stands a few words before, in the same sentence. */
function followsLoosely(sign: Sign, cue: number): boolean {
  const { before, zone, start } = sign;
  return (
    before !== null &&
    hasCue(before, cue) &&
    start - before.end < 45 &&
    !/[.!?\n]/.test(zone.text.slice(before.end, start))
  );
}

/** A name that is a word as well, where every word is capitalised. "Turkey: ..." is a heading and means the state. */
function opensSentence({ zone, start, end }: Sign): boolean {
  if (zone.signal !== "lead" && zone.signal !== "text") return false;
  return (
    /(^|[.!?\n]["'“«(]?\s*)$/.test(zone.text.slice(Math.max(0, start - 4), start)) &&
    !/^\s*(:|['’]s\b)/.test(zone.text.slice(end, end + 3))
  );
}

const ALL_TALL = pattern(String.raw`^[\p{Lu}\s.,'’-]*$`, "u");
const NONE_SMALL = pattern(String.raw`^[^\p{Ll}]+$`, "u");

/** "NAIROBI, Kenya — Police said": where it was written. */
export function isDateline({ zone, start, end }: Sign): boolean {
  if (zone.signal !== "lead" && zone.signal !== "text") return false;
  const near = Math.max(0, start - 26);
  const line = near + zone.text.slice(near, start).lastIndexOf("\n") + 1;
  if (start - line > 24) return false;
  const behind = zone.text.slice(end, end + 70);
  if (!behind.includes("—") && !behind.includes("–") && !behind.includes("-")) return false;
  return (
    /^[^.\n]{0,40}?(\([^)\n]{2,30}\)\s*)?\s[—–-]{1,2}\s/.test(behind) &&
    ALL_TALL().test(zone.text.slice(line, start)) &&
    NONE_SMALL().test(zone.text.slice(line, end).split(",")[0] ?? "")
  );
}

const MOST_OF_WORK = 5;
const leadOf = ({ zone, start }: Sign): string => zone.text.slice(Math.max(0, start - 32), start);

/** The row of places of work that a sign stands in, known by its first. */
export function rowOfWork(sign: Sign): Sign | null {
  const first = firstOfRow(sign);
  return isToldAsWork(first) || isLocative(leadOf(first)) ? first : null;
}

/** Rows of many countries are pickers, shipping lists and footers. */
function runWeight(sign: Sign, run: Run | undefined): number {
  if (!run || run.countries < 3) return 1;
  const placed = sign.zone.signal === "title" || sign.zone.signal === "value" || hasCue(run.first.before, CUE.work);
  // "In Kazakhstan, Kyrgyzstan and Uzbekistan": a few countries of work, though they stand in order.
  if (!placed && run.countries <= MOST_OF_WORK && isLocative(leadOf(run.first))) return 0.8;
  if (run.countries >= 8) return placed && run.countries < 12 ? 0.3 : 0;
  if (placed) return 1;
  if (run.countries >= 6) return 0.1;
  if (run.sorted) return 0.3;
  return run.countries >= 4 ? 0.4 : 0.7;
}
