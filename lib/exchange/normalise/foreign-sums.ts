import { type AmountKind, LONGEST_TEXT } from "../../list/schema.ts";
import { otherCurrency } from "./other-currency.ts";
import { statesNothing } from "./reading.ts";

/** A sum that was not read, as printed. */
export interface RefusedSum {
  text: string;
  /** As it is named; blank where it is in dollars, or in nothing that is said. */
  currency: string;
  kind: AmountKind;
}

/**
 * Sums that were not read as a record keeps them among what is printed. Where they differ in currency or kind each says
 * its own; `currency` is there where any is not in dollars, `amountKind` where a list names their kinds.
 */
export function foreignPrinted(sums: readonly RefusedSum[]): Record<string, string> {
  const foreign = sums.filter(({ currency }) => currency !== "");
  const currencies = [...new Set(foreign.map(({ currency }) => currency))];
  const kinds = [...new Set(foreign.map(({ kind }) => kind))];
  // Beside a sum that says no currency, too: it is not to be taken for one in the other's.
  const eachSays = currencies.length > 1 || foreign.length < sums.length;
  const texts = sums.map(({ text, currency, kind }) =>
    [
      text,
      eachSays && !text.includes(currency) ? ` ${currency}` : "",
      kinds.length > 1 && currency !== "" ? ` (${kind === "printed" ? "as printed" : kind})` : "",
    ].join(""),
  );
  return {
    amount: texts.join("; ").slice(0, LONGEST_TEXT),
    ...(foreign.length === 0 ? {} : { currency: currencies.join("; ").slice(0, LONGEST_TEXT) }),
    ...(kinds.every((kind) => kind === "printed") ? {} : { amountKind: kinds.join("; ") }),
  };
}

/** Words of a header that leave it to a column beside it which money its sums are in. */
const unnamed =
  /^(?:(?:local|national) currency|LCU|(?:monnaie|devise) (?:locale|nationale)|moneda (?:local|nacional))$/i;

/** True for "local currency": not in dollars, and of no name. */
export const isUnnamed = (currency: string): boolean => unnamed.test(currency);

/** Sums in "local currency" in the one that the row's column of currencies names, where it names one. */
export function inTheirMoney(sums: readonly RefusedSum[], stated: string): readonly RefusedSum[] {
  const currency = statesNothing(stated) ? null : otherCurrency("", stated);
  return currency === null ? sums : sums.map((sum) => (isUnnamed(sum.currency) ? { ...sum, currency } : sum));
}
