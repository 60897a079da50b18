import { readNumber } from "../normalise/amounts.ts";
import { whyUnchecked } from "../not-added.ts";
import type { Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import type { Intake } from "./intake.ts";
import { tableProblem } from "./problems.ts";

/** Totals whose places are remembered: a table of more is headed so throughout. */
const MOST = 2_000;

/**
 * Compares totals with the rows above them: all of them, or those behind any other total; and one that stands behind
 * totals with what these state. One column of amounts only. Where a row holds a sum that cannot be added, a total that
 * is another may still be right: that is said, and no more.
 */
export function openTotals({ columns, sheet }: Columns, intake: Intake): (row: GridRow) => void {
  const amounts = columns.filter(({ field }) => field === "amount" || field?.startsWith("amount."));
  const [column] = amounts;
  let from = intake.records.length;
  const notAdded = intake.notAdded();
  let sum = 0;
  const before = [0];
  const stated = [0];
  return ({ row, line, cells }) => {
    if (amounts.length !== 1 || column === undefined || column.currency !== null || before.length > MOST) return;
    const between = intake.records.length > from;
    for (; from < intake.records.length; from++) for (const { usd } of intake.records[from]!.amounts) sum += usd;
    const text = (cells[column.index] ?? "").trim();
    const number = readNumber(text.replace(/^(?:USD|US)?\s*\$?\s*|\s*(?:USD|\$)$/g, ""));
    if (number === null) return;
    const total = number * column.unit;
    const same = (other: number): boolean => Math.abs(other - total) < Math.max(1, column.unit);
    // Behind a total, and no row between, stands one of them all: each says of itself where it differs from its rows.
    const ofTotals = before.length > 1 && !between;
    const adds =
      before.some((start) => same(sum - start)) || (ofTotals && stated.some((start) => same(stated.at(-1)! - start)));
    const added = sum - (ofTotals ? 0 : before.at(-1)!);
    before.push(sum);
    if (!ofTotals) stated.push(stated.at(-1)! + total);
    if (adds) return;
    const place = { n: null, ...(line > 0 ? { line } : {}), row, ...(sheet === null ? {} : { sheet }) };
    const left = intake.notAdded() - notAdded;
    const reason =
      left > 0 ? whyUnchecked(left) : `The rows above add up to ${added.toLocaleString("en-US")}, not to this total.`;
    const code = left > 0 ? "total-unchecked" : "total-differs";
    intake.tell(tableProblem(place, "amount", code, text, { severity: "warning", reason }));
  };
}
