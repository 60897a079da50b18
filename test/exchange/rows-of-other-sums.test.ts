import { expect, test } from "vitest";
import { take } from "./take-table.ts";

const told = async (header: string, ...cells: string[]) => {
  const rows = cells.map((cell) => `Safe return,IOM,Kenya,2020-01-01,2021-01-01,${cell}\n`);
  const { problems } = await take(`Title,Recipient,Country,Start Date,End Date,${header}\n${rows.join("")}`);
  return problems.flatMap(({ row, code, other }) => (/-record$/.test(code) ? [[row, code, other]] : []));
};

test.each(["Obligated Amount", "Amount (EUR)", "FY2020 Amount", "Disbursed"])(
  "rows that differ in a column of sums alone, %s, are not called the same; those that do not are",
  async (header) => {
    expect(await told(header, "500000", "600000")).toEqual([]);
    expect(await told(header, "500000", "500000")).toEqual([[3, "same-record", 2]]);
    expect(await told(header, "500000", "600000", "600000")).toEqual([[4, "near-record", 3]]);
  },
);

test("records of a page or of a file that differ in a sum in another currency alone are not called the same", async () => {
  const page = (amount: string) =>
    `Country: Ghana\nImplementer: IOM\nAmount: ${amount}\nProject Period: 1/15/2020 – 12/31/2022\nDescription: Work.\n\n`;
  const rows = (...sums: number[]) =>
    JSON.stringify(
      sums.map((amount) => ({ title: "Safe", implementer: "IOM", country: "Kenya", amount, currency: "EUR" })),
    );
  for (const [text, name] of [
    [page("EUR 500,000") + page("EUR 600,000"), ""],
    [rows(500_000, 600_000), "a.json"],
  ] as const)
    expect((await take(text, { name })).problems.map(({ code }) => code)).toEqual(["other-currency", "other-currency"]);
  const same = await take(rows(500_000, 500_000), { name: "a.json" });
  expect(same.problems.map(({ code }) => code)).toContain("same-record");
});
