import type { ImportedRecord } from "../imported.ts";
import { looseSum, looseText } from "../normalise/loose-text.ts";
import { Seen } from "../normalise/seen.ts";
import { SumOfTexts } from "../normalise/sum-of-texts.ts";

/**
 * Finds the earlier record of a table that says the same as this one but for spacing, dashes, quotes or case. All that
 * both state counts, what columns without a field hold too: another year, country or sum is another record.
 */
export function openNearTwins(records: readonly ImportedRecord[]): (record: ImportedRecord) => ImportedRecord | null {
  /** Which record had a first sum first; others may have the same, so whoever finds one looks at it. */
  const first = new Seen();
  const whole = new Seen();
  const sum = new SumOfTexts();
  /** Numbers of records that stand in `whole`: only those that share a first sum with another. */
  const placed = new Set<number>();
  const addWhole = (record: ImportedRecord): number => {
    placed.add(record.n);
    sum.of(saidBy(record));
    return whole.add(sum.high, sum.low, record.n);
  };
  return (record) => {
    const { amounts } = record;
    const text = record.title ?? record.summary;
    // What names only an organisation and a country may well be another of its projects.
    if (text === null) return null;
    const usd = amounts.length === 0 ? 0 : amounts[0]!.usd;
    const before = first.add(looseSum(usd, record.end ?? record.start ?? "", text), 0, record.n);
    if (before === 0) return null;
    const one = records[before - 1];
    if (one !== undefined && !placed.has(before)) addWhole(one);
    const twin = addWhole(record);
    return twin === 0 ? null : (records[twin - 1] ?? null);
  };
}

function saidBy({ id: _id, n: _n, row: _row, line: _line, sheet: _sheet, ...record }: ImportedRecord): string {
  const { amounts, printed, sources, ...rest } = record;
  const money = amounts.map(({ usd, kind, fiscalYear }) => [usd, kind, fiscalYear]);
  // What was printed of a value that was read says no more than the value.
  const isRead = (field: string) => typeof record[field as keyof typeof record] === "string";
  const own = Object.entries(printed).filter(([field]) => field !== "id" && !isRead(field));
  return JSON.stringify([money, sources, loosely(rest), loosely(own)]);
}

function loosely(value: unknown): unknown {
  if (typeof value === "string") return looseText(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.values(value).map(loosely);
}
