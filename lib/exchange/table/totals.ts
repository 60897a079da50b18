import { readNumber } from "../normalise/amounts.ts";
import { whyUnchecked } from "../not-added.ts";
import type { Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import type { Intake } from "./intake.ts";
import { tableProblem } from "./problems.ts";

/** Totals whose places are remembered: a table of more is headed so throughout. */
const MOST = 2_000;

/** What the rows of a table come to, down to the last one that was looked at. */
export interface Added {
  /** The next record. */
  from: number;
  /** In dollars. */
  sum: number;
  /** The sums above each total, and above each header that comes again. */
  before: number[];
  /** What the totals state together, above each of them. */
  stated: number[];
  /** Records with sums that are not added: above the table, and above the last total or header. */
  notAddedAbove: number;
  notAddedBefore: number;
}

/** Nothing yet. */
export function nothingAdded(intake: Intake): Added {
  const notAdded = intake.notAdded();
  const from = intake.records.length;
  return { from, sum: 0, before: [0], stated: [0], notAddedAbove: notAdded, notAddedBefore: notAdded };
}

/** The header comes again, with its sums in other money: a total below may be of what follows, or of all. */
export function addedAbove(so: Added, intake: Intake): Added {
  add(so, intake);
  return { ...so, before: [...so.before, so.sum], notAddedBefore: intake.notAdded() };
}

function add(so: Added, { records }: Intake): void {
  for (; so.from < records.length; so.from++) for (const { usd } of records[so.from]!.amounts) so.sum += usd;
}

/** A total that says itself that it is one of all. */
const ofAll = /\b(?:grand|overall|general)\b|g[eé]n[eé]ral/i;

/**
 * Compares totals with the rows above them: all of them, or those behind any other total; and one that stands behind
 * totals with what these state. One column of amounts in dollars only. Where a row that it is of holds a sum that cannot
 * be added, a total that is another may still be right: that is said, and no more.
 */
export function openTotals({ columns, sheet }: Columns, intake: Intake, so: Added): (row: GridRow) => void {
  const amounts = columns.filter(
    ({ field, currency }) => currency === null && (field === "amount" || field?.startsWith("amount.")),
  );
  const [column] = amounts;
  return ({ row, line, cells }) => {
    const { before, stated } = so;
    if (amounts.length !== 1 || column === undefined || before.length > MOST) return;
    const between = intake.records.length > so.from;
    add(so, intake);
    const text = (cells[column.index] ?? "").trim();
    const number = readNumber(text.replace(/^(?:USD|US)?\s*\$?\s*|\s*(?:USD|\$)$/g, ""));
    if (number === null) return;
    const total = number * column.unit;
    const same = (other: number): boolean => Math.abs(other - total) < Math.max(1, column.unit);
    // Behind a total, and no row between, stands one of them all: each says of itself where it differs from its rows.
    const ofTotals = stated.length > 1 && !between;
    const adds =
      before.some((start) => same(so.sum - start)) ||
      (ofTotals && stated.some((start) => same(stated.at(-1)! - start)));
    const added = so.sum - (ofTotals ? 0 : before.at(-1)!);
    const isOfAll = ofTotals || cells.some((cell) => ofAll.test(cell));
    const left = intake.notAdded() - (isOfAll ? so.notAddedAbove : so.notAddedBefore);
    before.push(so.sum);
    if (!ofTotals) stated.push(stated.at(-1)! + total);
    so.notAddedBefore = intake.notAdded();
    if (adds) return;
    const place = { n: null, ...(line > 0 ? { line } : {}), row, ...(sheet === null ? {} : { sheet }) };
    const reason =
      left > 0 ? whyUnchecked(left) : `The rows above add up to ${added.toLocaleString("en-US")}, not to this total.`;
    const code = left > 0 ? "total-unchecked" : "total-differs";
    intake.tell(tableProblem(place, "amount", code, text, { severity: "warning", reason }));
  };
}
