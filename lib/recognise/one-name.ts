import { fold } from "../list/fold.ts";
import { ORGANISATION_WORD } from "./applicant-words.ts";
import { BODY_WORD } from "./body-word.ts";
import { isEveryday, isNowhere, keyOf } from "./could-be-name.ts";
import { isCalledSo } from "./hardly-a-name.ts";
import { isEnded } from "./legal-form.ts";
import type { Mention } from "./mention.ts";
import { initials, isNamesake } from "./name-acronym.ts";
import type { NameTable } from "./name-table.ts";

/** All that speaks for one name, in whatever forms the page prints it. */
export interface Candidate {
  key: string;
  forms: Mention[];
  organisation: string | null;
  points: number;
  why: Map<string, number>;
}

/** Its own box has it, or somebody writes on its behalf. */
export const isSaid = ({ evidence }: Mention): boolean =>
  evidence.some(
    ({ kind, points }) => (kind === "label" && points >= 5) || kind === "for whom" || kind === "who asks is",
  );
/** "Civil Society Company", of words that any form has, is a name where its own box has it. */
const isOwn = (one: Mention): boolean => isSaid(one) && isCalledSo(one.text) && BODY_WORD().test(one.text);

/** Forms of one name: a part of a longer one, or its short form. */
export function merge(all: Candidate[], table: NameTable): Candidate[] {
  const byLength = [...all].sort((a, b) => b.key.length - a.key.length);
  const kept: Candidate[] = [];
  for (const one of byLength) {
    const isOpen = one.forms.some(({ open }) => open === true);
    const into =
      isOpen && one.forms.every(({ open }) => open === true)
        ? undefined
        : closed(kept).find((other) => isSame(one, other, table));
    if (into) {
      const isBegun = into.key.startsWith(`${one.key} `) && into.forms.some(({ open }) => open === true);
      into.forms.push(...one.forms.filter(({ open }) => open !== true));
      if (!isOwnLetters(one, into, table)) into.organisation ??= one.organisation;
      // Cut before the town that it may be of: a name of its own beside the longer one.
      if (isOpen || isBegun) kept.push({ ...one, forms: [...one.forms] });
    } else if (one.organisation !== null || !isEveryday(one.key) || one.forms.some(isOwn)) kept.push(one);
  }
  return kept;
}

/** "IRC" of the Instituto Raízes do Cerrado: whoever of the list is short for so is another. */
function isOwnLetters(short: Candidate, name: Candidate, table: NameTable): boolean {
  const letters = short.forms[0]!.text;
  if (short.organisation === null || !short.forms.every(({ text }) => ONLY_LETTERS.test(text))) return false;
  for (let index = 0; index < table.organisations; index++) {
    const { id, name: listed } = table.organisation(index);
    if (id === short.organisation) return name.forms.some(({ text }) => isNamesake(letters, text, listed));
  }
  return false;
}
/** Those that surely end where they do. */
const closed = (all: Candidate[]): Candidate[] => all.filter(({ forms }) => forms.some(({ open }) => open !== true));

function isSame(shorter: Candidate, longer: Candidate, table: NameTable): boolean {
  if (shorter.organisation !== null && shorter.organisation === longer.organisation) return true;
  if (shorter.organisation !== null && longer.organisation !== null) return false;
  // Its short form, or its name in another language, in brackets.
  const isBracketed = (a: Candidate, b: Candidate) =>
    a.forms.some(
      ({ short }) =>
        short !== null && (fold(short) === b.key || short.split(/,\s/).some((part) => keyOf(part) === b.key)),
    );
  if (isBracketed(longer, shorter) || isBracketed(shorter, longer)) return true;
  const words = shorter.key.split(" ");
  if (isNowhere(shorter.forms[0]!.text, table)) return false;
  const isPart = ` ${longer.key} `.includes(` ${shorter.key} `);
  // "The League asks": a word for a body stands for the only one of that kind. What a value begins with is its name.
  if (shorter.organisation === null && isEveryday(shorter.key))
    return (
      isPart &&
      words.length === 1 &&
      BODY_WORD().test(shorter.key) &&
      shorter.forms.some(({ evidence }) => evidence.some(({ kind }) => kind === "asks" || kind === "plans"))
    );
  if (
    isPart &&
    longer.forms.some(({ evidence }) => evidence.some(({ kind, points }) => kind === "label" && points >= 3))
  )
    return true;
  if (words.length === 1 && shorter.key.length <= 8 && /^\p{Lu}{3,}/u.test(shorter.forms[0]!.text))
    return initials(longer.key) === shorter.key || longer.key.startsWith(`${shorter.key} `);
  // "Renacer asks", of the Fundación Renacer.
  if (
    words.length === 1 &&
    isPart &&
    shorter.key.length >= 5 &&
    (longer.organisation !== null || longer.key.split(" ").length < 4) &&
    BODY_WORD().test(longer.forms[0]!.text)
  )
    return !isNowhere(shorter.forms[0]!.text, table);
  if (
    words.length < 2 ||
    (words.length === 2 &&
      !ORGANISATION_WORD().test(shorter.forms[0]!.text) &&
      !longer.key.startsWith(shorter.key) &&
      !longer.key.endsWith(shorter.key))
  )
    return false;
  return isPart;
}
/** The form that is printed most like a name. */
export function printedOf(one: Candidate): string {
  const worth = new Map<string, number>();
  const isOpen = one.forms.some(({ open }) => open === true);
  for (const { text, quality, evidence, organisation } of one.forms) {
    // Beside it stands the same with more or with less.
    if (isOpen && keyOf(text) !== one.key) continue;
    // However often: the page has it in full.
    if (ONLY_LETTERS.test(text) && one.forms.some((other) => other.short === text && other.text !== text)) continue;
    const own =
      quality +
      (organisation !== null && one.key.length > 4 ? 1.5 : 0) +
      (evidence.some(({ points }) => points >= 3) ? 1 : 0) +
      (ORGANISATION_WORD().test(text) || (/[«"“„]/.test(text) && BODY_WORD().test(text)) ? 1 : 0) +
      Math.min(6, text.split(" ").length) * 0.3;
    worth.set(text, Math.max(worth.get(text) ?? 0, own) + 0.3);
  }
  const best = [...worth].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  // Cut at a comma: "Union of Hotel, Cleaning" of the "Union of Hotel, Cleaning and Care Workers".
  return (
    one.forms.find(({ text }) => isEnded(text) && best.startsWith(`${text}, `))?.text ??
    [...worth.keys()].find(
      (text) =>
        (text.startsWith(best) && (CUT.test(text.slice(best.length)) || LEGAL_FORM.test(text.slice(best.length)))) ||
        isInQuotes(best, text) ||
        // "Welfare Assoc" of the "Welfare Assoc. of Wa".
        (text.startsWith(`${best}. `) && ABBREVIATED.test(best) && BEHIND_DOT.test(text.slice(best.length))) ||
        (text.endsWith(best) && /, $/.test(text.slice(0, -best.length)) && BODY_WORD().test(text.split(",")[0]!)) ||
        // "Commune des Femmes" of the "Groupe d'Initiative Commune des Femmes".
        (text.endsWith(` ${best}`) &&
          BODY_WORD().test(text.split(" ")[0]!) &&
          / (?:d['’]|d[eu]s? |d[ao]s? |del )/.exec(text)?.index === text.indexOf(" ")),
    ) ??
    best
  );
}
/** A short form. */
const ONLY_LETTERS = /^\p{Lu}[\p{Lu}\d]{2,}$/u;
/** "Благодійна організація «Світанок»": what a body is belongs to its name in quotation marks, but for "the NGO". */
function isInQuotes(name: string, whole: string): boolean {
  const kind = QUOTED_NAME.exec(whole);
  return (
    kind !== null && kind[2] === name && BODY_WORD().test(kind[1]!) && !/^(?:the )?(?:ngos?|ongs?)$/i.test(kind[1]!)
  );
}
const ABBREVIATED = /(?<!\p{L})(?:Assoc|Assn|Org|Orgs|Dept|Univ|Inst|Soc|Fed|Coop|Natl|Dev|Found)$/u;
const BEHIND_DOT = /^\. (?:of|for|de|des|du|d[ao]s?|del) (?:the |la )?\p{Lu}/u;
const QUOTED_NAME = /^([^«"“„»”]{2,60}) [«"“„] ?([^«"“„»”]{2,80}?) ?[»"”“]$/u;
/** The legal form behind a name belongs to it. */
const LEGAL_FORM =
  /^,? \(?(?:Inc|INC|Ltda?|LTDA?|LLC|L\.L\.C|Limited|LIMITED|Corp|R\.\s?L|S\. ?A|A\. ?C|I\.A\.P|A\.B\.P|S\.R\.L|S\.A\.S|C\.V|e\.\s?V|Regd|asbl|ASBL)\.?\)?$/;
const CUT = /^(?:, [^,]{3,40})*,? (?:and|&|y|et|e) (?:(?:de |d)[\p{L} '’]*)?\p{Lu}/iu;

/** With the short form that the page prints behind it in brackets. */
export function printedWhole(one: Candidate): string {
  const name = printedOf(one);
  if (/[()]/.test(name)) return name;
  const key = keyOf(name);
  const short = one.forms.find(
    (form) => form.short !== null && keyOf(form.text) === key && SHORT_FORM.test(form.short),
  );
  return short ? `${name} (${short.short})` : name;
}
const SHORT_FORM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d][\p{L}\d.&/-]{1,14}(?: \p{Lu}{3,10})?$/u;
