import type { Amount } from "../../list/schema.ts";
import type { ImportProblem, Repair } from "../imported.ts";
import { foreignPrinted, type RefusedSum } from "../normalise/foreign-sums.ts";
import type { RawRecord } from "../raw-record.ts";

const NOTHING: readonly never[] = [];

/** A row on its way to a record: what its cells say, and all that must be told of them. Most rows have nothing to tell. */
export class RawRow {
  readonly raw: RawRecord;
  readonly cells: readonly string[];
  amounts: readonly Amount[] = NOTHING;
  problems: readonly ImportProblem[] = NOTHING;
  repairs: readonly Repair[] = NOTHING;
  /** Sums of these columns that were not read. */
  refused: readonly RefusedSum[] = NOTHING;
  /** What columns without a field hold, by their headers. */
  printed: Record<string, string> | null = null;
  /** The award that this one belongs to, and whether the row says what it is. */
  prime = "";
  level: "prime" | "sub" | null = null;
  subrecipientAmount = "";
  /** What the row's own column of currencies says; it may stand behind the sums that it is of. */
  currency = "";
  /** What else the row says of its sub-award: its number, dates, place. */
  subaward: readonly string[] = NOTHING;

  constructor(raw: RawRecord, cells: readonly string[]) {
    this.raw = raw;
    this.cells = cells;
  }

  tell(...problems: readonly ImportProblem[]): void {
    this.problems = [...this.problems, ...problems];
  }

  change(...repairs: readonly Repair[]): void {
    this.repairs = [...this.repairs, ...repairs];
  }

  add(amount: Amount): void {
    this.amounts = [...this.amounts, amount];
  }

  keep(header: string, text: string): void {
    this.printed ??= {};
    this.printed[header] = text;
  }

  /** A sum that was not read, of one of several columns of sums. */
  refuse(sum: RefusedSum): void {
    this.refused = [...this.refused, sum];
    for (const [field, text] of Object.entries(foreignPrinted(this.refused))) this.keep(field, text);
  }
}
