import { readAmounts } from "../normalise/amounts.ts";
import { statesNothing } from "../normalise/reading.ts";
import { tableProblem } from "./problems.ts";
import type { RawRow } from "./raw-row.ts";

/** Dollars that a row states of its award, the largest of several; 0 where it states none. */
export function sumOf({ amounts, raw }: RawRow): number {
  const stated = amounts.length > 0 ? amounts : raw.text.amount === undefined ? [] : readAmounts(raw.text.amount).value;
  return stated.reduce((most, { usd }) => Math.max(most, usd), 0);
}

/** Tells of a sum of a sub-award that is none, or that is more than the whole award has. */
export function tellSubawardSum(prime: RawRow, sub: RawRow, sum: string | number): void {
  const tell = (code: "subaward-no-sum" | "subaward-larger") =>
    prime.tell(tableProblem(sub.raw.place, "subrecipients", code, String(sum), { severity: "warning" }));
  if (typeof sum === "string" && (sum === "" || statesNothing(sum))) return;
  if (typeof sum === "string" && !/\d/.test(sum)) {
    tell("subaward-no-sum");
    return;
  }
  const dollars = typeof sum === "number" ? sum : (readAmounts(sum).value[0]?.usd ?? 0);
  const whole = sumOf(prime);
  if (whole > 0 && dollars > whole) tell("subaward-larger");
}
