import type { Problem } from "../../list/problem.ts";
import type { ImportProblem } from "../imported.ts";
import { readAmounts } from "../normalise/amounts.ts";
import { isRecordField, readRow } from "../record-row.ts";
import { isObject } from "./is-object.ts";

/** A problem of a row, by its index; null for one of all rows. */
export type OfRow = Omit<ImportProblem, "n" | "line" | "row" | "sheet"> & { index: number | null };

/**
 * Rows without what keeps them from being read, each thing told: a field of the wrong kind costs that field, not the row.
 * What has no id of its own stays as it is, and is refused by whoever reads it.
 */
export function mendRows(given: readonly unknown[]): { rows: unknown[]; told: OfRow[] } {
  const told: OfRow[] = [];
  const unknown = new Set<string>();
  const rows = given.map((row, index) => {
    const problems: Problem[] = [];
    if (!isObject(row) || readRow(row, "", problems) !== null) return row;
    if (problems.some(({ field }) => field === "" || field === "id")) return row;
    const mended: Record<string, unknown> = { ...row };
    for (const { field, message } of problems) {
      const value = row[field];
      delete mended[field];
      const usd = field === "amountUsd" && typeof value === "string" ? readAmounts(value).value : [];
      if (usd.length === 1) mended.amountUsd = usd[0]?.usd;
      else if (isRecordField(field)) told.push({ index, ...problemOf(field, textOf(value), message) });
      else unknown.add(field);
    }
    return mended;
  });
  for (const field of unknown)
    told.push({
      ...{ index: null, field, value: field, code: "unknown-column", severity: "warning", fix: null },
      reason: "No field of a row has this name; what it holds is left out.",
    });
  return { rows, told };
}

const problemOf = (field: string, value: string, reason: string) =>
  ({ field, value: value.slice(0, 2_000), code: "not-the-shape", reason, severity: "error", fix: null }) as const;

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value ?? ""));
