import { fold } from "../list/fold.ts";
import { printedSum } from "../list/printed-sum.ts";
import type { ImportedRecord, ImportProblem } from "./imported.ts";

/**
 * Records that say the very same as an earlier one, though a dash, a line break or the name of a label is printed
 * otherwise: told by what was understood of them. Of those in `told` it is known already.
 */
export function tellTwins(records: readonly ImportedRecord[], told: readonly ImportProblem[]): ImportProblem[] {
  const known = new Set(told.filter(({ code }) => code === "same-record").map(({ n }) => n));
  const seen = new Map<string, { n: number; row?: number; line?: number }>();
  return records.flatMap((record) => {
    const { title, summary, implementer, countries, start, end, amounts, n, row, line } = record;
    // What names only an organisation and a country may well be another of its projects.
    if (title === null && summary === null) return [];
    const said = JSON.stringify([
      ...[fold(title ?? ""), fold(summary ?? ""), implementer, [...countries].sort(), start, end],
      amounts.map(({ usd, kind, fiscalYear }) => [usd, kind, fiscalYear]),
      printedSum(record)?.text,
    ]);
    const before = seen.get(said);
    if (before === undefined) {
      seen.set(said, record);
      return [];
    }
    if (known.has(n)) return [];
    const place = { n, ...(row === undefined ? {} : { row }), ...(line === undefined ? {} : { line }) };
    const other = before.row ?? before.line ?? before.n;
    const reason = `The record ${before.row === undefined ? "on line" : "in row"} ${other} says the very same.`;
    const value = implementer ?? title ?? "";
    return [
      { ...place, field: "id", value, code: "same-record", reason, severity: "warning" as const, other, fix: null },
    ];
  });
}
