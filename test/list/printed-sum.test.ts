import { describe, expect, test } from "vitest";
import { fieldsBetween, kindsOf } from "../../lib/list/field-changes.ts";
import { kindsPrinted, printedSum } from "../../lib/list/printed-sum.ts";
import { project } from "../store/edition.ts";

const of = (printed: Record<string, string>) => project("a", { printed });

describe("a sum that is printed in another currency", () => {
  test.each<[Record<string, string>, string | null, string[]]>([
    [{ amount: "985000", currency: "EUR" }, "985000 EUR", ["printed"]],
    [{ amount: "EUR 985,000", currency: "eur" }, "EUR 985,000", ["printed"]],
    [{ amount: "985000", currency: "EUR", amountKind: "obligated" }, "985000 EUR", ["obligated"]],
    [
      { amount: "5 (obligated); 4 (disbursed)", currency: "EUR", amountKind: "obligated; disbursed" },
      "5 (obligated); 4 (disbursed) EUR",
      ["obligated", "disbursed"],
    ],
    [{ amount: "5 EUR; 4 GBP", currency: "EUR; GBP" }, "5 EUR; 4 GBP", ["printed"]],
    // What was repaired or could not be read in dollars is printed, too.
    [{ amount: "$1.5 million" }, null, []],
    [{ amount: "TBD", currency: "EUR" }, null, []],
    [{ currency: "EUR" }, null, []],
    [{}, null, []],
  ])("%j: %j", (printed, text, kinds) => {
    expect(printedSum(of(printed))?.text ?? null).toBe(text);
    expect(kindsPrinted(of(printed))).toEqual(kinds);
  });

  test("that is another in the next list is other money, and no mere change of what is printed", () => {
    const kinds = (older: Record<string, string>, newer: Record<string, string>) =>
      kindsOf(fieldsBetween(of(older), of(newer)), of(older), of(newer));
    const euros = { amount: "985000", currency: "EUR" };
    expect(kinds(euros, { ...euros, amount: "600000" })).toEqual(["refunded"]);
    expect(kinds(euros, { ...euros, currency: "GBP" })).toEqual(["refunded"]);
    expect(kinds(euros, { ...euros, note: "x" })).toEqual(["source"]);
    expect(kinds({}, euros)).toEqual(["refunded"]);
  });
});
