import { openNormaliser } from "../../lib/exchange/normalise-record.ts";
import { RAW_FIELDS, type RawField, type RawRecord } from "../../lib/exchange/raw-record.ts";
import type { Edition, Project } from "../../lib/list/schema.ts";
import { beside } from "./typed-beside.ts";
import { fieldsStated, notStated } from "./working-record.ts";

/** The field of a file's record that a field of a project is read from. */
const rawOf: Record<string, RawField> = { amounts: "amount" };

const DOLLARS_ASKED = "The amount is asked for in US dollars here: this is in another currency, and nothing was taken.";

export type Typed = { ok: true; values: Partial<Project> } | { ok: false; code: string; reason: string };

/** What a text is typed into. */
export interface TypedInto {
  field: string;
  /** The record as it stands. */
  now: Project;
  /** The text that could not be read, in whose place this is typed. */
  printed: string;
}

/**
 * A text that a person typed into a field, understood as the file's own text would be: "31 Mar 2025", "$1.5M",
 * "Kenya and Uganda". What a file would have as a problem is refused here. It stands in the place of what could not be
 * read alone: the field's other countries, types and sums stay.
 */
export function typedValue(
  text: string,
  { field, now, printed }: TypedInto,
  base: Edition,
  publisher: string,
  today: string,
): Typed {
  const trimmed = text.trim();
  const raw = rawOf[field] ?? RAW_FIELDS.find((name) => name === field);
  if (raw === undefined) return { ok: false, code: "field", reason: `No record has a field "${field}".` };
  const read = (texts: RawRecord["text"]) =>
    openNormaliser({ base, publisher, asOf: null, source: null, today }).record({
      place: { n: 1, row: 1 },
      text: texts,
    });
  const before = raw === "amount" ? read({ amount: printed }).record.amounts : [];
  if (trimmed === "") return { ok: true, values: beside(notStated(field), now, before) };
  const start = raw === "duration" && now.start !== null ? { start: now.start } : {};
  const { record, problems } = read({ ...start, [raw]: trimmed });
  // A sum in another currency is no fault of a file, but here nothing would be taken of it.
  const wrong = problems.find(
    ({ severity, field, code }) => field === raw && (severity === "error" || code === "other-currency"),
  );
  if (wrong?.code === "other-currency") return { ok: false, code: "dollars-asked", reason: DOLLARS_ASKED };
  if (wrong !== undefined) return { ok: false, code: wrong.code, reason: wrong.reason };
  if (raw === "duration" && record.end === null)
    return { ok: false, code: "length-alone", reason: "The start is not stated: a length alone says no end." };
  const values = Object.fromEntries(fieldsStated(raw).map((name) => [name, record[name]])) as Partial<Project>;
  return { ok: true, values: beside(values, now, before) };
}
