import { describe, expect, test } from "vitest";
import { head, row, take } from "./take-table.ts";

const days = Array.from({ length: 6 }, (_, at) =>
  row({ title: `Plain ${at}`, start: "15/1/2020", end: "31/12/2022" }),
).join("\n");
const last = async (changes: Parameters<typeof row>[0]) => {
  const imported = await take(`${head}\n${days}\n${row({ title: "Odd", ...changes })}\n`);
  const { n } = imported.records.at(-1)!;
  const of = <T extends { n: number | null }>(told: readonly T[]) => told.filter((each) => each.n === n);
  return { record: imported.records.at(-1)!, problems: of(imported.problems), repairs: of(imported.repairs) };
};

describe("what a table prints is told as it stands there", () => {
  test.each(["31.11.2020", "31/11/2020", "30.02.2021"])("no repair makes a date of %s", async (end) => {
    const { record, problems, repairs } = await last({ start: "15/04/2018", end });
    expect(record).toMatchObject({ start: "2018-04-15", end: null, printed: { end } });
    expect(problems).toMatchObject([{ field: "end", code: "impossible-date", value: end }]);
    expect(repairs.map(({ field }) => field)).toEqual(["start"]);
  });

  test("an end before its start, though both were put into another order", async () => {
    const { record, problems, repairs } = await last({ start: "15/04/2020", end: "15/04/2018" });
    expect(record).toMatchObject({ start: "2020-04-15", end: "2018-04-15", printed: { end: "15/04/2018" } });
    expect(problems).toMatchObject([{ field: "end", code: "end-before-start", value: "15/04/2018" }]);
    expect(repairs).toMatchObject([{ printed: "15/04/2020" }, { printed: "15/04/2018", value: "2018-04-15" }]);
  });

  test.each(["Amount (thousands)", "Obligated Amount (thousands)"])("a sum of the column %j", async (header) => {
    const imported = await take(`Title,Recipient,Country,${header}\nSafe,IOM,Kenya,900000\nFree,Pact,Togo,500\n`);
    expect(imported.problems).toMatchObject([{ code: "unusual-amount", value: "900000" }]);
    expect(imported.repairs).toMatchObject([
      { printed: "900000", value: "900000000" },
      { printed: "500", value: "500000" },
    ]);
  });

  test("both dates of one cell", async () => {
    const period = (text: string, at: number) => `Work ${at},IOM,Kenya,${text}`;
    const plain = Array.from({ length: 6 }, (_, at) => period("15/1/2020 - 31/12/2022", at)).join("\n");
    const text = "15/04/2020 - 15/04/2018";
    const imported = await take(`Title,Recipient,Country,Period\n${plain}\n${period(text, 9)}\n`);
    expect(imported.problems).toMatchObject([{ n: 7, field: "end", code: "end-before-start", value: text }]);
    expect(imported.records[6]?.printed).toMatchObject({ period: text });
  });
});

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
