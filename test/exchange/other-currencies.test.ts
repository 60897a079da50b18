import { describe, expect, test } from "vitest";
import { take } from "./take-table.ts";

const sums = (imported: Awaited<ReturnType<typeof take>>) =>
  imported.records.map(({ amounts }) => amounts.map(({ usd }) => usd));
const codes = (imported: Awaited<ReturnType<typeof take>>) => imported.problems.map(({ code }) => code);

describe("a sum of one column", () => {
  const list = (headers: string, cells: string) => `Title,Recipient,Country,${headers}\nSafe,IOM,Kenya,${cells}\n`;
  test.each<[string, string, number[], Record<string, string>]>([
    ["Amount (EUR),Amount", '"230,000","KES 32,000,000"', [], { amount: "KES 32,000,000; 230,000 EUR" }],
    ["Amount (EUR),Amount", "230000,-500", [], { amount: "230000 EUR; -500", currency: "EUR" }],
    ["Amount (EUR),Amount", "230000,some", [], { amount: "some; 230000 EUR", currency: "EUR" }],
    ["Amount (EUR),Amount", "230000,TBD", [], { amount: "230000", currency: "EUR" }],
    [
      "Amount (local currency),Currency,Amount (USD)",
      '"13,750,000",ETB,"250,000"',
      [250_000],
      { amount: "13,750,000", currency: "ETB" },
    ],
    ["Amount (local currency),Currency", "13750000,ETB", [], { amount: "13750000", currency: "ETB" }],
    ["Amount (local currency),Currency", "13750000,USD", [], { amount: "13750000", currency: "local currency" }],
    [
      "Amount (local currency),Currency,Amount",
      "13750000,ETB,250000",
      [],
      { amount: "250000; 13750000", currency: "ETB" },
    ],
  ])("takes no other's place: %s of %s", async (headers, cells, usd, printed) => {
    const imported = await take(list(headers, cells));
    expect(sums(imported)).toEqual([usd]);
    expect(imported.records[0]?.printed).toMatchObject(printed);
  });
});

describe("a code of three letters that is not the dollar's", () => {
  test("beside a sum of a list page is refused, whether anybody has it or not", async () => {
    const page = (at: number, amount: string) =>
      `Country: Ghana\nImplementer: Partner ${at}\nAmount: ${amount}\nProject Period: 1/15/2020 – 12/31/2022\nDescription: Work of kind ${at}.\n`;
    const imported = await take([page(1, "750,000 XQZ"), page(2, "$750,000"), page(3, "EUR 750,000")].join("\n"), {
      name: "",
    });
    expect(imported.format).toBe("state");
    expect(sums(imported)).toEqual([[], [750_000], []]);
    expect(imported.records.map(({ printed }) => printed.amount)).toEqual(["750,000 XQZ", undefined, "EUR 750,000"]);
    expect(codes(imported)).toEqual(["other-currency", "other-currency"]);
  });

  test.each(["Amount", "Obligated Amount"])("in a column beside %j is refused", async (header) => {
    for (const columns of [
      [header, "Currency"],
      ["Currency", header],
    ]) {
      const cells = (currency: string) => (columns[0] === "Currency" ? `${currency},750000` : `750000,${currency}`);
      const imported = await take(
        `Title,Recipient,Country,${columns.join(",")}\nSafe,IOM,Kenya,${cells("XQZ")}\nFree,Pact,Togo,${cells("USD")}\n`,
      );
      expect(sums(imported)).toEqual([[], [750_000]]);
      expect(codes(imported)).toEqual(["other-currency"]);
      expect(imported.records[0]?.printed).toMatchObject({ amount: "750000", currency: "XQZ" });
    }
  });

  test.each(["Amount (XQZ)", "Amount in BDT", "Obligated Amount (XQZ)"])(
    "in the header %j is refused",
    async (header) => {
      const imported = await take(`Title,Recipient,Country,${header}\nSafe,IOM,Kenya,750000\n`);
      expect(sums(imported)).toEqual([[]]);
      expect(codes(imported)).toEqual(["other-currency"]);
      expect(imported.records[0]?.printed).toMatchObject({ amount: "750000" });
    },
  );

  test.each(["Amount (INL)", "Amount (USD)", "AMOUNT (NEW)"])("no code is in the header %j", async (header) => {
    const imported = await take(`Title,Recipient,Country,${header}\nSafe,IOM,Kenya,750000\n`);
    expect(sums(imported)).toEqual([[750_000]]);
    expect(codes(imported)).toEqual([]);
  });

  test.each([
    '{ "amount": 750000, "currency": "U$X" }',
    '{ "amounts": [{ "value": 750000, "currency": "U$X" }] }',
    '{ "amount": { "value": 750000, "currency": "U$X" } }',
  ])("in the keys %s is refused and kept", async (money) => {
    const row = { title: "Safe", implementer: "IOM", country: "Kenya", ...JSON.parse(money) };
    const imported = await take(JSON.stringify([row]), { name: "list.json" });
    expect(sums(imported)).toEqual([[]]);
    expect(codes(imported)).toEqual(["other-currency"]);
    expect(imported.records[0]?.printed).toMatchObject({ amount: "750000", currency: "U$X" });
  });
});
