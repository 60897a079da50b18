import { readCountries } from "../normalise/countries.ts";
import type { RawField } from "../raw-record.ts";
import { fieldOfLabel, type Label, labelsOf, labelWithoutColon } from "./labels.ts";
import type { PageLine } from "./page-lines.ts";

/** Characters from which a paragraph is prose and no heading. */
export const PROSE = 80;

/** What joins two lines of one value: a name that was wrapped is one name, names below each other are several. */
export function jointOf(before: string, text: string): " " | "\n" {
  const wrapped =
    /^[\p{Ll}(&,]/u.test(text) || /(?:\b(?:of|for|and|the|in|to|on|against|with)|[,&(/–-])$/i.test(before);
  return wrapped ? " " : "\n";
}

export function joinTexts(before: string, text: string): string {
  return `${before}${jointOf(before, text)}${text}`;
}

export function joinLines(lines: readonly PageLine[]): string {
  return lines.reduce((joined, { text }) => (joined === "" ? text : joinTexts(joined, text)), "");
}

export function isProse(text: string): boolean {
  return text.length > PROSE || /[.!?]["”’)]?$/.test(text);
}

export function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** True where the labels of records stand without one for their country. */
export function isHeaded(lines: readonly PageLine[]): boolean {
  const counts: Partial<Record<RawField | "tier", number>> = {};
  for (const { text } of lines) {
    const leading = labelsOf(text).find(({ leads }) => leads) ?? (text.length < 400 ? labelWithoutColon(text) : null);
    const label = fieldOfLabel(text.replace(/\s*:$/, "")) ?? leading?.label;
    if (label) counts[label] = (counts[label] ?? 0) + 1;
  }
  const records = Math.max(counts.focus ?? 0, counts.funder ?? 0, counts.implementer ?? 0);
  return records > 0 && (counts.countries ?? 0) < records * 0.2;
}

/** Labels with which a record begins below its country. */
export const isFirst = (label: Label): boolean => label === "tier" || label === "focus" || label === "funder";

/** Countries, or a word or two that may be meant for one, behind an empty line: no title goes before a title. */
export function namesPlaces({ text, gap }: PageLine): boolean {
  const { countries, unread } = readCountries(text).value;
  return gap && ((countries.length > 0 && !unread) || /^\p{Lu}[\p{L}'’-]+(?: \p{L}+)?$/u.test(text));
}

/** Fewest lines that must look so before a page is taken to write its labels without colons. */
const LEAST_COLONLESS = 6;

/** True where labels stand before their values and hardly any has a colon. */
export function isColonless(lines: readonly PageLine[]): boolean {
  const leading = lines.filter(({ text }) => labelsOf(text)[0]?.leads === true).length;
  const bare = lines.filter(({ text }) => text.length < 400 && labelWithoutColon(text) !== null).length;
  const alone = lines.filter(({ text, row }) => row === null && fieldOfLabel(text) !== null).length;
  return (
    bare >= LEAST_COLONLESS && leading < bare * 0.2 && alone < bare * 0.5 && lines.every(({ row }) => row === null)
  );
}

/** The label that a line is or begins with, else the first one in it. */
export const labelIn = (text: string): Label | null =>
  fieldOfLabel(text.replace(/\s*:$/, "")) ?? labelsOf(text)[0]?.label ?? null;

/** A line that is a label, or begins with one. */
export const isLabelled = (text: string): boolean =>
  fieldOfLabel(text.replace(/\s*:$/, "")) !== null || labelsOf(text)[0]?.leads === true;

/** Lines in which the next labels are looked for. */
const AHEAD = 40;

/** Whether the next label is this one. */
export function comesNext(label: Label, lines: readonly PageLine[], from: number, within = AHEAD): boolean {
  for (const { text } of lines.slice(from, from + within)) {
    const found = labelIn(text);
    if (found !== null) return found === label;
  }
  return false;
}

/** Whether the record under way has this label further down. */
export function isAhead(label: Label, lines: readonly PageLine[], from: number): boolean {
  for (const { text } of lines.slice(from, from + AHEAD)) {
    const found = labelIn(text);
    if (found === label || found === "countries") return found === label;
  }
  return false;
}

/** Whether a label that the record under way has comes again before the next country: then another record has begun. */
export function repeatsAhead(lines: readonly PageLine[], from: number, has: (label: Label) => boolean): boolean {
  for (const { text } of lines.slice(from, from + AHEAD)) {
    const found = labelIn(text);
    if (found === "countries") return false;
    if (found !== null && has(found)) return true;
  }
  return false;
}
