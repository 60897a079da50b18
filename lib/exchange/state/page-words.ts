import type { RawField } from "../raw-record.ts";
import { fieldOfLabel, labelsOf } from "./labels.ts";
import type { PageLine } from "./page-lines.ts";

/** Characters from which a paragraph is prose and no heading. */
export const PROSE = 80;

/** Lines of one cell: a name that was wrapped is one name, names below each other are several. */
export function joinTexts(before: string, text: string): string {
  const wrapped =
    /^[\p{Ll}(&,]/u.test(text) || /(?:\b(?:of|for|and|the|in|to|on|against|with)|[,&(/–-])$/i.test(before);
  return `${before}${wrapped ? " " : "\n"}${text}`;
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
    const label = fieldOfLabel(text.replace(/\s*:$/, "")) ?? labelsOf(text).find(({ leads }) => leads)?.label;
    if (label) counts[label] = (counts[label] ?? 0) + 1;
  }
  const records = Math.max(counts.focus ?? 0, counts.funder ?? 0, counts.implementer ?? 0);
  return records > 0 && (counts.countries ?? 0) < records * 0.2;
}
