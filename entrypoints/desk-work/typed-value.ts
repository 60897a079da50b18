import { openNormaliser } from "../../lib/exchange/normalise-record.ts";
import { RAW_FIELDS, type RawField } from "../../lib/exchange/raw-record.ts";
import type { Edition, Project } from "../../lib/list/schema.ts";
import { fieldsStated, notStated } from "./working-record.ts";

/** The field of a file's record that a field of a project is read from. */
const rawOf: Record<string, RawField> = { amounts: "amount" };

export type Typed = { ok: true; values: Partial<Project> } | { ok: false; code: string; reason: string };

/**
 * A text that a person typed into a field, understood as the file's own text would be: "31 Mar 2025", "$1.5M",
 * "Kenya and Uganda". What a file would have as a problem is refused here.
 */
export function typedValue(field: string, text: string, base: Edition, publisher: string, today: string): Typed {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: true, values: notStated(field) };
  const raw = rawOf[field] ?? RAW_FIELDS.find((name) => name === field);
  if (raw === undefined) return { ok: false, code: "field", reason: `No record has a field "${field}".` };
  const normaliser = openNormaliser({ base, publisher, asOf: null, source: null, today });
  const { record, problems } = normaliser.record({ place: { n: 1, row: 1 }, text: { [raw]: trimmed } });
  const fields = fieldsStated(raw);
  const wrong = problems.find((problem) => problem.severity === "error" && problem.field === raw);
  if (wrong !== undefined) return { ok: false, code: wrong.code, reason: wrong.reason };
  return { ok: true, values: Object.fromEntries(fields.map((name) => [name, record[name]])) };
}
