import type { ImportedRecord, ImportProblem } from "../imported.ts";
import { statesNothing } from "../normalise/reading.ts";
import type { Column, Columns } from "./columns.ts";
import type { Habits } from "./habits.ts";
import { type Intake, placed } from "./intake.ts";
import { tableProblem } from "./problems.ts";
import type { RawRow } from "./raw-row.ts";
import { looksShifted } from "./shifted.ts";

/** Fields that a list is not to lack, and the share of rows from which a blank is told. */
const MOSTLY = { title: 0.6, implementer: 0.6, countries: 0.6, amount: 0.8, start: 0.8, end: 0.8 } as const;
type Mostly = keyof typeof MOSTLY;

interface Usual {
  field: Mostly;
  header: string;
  index: number;
}

/** Blanks that a column does not have elsewhere, and cells that slipped into another column. */
export function openChecks(columns: Columns, habits: Habits, intake: Intake) {
  const usual = usualOf(columns.columns, habits);
  const has = (field: Mostly) => usual.some((each) => each.field === field);
  const [amount, start, end] = [has("amount"), has("start"), has("end")];
  const shifted = looksShifted(columns);
  return (found: RawRow, record: ImportedRecord, doubts: readonly ImportProblem[]): void => {
    if (found.raw.exact) return;
    const states =
      record.title !== null &&
      record.implementer !== null &&
      record.countries.length > 0 &&
      !(amount && record.amounts.length === 0) &&
      !(start && record.start === null) &&
      !(end && record.end === null);
    const { cells } = found;
    const short = cells.length < habits.width;
    for (let at = 0; at < usual.length && !states; at++)
      if (!short || usual[at]!.index < cells.length) tellBlank(usual[at]!, found, record, doubts, intake);
    if (short)
      intake.tell(tableProblem(placed(record), "row", "few-cells", cells.join(" | "), { severity: "warning" }));
    tellLarge(record, intake);
    if (record.amounts.length > 1) tellMoreDisbursed(record, intake);
    const field = doubts.length > 0 || cells.length > columns.columns.length ? shifted(cells) : null;
    if (field !== null) intake.tell(tableProblem(placed(record), field, "shifted-cells", cells.join(" | ")));
  };
}

function usualOf(columns: readonly Column[], { filled }: Habits): Usual[] {
  return columns.flatMap(({ field, header, index }) => {
    const of = field?.startsWith("amount.") ? "amount" : field;
    if (of === null || !(of in MOSTLY)) return [];
    // Of several kinds of amounts, or of several years, each may well be blank.
    if (of === "amount" && columns.filter((other) => other.field?.startsWith("amount")).length > 1) return [];
    return (filled[index] ?? 0) > MOSTLY[of as Mostly] ? [{ field: of as Mostly, header, index }] : [];
  });
}

function tellBlank(
  { field, header, index }: Usual,
  { raw, cells }: RawRow,
  record: ImportedRecord,
  doubts: readonly ImportProblem[],
  intake: Intake,
): void {
  const isKey = field === "title" || field === "implementer" || field === "countries";
  const text = isKey ? raw.text[field] : cells[index]?.trim() || undefined;
  // That a sum or an end is not known yet is said on purpose.
  if (text !== undefined && !(isKey && statesNothing(text))) return;
  if (!isKey && (field === "amount" ? record.amounts.length > 0 : record[field] !== null)) return;
  if (text !== undefined && field === "countries" && record.scope === "global") return;
  if (doubts.some((doubt) => doubt.field === field)) return;
  const is = text === undefined ? "is blank" : `says “${text}”`;
  const reason = `“${header}” ${is} here; other rows of the table state it.`;
  intake.tell(tableProblem(placed(record), field, "missing-value", text ?? "", { severity: "warning", reason }));
}

/** What is paid out was obligated before: of whole awards, not of single years. */
function tellMoreDisbursed(record: ImportedRecord, intake: Intake): void {
  const of = (kind: string) => record.amounts.filter((amount) => amount.kind === kind);
  const [obligated, disbursed] = [of("obligated"), of("disbursed")];
  const [one, other] = [obligated[0], disbursed[0]];
  if (obligated.length !== 1 || disbursed.length !== 1 || !one || !other || one.fiscalYear !== other.fiscalYear) return;
  if (other.usd <= one.usd) return;
  const value = `${other.printed ?? other.usd} > ${one.printed ?? one.usd}`;
  intake.tell(tableProblem(placed(record), "amount", "more-disbursed", value, { severity: "warning" }));
}

/** More than all that was ever spent for this; a schema's bound is beyond it. */
const LARGE = 1e9;
const LARGEST = 1e12;

function tellLarge(record: ImportedRecord, intake: Intake): void {
  let largest = 0;
  for (let at = 0; at < record.amounts.length; at++) largest = Math.max(largest, record.amounts[at]!.usd);
  if (largest <= LARGE) return;
  for (const { usd, printed } of record.amounts)
    if (usd > LARGE) intake.tell(tableProblem(placed(record), "amount", "too-large", printed ?? String(usd)));
  if (largest <= LARGEST) return;
  record.printed = {
    ...record.printed,
    amount: record.amounts.map(({ usd, printed }) => printed ?? String(usd)).join("; "),
  };
  record.amounts = record.amounts.filter(({ usd }) => usd <= LARGEST);
}
