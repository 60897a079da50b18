import { LONGEST_VALUE } from "../bounds.ts";
import type { ImportProblem, Place } from "../imported.ts";
import { ODD_REASONS } from "../odd-text.ts";

/** Reasons that tables and files give, as sentences in English; `{...}` is filled in. The desk says them in other languages by code. */
export const TABLE_REASONS = {
  "unknown-column": "No field of a project is named like this column; what it holds is kept as printed.",
  "guessed-column": "The header does not say what the column holds; it was guessed from its cells. Look at it.",
  "no-header": "No row names columns of a table of projects: say what each column holds.",
  "no-records": "Nothing in the file reads as a project.",
  "sheet-left-out": "The sheet holds no table of projects; it was left out.",
  "damaged-sheet": "The sheet cannot be unpacked; it was left out.",
  "hidden-sheet": "The sheet is hidden; it was left out.",
  "hidden-rows": "These rows are hidden in the sheet; they were read all the same.",
  "too-long": "The cell holds more than 20,000 characters; it was left out.",
  "too-many-rows": "The file holds more than 100,000 records; the rest was left out.",
  "too-many-columns": "The table has more than 300 columns; the rest was left out.",
  formula: "The cell holds a formula; it is kept as text and never computed.",
  "formula-without-value": "The cell holds a formula and no value that was computed from it.",
  "error-value": "The spreadsheet could not compute the cell.",
  ...ODD_REASONS,
  "extra-cells": "The row has more cells than the table has columns: a cell may have been divided.",
  "few-cells": "The row ends before the others do: cells may be missing, or stand in the wrong columns.",
  "shifted-cells": "The row's cells seem to stand in the wrong columns.",
  "negative-amount": "An amount cannot be less than nothing; it stays as printed.",
  "no-amount": "A share of a hundred is no sum of money.",
  "too-large": "No award against trafficking is as large as this.",
  "missing-value": "Other rows of the table state this; here it is blank.",
  "lone-cell": "The row holds nothing but this; it was taken as a heading.",
  "same-id": "Another record has the same id.",
  "near-record": "Another row says the same but for spacing, dashes, quotes or case.",
  "same-award": "Another row has the same award number.",
  "more-problems": "More problems than these were found; only the first are named.",
  "no-prime": "The award that this sub-award belongs to is not in the file.",
  "same-subaward": "An earlier row says the very same of this sub-award; it was taken once.",
  "subaward-nobody": "The row of a sub-award does not say who got it.",
  "subaward-no-sum": "No sum can be read for this sub-award.",
  "subaward-larger": "The sub-award is larger than the whole award that it is part of.",
  "more-disbursed": "More is disbursed than was ever obligated.",
  "prime-differs": "Another row says something else of the same prime award; the first was taken.",
  "total-differs": "The rows above do not add up to this total.",
  "total-unchecked": "Rows above hold amounts that are not added: this total could not be checked.",
  "not-exact": "The cell does not read as what this program wrote there.",
  cancelled: "The import was stopped before its end.",
} as const;
export type TableCode = keyof typeof TABLE_REASONS;

export function tableProblem(
  place: Place,
  field: string,
  code: TableCode,
  value: string,
  more: { severity?: "error" | "warning"; fix?: string | null; reason?: string } = {},
): ImportProblem {
  return {
    ...place,
    field,
    value: value.slice(0, LONGEST_VALUE),
    code,
    reason: more.reason ?? TABLE_REASONS[code],
    severity: more.severity ?? "error",
    fix: more.fix ?? null,
  };
}
