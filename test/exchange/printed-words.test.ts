import { describe, expect, test } from "vitest";
import { take } from "./take-table.ts";

describe("the period of a list page stays in sight where one of its dates is told", () => {
  test.each([
    ["February 30, 2019 – August 31, 2021", "impossible-date"],
    ["September 28, 2011 – May 16, 2010", "end-before-start"],
    ["September 2010 – March 0212", "no-date"],
  ])("%j", async (period, code) => {
    const page = `Country: Ghana\nImplementer: IOM\nAmount: $500,000\nProject Period: ${period}\nDescription: Work.\n`;
    const imported = await take(page, { name: "" });
    expect(imported.problems).toMatchObject([{ code }]);
    expect(imported.records).toMatchObject([{ printed: { period } }]);
  });
});
