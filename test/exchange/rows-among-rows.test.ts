import { describe, expect, test } from "vitest";
import { faults, take } from "./take-table.ts";

const head = "Award Number,Title,Recipient,Country,Amount,Start Date";
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `GR-2019-${from + at},Courts ${from + at},IOM,Kenya,1000,2021-10-01\n`).join(
    "",
  );

describe("a header that comes again among the rows", () => {
  test.each([head, head.toUpperCase(), "Award No.,Project Title,Grantee,Countries,Award Amount,Start"])(
    "%s is no record",
    async (again) => {
      const imported = await take(`${head}\n${many(3)}${again}\n${many(3, 3)}`);
      expect(imported.records).toHaveLength(6);
      expect(imported.problems).toEqual([]);
      expect(imported.counted.headings).toBe(2);
    },
  );
});

describe("a total", () => {
  test("that the rows above add up to, or those behind another, is told of nobody", async () => {
    const text = `${head}\n${many(2)}Subtotal,,,,2000,\n${many(3, 2)}Subtotal,,,,"3,000",\nGrand total,,,,"$5,000.00",\n`;
    expect((await take(text)).problems).toEqual([]);
  });

  const told = async (last: string) => {
    const sections = `${many(2)}Subtotal,,,,2500,\n${many(3, 2)}Subtotal,,,,3000,\n`;
    const { problems } = await take(`${head}\n${sections}Grand total,,,,${last},\n`);
    return problems.map(({ row, reason }) => [row, reason]);
  };
  const ofFirst = [4, "The rows above add up to 2,000, not to this total."];

  test.each(["5000", "5500"])("of all, %s, is compared with all rows and with the totals above it", async (last) => {
    expect(await told(last)).toEqual([ofFirst]);
  });

  test("of all that is neither is told with what all rows are", async () => {
    expect(await told("9000")).toEqual([ofFirst, [9, "The rows above add up to 5,000, not to this total."]]);
  });

  test("that does not add up is told with its row", async () => {
    const imported = await take(`${head}\n${many(2)}Subtotal,,,,2500,\n${many(3, 2)}Total,,,,9000,\n`);
    expect(faults(imported)).toEqual([
      [4, "amount", "total-differs"],
      [8, "amount", "total-differs"],
    ]);
    expect(imported.problems.every(({ severity }) => severity === "warning")).toBe(true);
  });
});

test("a row that was cut off behind its award number is a record, and told", async () => {
  const imported = await take(`${head}\n${many(3)}SSJTIP19GR0009,,,,,\n`);
  expect(imported.records[3]).toMatchObject({ row: 5, awardNumber: "SSJTIP19GR0009" });
  expect(faults(imported)).toContainEqual([5, "implementer", "empty-record"]);
});

test("words where the award number should stand are told", async () => {
  const imported = await take(`${head}\n${many(3)}Courts in Ghana,GR-2019-9,IOM,Ghana,1000,2021-10-01\n`);
  expect(faults(imported)).toEqual([[5, "awardNumber", "no-number"]]);
});
