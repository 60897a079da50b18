import { pattern } from "../list/pattern.ts";
import type { Money } from "./money.ts";

/** A sum and where it stands in a text. */
type Placed = Money & { at: number; end: number };

/** What sums of years or quarters come to, where they are no more than that; null of others. */
export const wholeOfParts = (sums: Placed[], near: string): Placed | null =>
  wholeOfYears(sums, near) ?? allParts(sums, near);

/** The years one by one, and behind them what they come to. */
function wholeOfYears(sums: Placed[], near: string): Placed | null {
  let come = 0;
  for (const [index, { amount, at }] of sums.entries()) {
    if (index > 0 && HAS_WORD.test(near.slice(sums[index - 1]!.end, at))) return null;
    if (index > 1 && amount === come) return sums[index]!;
    come += amount;
  }
  return null;
}
/** "1st quarter $70,000, 2nd quarter $60,000": parts that each say so come to the whole. */
function allParts(sums: Placed[], near: string): Placed | null {
  const [first] = sums;
  const are = sums.every(({ at, currency }, index) => {
    const before = near.slice(sums[index - 1]?.end ?? 0, at);
    return currency === first?.currency && before.length < 60 && PART().test(before);
  });
  const amount = sums.reduce((come, sum) => come + sum.amount, 0);
  return first && sums.length > 1 && are ? { ...first, amount } : null;
}
const PART = pattern(
  String.raw`(?<!\p{L})(quarter|year|phase|trimestre|semestre|année|año|ano|fase|квартал|год|этап|السنة|الربع)(?!\p{L})|(?<!\p{L})[qyt]\d(?!\d)`,
  "iu",
);
const HAS_WORD = /[^\s|;/,]/;
