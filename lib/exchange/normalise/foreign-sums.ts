import { type AmountKind, LONGEST_TEXT } from "../../list/schema.ts";

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
  const texts = sums.map(({ text, currency, kind }) =>
    [
      text,
      currencies.length > 1 && !text.includes(currency) ? ` ${currency}` : "",
      kinds.length > 1 && currency !== "" ? ` (${kind === "printed" ? "as printed" : kind})` : "",
    ].join(""),
  );
  return {
    amount: texts.join("; ").slice(0, LONGEST_TEXT),
    ...(foreign.length === 0 ? {} : { currency: currencies.join("; ").slice(0, LONGEST_TEXT) }),
    ...(kinds.every((kind) => kind === "printed") ? {} : { amountKind: kinds.join("; ") }),
  };
}
