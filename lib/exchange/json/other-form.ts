import type { Notes } from "../normalise/reading.ts";
import type { RawField } from "../raw-record.ts";

export const OTHER_FORM = "It is written otherwise than a list has it; what it means is plain.";

/** Tells of a value that was put into the form in which a list has it. */
export function otherForm(notes: Notes, field: RawField, printed: string, value: string): void {
  notes.change(field, printed, value, "other-form", OTHER_FORM);
}
