import type { Code } from "./codes.ts";

/** What is told of a sum that no total of records can have: it was not read, or it is not known what it is of. */
const codes: ReadonlySet<Code> = new Set<Code>([
  ...(["amount-each", "amount-range", "amount-words", "error-value", "formula-without-value"] as const),
  ...(["impossible-amount", "negative-amount", "no-amount", "other-amount", "other-currency"] as const),
  ...(["several-amounts", "too-large", "too-long"] as const),
]);

/** True where a record's sum cannot be added to others, by what is told of it. */
export const isNotAdded = (told: readonly { field: string; code: Code }[]): boolean =>
  told.length > 0 && told.some(({ field, code }) => (field === "amount" || field === "amounts") && codes.has(code));

/** Why it cannot be said whether a total is right. */
export const whyUnchecked = (rows: number): string =>
  rows === 1
    ? "One row above holds an amount that is not added: this total could not be checked."
    : `${rows.toLocaleString("en-US")} rows above hold amounts that are not added: this total could not be checked.`;
