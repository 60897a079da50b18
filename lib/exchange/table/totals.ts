import { readNumber } from "../normalise/amounts.ts";
import type { Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import type { Intake } from "./intake.ts";
import { tableProblem } from "./problems.ts";

/** Totals whose places are remembered: a table of more is headed so throughout. */
const MOST = 2_000;

/** Compares totals with the rows above them: all of them, or those behind any other total. One column of amounts only. */
export function openTotals({ columns, sheet }: Columns, intake: Intake): (row: GridRow) => void {
  const amounts = columns.filter(({ field }) => field === "amount" || field?.startsWith("amount."));
  const [column] = amounts;
  let from = intake.records.length;
  let sum = 0;
  const before = [0];
  return ({ row, line, cells }) => {
    if (amounts.length !== 1 || column === undefined || column.currency !== null || before.length > MOST) return;
    for (; from < intake.records.length; from++) for (const { usd } of intake.records[from]!.amounts) sum += usd;
    const text = (cells[column.index] ?? "").trim();
    const stated = readNumber(text.replace(/^(?:USD|US)?\s*\$?\s*|\s*(?:USD|\$)$/g, ""));
    if (stated === null) return;
    const total = stated * column.unit;
    const adds = before.some((start) => Math.abs(sum - start - total) < Math.max(1, column.unit));
    before.push(sum);
    if (adds) return;
    const reason = `The rows above add up to ${(sum - (before.at(-2) ?? 0)).toLocaleString("en-US")}, not to this total.`;
    const place = { n: null, ...(line > 0 ? { line } : {}), row, ...(sheet === null ? {} : { sheet }) };
    intake.tell(tableProblem(place, "amount", "total-differs", text, { severity: "warning", reason }));
  };
}
