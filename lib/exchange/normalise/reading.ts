import type { ImportProblem, Repair } from "../imported.ts";
import type { RawField } from "../raw-record.ts";

/** What is wrong with a text, before it is known where it stands. */
export type Doubt = Pick<ImportProblem, "value" | "code" | "reason" | "severity" | "fix"> & { field: RawField };
/** What was changed in a text, before it is known where it stands. */
export type Change = Pick<Repair, "printed" | "value" | "code" | "reason"> & { field: RawField };

/** A text understood: its value, and everything that must be told of it. Shared by every record that prints it. */
export interface Read<T> {
  readonly value: T;
  readonly doubts: readonly Doubt[];
  readonly changes: readonly Change[];
}

/** Longest text that a problem quotes, in UTF-16 units. */
export const LONGEST_QUOTE = 2_000;
/** Texts remembered of one kind. A file has few different dates and countries, and summaries are not remembered. */
const MOST_REMEMBERED = 20_000;

const nothing: readonly never[] = [];

export function plain<T>(value: T): Read<T> {
  return { value, doubts: nothing, changes: nothing };
}

/** A list that many records share: nobody changes it. */
export function shared<T>(list: readonly T[]): T[] {
  const copy = [...list];
  Object.freeze(copy);
  return copy;
}

/** Collects what a reading of one text finds. */
export class Notes {
  readonly doubts: Doubt[] = [];
  readonly changes: Change[] = [];

  doubt(field: RawField, value: string, code: string, reason: string, more: Partial<Doubt> = {}): void {
    this.doubts.push({ field, value: quote(value), code, reason, severity: "error", fix: null, ...more });
  }

  change(field: RawField, printed: string, value: string, code: string, reason: string): void {
    this.changes.push({ field, printed: quote(printed), value, code, reason });
  }

  of<T>(value: T): Read<T> {
    return { value, doubts: this.doubts, changes: this.changes };
  }
}

export function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? text.slice(0, LONGEST_QUOTE) : text;
}

/** The same reading for the same text: tables repeat their cells. */
export function remember<T>(read: (text: string) => Read<T>): (text: string) => Read<T> {
  const known = new Map<string, Read<T>>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const made = read(text);
    known.set(text, made);
    return made;
  };
}

const nothingStated =
  /^(?:[-–—.?*]*|n\.?\s?\/?\s?a\.?|na|none|nil|null|tbd|tba|tbc|t\.b\.d\.?|to be (?:determined|decided|announced|confirmed|advised|identified|selected)|not (?:stated|available|applicable|yet determined|known|specified|provided)|unknown|unspecified|undetermined|pending|blank|no aplica|sin datos?|por determinar|non (?:disponible|communiqué|précisé|renseigné)|sans objet|néant|à déterminer|à préciser|s\/o|n\/d|n\/c|s\/d)$/i;

/** True for the words that stand where a value should: "TBD", "N/A", a dash. */
export function statesNothing(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // None of these words has a digit: dates, amounts and numbers of awards need no closer look.
  if (last > 47 && last < 58) return false;
  return text.length < 30 && nothingStated.test(text.trim());
}

/** Says that such words stood there; an empty cell needs no words. */
export function noteBlank(notes: Notes, field: RawField, text: string): void {
  if (text.trim() !== "")
    notes.change(field, text, "", "not-stated", `“${text.trim()}” states no value: it stays “not stated”.`);
}
