import type { Code } from "../codes.ts";
import type { ImportProblem, Repair } from "../imported.ts";
import type { RawField } from "../raw-record.ts";

/** What is wrong with a text, before it is known where it stands. */
export type Doubt = Pick<
  ImportProblem,
  "value" | "code" | "reason" | "severity" | "fix" | "currency" | "amountKind"
> & { field: RawField };
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

  doubt(field: RawField, value: string, code: Code, reason: string, more: Partial<Doubt> = {}): void {
    this.doubts.push({ field, value: quote(value), code, reason, severity: "error", fix: null, ...more });
  }

  change(field: RawField, printed: string, value: string, code: Code, reason: string): void {
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

const unknownYet = [
  "n\\.?\\s?\\/?\\s?a\\.?|na|n\\.\\s?n\\.?|#(?:n\\/a|ref|value|name|div\\/0|num|null)|none|nil|null|t\\.?b\\.?[dac]\\.?|x{2,5}|not (?:stated|available|applicable|yet determined|yet known|known|specified|provided|disclosed|finali[sz]ed)",
  "to be (?:determined|decided|announced|confirmed|advised|identified|selected|negotiated|defined|finali[sz]ed|set|added|provided)",
  "unknown|unspecified|undetermined|undisclosed|pending(?: (?:award|approval|decision|selection|negotiations?|finali[sz]ation|notification))?|blank|var(?:ies|ious|iable)|under negotiation|awaiting [a-zà-ÿ]+",
  "\\(?(?:see|cf\\.?|refer to|voir|ver|v[ée]ase)(?: the| la| les?)? (?:foot)?(?:notes?|nota|below|above|remarks?|comments?|annex|annexe|anexo|attached|attachment|ci-dessous)(?: (?:\\d{1,2}|[a-h]|below|above))?\\)?",
  "no (?:aplica|disponible|indicado|especificado|definido)|sin (?:datos?|definir|determinar|informaci[oó]n)|por (?:determinar|definir|confirmar|establecer|anunciar)(?:se)?|a (?:determinar|definir|confirmar)|pendientes?(?: de [a-zà-ÿ]+)?|desconocid[oa]|en (?:tr[aá]mite|negociaci[oó]n)",
  "non (?:disponible|communiqu[ée]e?|pr[ée]cis[ée]e?|renseign[ée]e?|d[ée]termin[ée]e?|d[ée]fini[e]?|connue?|applicable)|sans objet|n[ée]ant|[aà] (?:d[ée]terminer|d[ée]finir|pr[ée]ciser|confirmer|venir|compl[ée]ter|fixer)|en (?:attente|cours de (?:n[ée]gociation|d[ée]finition))|inconnue?|s\\/o|n\\/d|n\\/c|s\\/d|n\\.d\\.?|n\\.c\\.?|s\\.d\\.?",
].join("|");
const nothingStated = new RegExp(`^(?:[-–—.…?*]*|(?:${unknownYet})(?:\\s*\\([^()]{0,24}\\))?\\s?[*†.?!]*)$`, "i");
/** Signs for a blank, which nobody has to be told of. */
const blankSigns = /^[\s\-–—.…*$]*$/;
/** True for a text that is blank, or a dash. */
export const isBlank = (text: string): boolean => blankSigns.test(text);

/** Longest words that state nothing, with what stands in brackets behind them. */
const LONGEST_NOTHING = 48;
const LONGEST_WORDS = 26;
const BRACKET = 41;

/** True for the words that stand where a value should: "TBD", "N/A", a dash, "see note 3". */
export function statesNothing(text: string): boolean {
  const { length } = text;
  if (length >= LONGEST_NOTHING) return false;
  const last = text.charCodeAt(length - 1);
  // Few of these words end in a digit, "see note 3": dates, amounts and numbers of awards need no closer look.
  if (last > 47 && last < 58 && text.charCodeAt(length - 2) !== 32 && text.charCodeAt(length - 3) !== 32) return false;
  // Of longer ones a part stands in brackets.
  if (length > LONGEST_WORDS && last !== BRACKET) return false;
  return nothingStated.test(text.trim());
}

/** Fields of which somebody has to hear that a value is still to come. */
const told: ReadonlySet<RawField> = new Set<RawField>([
  ...(["amount", "start", "end", "period", "duration", "implementer", "countries"] as const),
]);

/** Says that such words stood there; an empty cell needs no words, and a dash for a blank no warning. */
export function noteBlank(notes: Notes, field: RawField, text: string, warn = told.has(field)): void {
  if (text.trim() === "") return;
  const reason = `“${text.trim()}” states no value: it stays “not stated”.`;
  notes.change(field, text, "", "not-stated", reason);
  if (warn && !blankSigns.test(text)) notes.doubt(field, text, "not-stated", reason, { severity: "warning" });
}
