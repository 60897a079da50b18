import { describe, expect, test } from "vitest";
import { take } from "./take-table.ts";

const head = "Award Number,Title,Recipient,Country,Amount,Start Date";
const rowOf = (amount: string, at: number) => `GR-2019-${at},Courts ${at},IOM,Kenya,"${amount}",2021-10-01\n`;
const ofTotals = async (amounts: string[], total: string) => {
  const { problems } = await take(`${head}\n${amounts.map(rowOf).join("")}Total,,,,"${total}",\n`);
  return problems
    .filter(({ code }) => code.startsWith("total"))
    .map(({ code, severity, reason }) => [code, severity, reason]);
};
const one = [
  "total-unchecked",
  "warning",
  "One row above holds an amount that is not added: this total could not be checked.",
];

describe("a total above which stands a sum that cannot be added", () => {
  test.each([
    "$250,000 and $300,000",
    "€250,000",
    "750,000 XQZ",
    "25O OOO",
    "$250,000-$300,000",
    "$5,000 each",
    "-500",
    "not a sum",
  ])("%s, is said to be unchecked where it is another", async (amount) => {
    expect(await ofTotals(["1000", amount, "2000"], "700,000")).toEqual([one]);
  });

  test("tells how many rows there are of them", async () => {
    expect(await ofTotals(["1000", "€250,000", "KES 1,000,000", "2000"], "700,000")).toEqual([
      [one[0], one[1], "2 rows above hold amounts that are not added: this total could not be checked."],
    ]);
  });

  test("is not told where it is the sum of the others, of all that is read, or is itself in that money", async () => {
    expect(await ofTotals(["1000", "€250,000", "2000"], "3,000")).toEqual([]);
    expect(await ofTotals(["1000", "$250,000 and $300,000"], "551,000")).toEqual([]);
    expect(await ofTotals(["1000", "$250,000 and $300,000"], "301,000")).toEqual([one]);
    expect(await ofTotals(["€1,000", "€250,000"], "€251,000")).toEqual([]);
  });

  test("differs where every row is read, though one is a blank, or small, or not stated", async () => {
    expect(await ofTotals(["1000", "", "90", "TBD", "2000"], "9,000")).toEqual([
      ["total-differs", "warning", "The rows above add up to 3,090, not to this total."],
    ]);
    expect(await ofTotals(["1000", "", "90", "TBD", "2000"], "3,090")).toEqual([]);
  });

  test("in a second table of a file is not said to be unchecked for the rows of the first", async () => {
    const again = head.replace("Amount", "Award Amount").replace("Award Number", "Award No.");
    const text = `${head}\n${rowOf("€250,000", 1)}\n${again}\n${rowOf("1000", 2)}${rowOf("2000", 3)}Total,,,,"9,000",\n`;
    const { problems } = await take(text);
    expect(problems.map(({ code }) => code).filter((code) => code.startsWith("total"))).toHaveLength(1);
  });
});

describe("a total of a table of several parts, or of several currencies", () => {
  const told = async (text: string) =>
    (await take(text)).problems.filter(({ code }) => code.startsWith("total")).map(({ row, code }) => [row, code]);

  test("is checked where the sum that is not added stands above another total", async () => {
    const table = (second: string, all: string) =>
      `${head}\n${rowOf("€250,000", 1)}${rowOf("1000", 2)}Total,,,,"300,000",\n${rowOf("1000", 3)}${rowOf("2000", 4)}Total,,,,"${second}",\n${all}`;
    expect(await told(table("9,000", ""))).toEqual([
      [4, "total-unchecked"],
      [7, "total-differs"],
    ]);
    expect(await told(table("3,000", 'Grand Total,,,,"999,000",\n'))).toEqual([
      [4, "total-unchecked"],
      [8, "total-unchecked"],
    ]);
  });

  test("is checked in dollars where a column in another currency stands beside it", async () => {
    const table = (total: string) =>
      `Award Number,Title,Recipient,Country,Amount (EUR),Amount (USD)\nG-1,Safe,IOM,Kenya,900,1000\nG-2,Free,Pact,Togo,1800,2000\nTotal,,,,2700,${total}\n`;
    expect(await told(table("9000"))).toEqual([[4, "total-differs"]]);
    expect(await told(table("3000"))).toEqual([]);
    expect(await told(table("9000").replace("1800,2000", "1800,"))).toEqual([[4, "total-unchecked"]]);
  });

  test("is of all rows, or of those below the header that comes again in other money", async () => {
    const table = (total: string) =>
      `Award Number,Title,Recipient,Country,Amount (USD thousands)\nG-1,Safe,IOM,Kenya,100\nG-2,Free,Pact,Togo,200\nAward Number,Title,Recipient,Country,Amount (USD)\nG-3,Law,IOM,Kenya,5000\nG-4,Aid,Pact,Togo,6000\nGrand Total,,,,${total}\n`;
    expect(await told(table("311000"))).toEqual([]);
    expect(await told(table("11000"))).toEqual([]);
    expect(await told(table("999000"))).toEqual([[7, "total-differs"]]);
  });
});

describe("what a list page says of its own dollars", () => {
  const page = (amounts: string[], total: string) =>
    `In fiscal year 2019 the office funded ${amounts.length} projects worth ${total}.\n\n${amounts
      .map(
        (amount, at) =>
          `Country: Ghana\nImplementer: Partner ${at}\nAmount: ${amount}\nProject Period: 1/15/2020 – 12/31/2022\nDescription: Work of kind ${at}.\n`,
      )
      .join("\n")}`;
  const told = async (amounts: string[], total: string) => {
    const { problems, format } = await take(page(amounts, total), { name: "" });
    expect(format).toBe("state");
    return problems.filter(({ code }) => code.startsWith("total")).map(({ code }) => code);
  };

  test("differs from its records only where all of these are added", async () => {
    expect(await told(["$750,000", "$250,000"], "$1,000,000")).toEqual([]);
    expect(await told(["$750,000", "$250,000"], "$3,000,000")).toEqual(["total-differs"]);
    expect(await told(["$750,000", "€250,000"], "$3,000,000")).toEqual(["total-unchecked"]);
    expect(await told(["$750,000", "$250,000 and $500,000"], "$1,250,000")).toEqual(["total-unchecked"]);
  });
});
