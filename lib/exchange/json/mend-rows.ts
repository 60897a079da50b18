import type { Problem } from "../../list/problem.ts";
import type { ImportProblem } from "../imported.ts";
import { type CodedCountries, codedCountries } from "../normalise/coded-countries.ts";
import { readCountries } from "../normalise/countries.ts";
import type { Change } from "../normalise/reading.ts";
import { isRecordField, readRow } from "../record-row.ts";
import { isObject } from "./is-object.ts";
import { mendRecordRow } from "./mend-record-row.ts";

/** A problem of a row, by its index; null for one of all rows. */
export type OfRow = Omit<ImportProblem, "n" | "line" | "row" | "sheet"> & { index: number | null };

/** A change in a row, by its index. */
export type ChangeOfRow = Change & { index: number };

/**
 * Rows without what keeps them from being read, each thing told: a field of the wrong kind costs that field, not the row.
 * What has no id of its own stays as it is, and is refused by whoever reads it.
 */
export function mendRows(given: readonly unknown[]): { rows: unknown[]; told: OfRow[]; changes: ChangeOfRow[] } {
  const told: OfRow[] = [];
  const changes: ChangeOfRow[] = [];
  const unknown = new Set<string>();
  const taken = new Set<unknown>(given.map((row) => (isObject(row) ? row.id : null)));
  const rows = given.map((one, index) => {
    if (!isObject(one)) return one;
    const mended = mendRecordRow(one);
    const coded = withPlaces(mended.row);
    for (const doubt of [...mended.notes.doubts, ...(coded?.doubts ?? [])]) told.push({ index, ...doubt });
    for (const change of [...mended.notes.changes, ...(coded?.changes ?? [])]) changes.push({ index, ...change });
    const row: Record<string, unknown> = coded?.row ?? mended.row;
    row.id = freeId(row.id, taken, one.id);
    const problems: Problem[] = [];
    if (readRow(row, "", problems) !== null) return row;
    if (problems.some(({ field }) => field === "" || field === "id")) return row;
    for (const { field, message } of problems) {
      const value = row[field];
      delete row[field];
      if (isRecordField(field)) told.push({ index, ...problemOf(field, textOf(value), message) });
      else unknown.add(field);
    }
    return row;
  });
  for (const field of unknown)
    told.push({
      ...{ index: null, field, value: field, code: "unknown-column", severity: "warning", fix: null },
      reason: "No field of a row has this name; what it holds is left out.",
    });
  return { rows, told, changes };
}

/** An id that was made here, with a number behind it where a row has it already; one that was given stays. */
function freeId(id: unknown, taken: Set<unknown>, given: unknown): unknown {
  if (id === given || typeof id !== "string") return id;
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  taken.add(free);
  return free;
}

type Placed = Pick<CodedCountries, "doubts" | "changes"> & { row: Record<string, unknown> };

/** A row with its countries as codes, those that only its text names among them; null where it has codes, or a region. */
function withPlaces(row: Record<string, unknown>): Placed | null {
  const { countries = [], countryText = "", region = null } = row;
  const none = Array.isArray(countries) && countries.length === 0;
  const isTold = typeof countryText === "string" && countryText.trim() !== "";
  const named = none && isTold && !region;
  if (none && isTold && region) {
    // Beside a region the text says where in it; it need not name countries, but what it names must be known.
    const { value, doubts } = readCountries(countryText);
    const read = value.countries.length > 0 || value.region !== null || value.regional;
    return read || doubts.length === 0 ? null : { row, doubts, changes: [] };
  }
  const coded = codedCountries(named ? [countryText] : countries);
  if (coded === null) return null;
  const text = isTold ? countryText : (countries as string[]).join("; ");
  return { ...coded, row: { ...row, countries: coded.countries, countryText: text } };
}

const problemOf = (field: string, value: string, reason: string) =>
  ({ field, value: value.slice(0, 2_000), code: "not-the-shape", reason, severity: "error", fix: null }) as const;

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value ?? ""));
