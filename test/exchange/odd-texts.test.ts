import { describe, expect, test } from "vitest";
import { faults, head, row, take } from "./take-table.ts";

const told = async (changes: Parameters<typeof row>[0]) => {
  const rows = Array.from({ length: 8 }, (_, at) => row({ title: `Plain ${at}` })).join("\n");
  const imported = await take(`${head}\n${rows}\n${row(changes)}\n`);
  return { imported, record: imported.records[8], faults: faults(imported) };
};

describe("letters that are none", () => {
  test.each([
    ["Courts\u0007 and\u0000 ports", "Courts and ports", "control-characters"],
    ["Courts\u000b and ports", "Courts\n and ports", "control-characters"],
    ["Courts \u202eand ports", "Courts and ports", "control-characters"],
    ["Appui à la r?gion du B?nin", null, "lost-letters"],
    ["<b>Courts</b> and <script>alert(1)</script>", null, "markup"],
  ])("%j", async (title, bare, code) => {
    const { record, faults } = await told({ title });
    expect(record?.title).toBe(bare ?? title);
    expect(faults).toEqual([[10, "title", code]]);
  });

  test.each(["Who will judge? The courts", "https://x.org/a?b=c", "a < b and c > d", "Fewer than <10", "Courts?"])(
    "%s is no damage",
    async (title) => {
      expect((await told({ title })).faults).toEqual([]);
    },
  );
});

describe("what stands where a name should", () => {
  test.each(["4521", "10/1/2019", "$250,000", "USD 250,000", "October 1, 2019", "Oct 2019", "grants@pact.org"])(
    "%s is told of an implementer",
    async (recipient) => {
      expect((await told({ recipient: `"${recipient}"` })).faults).toContainEqual([10, "implementer", "no-name"]);
    },
  );

  test.each(["A21", "March for Freedom 2020", "Pact 2019", "31 Bits", "Octavia", "R.E.S.T."])(
    "%s is a name",
    async (recipient) => {
      expect((await told({ recipient })).faults).toEqual([]);
    },
  );

  test("of a title too, and one that is a description", async () => {
    expect((await told({ title: "4521" })).faults).toEqual([[10, "title", "no-name"]]);
    expect((await told({ title: "A long title ".repeat(30) })).faults).toEqual([[10, "title", "long-title"]]);
  });

  test("and an award number that a spreadsheet has rounded", async () => {
    const imported = await take("Title,Recipient,Award Number\nCourts,IOM,1.23E+11\n");
    expect(faults(imported)).toEqual([[2, "awardNumber", "number-rounded"]]);
  });
});

describe("a guess", () => {
  test.each([
    [{ country: "Keyna" }, "countries", "spelling"],
    [{ start: "4/1/19" }, "start", "short-year"],
    [{ start: "43739" }, "start", "serial-date"],
  ] as const)("%j is repaired and told", async (changes, field, code) => {
    const { imported } = await told(changes);
    expect(imported.problems).toMatchObject([{ row: 10, field, code, severity: "warning" }]);
    expect(imported.repairs).toMatchObject([{ row: 10, field, code }]);
    expect(imported.problems[0]?.fix).toBe(imported.repairs[0]?.value);
  });

  test("is none where the table writes so throughout", async () => {
    const rows = Array.from({ length: 8 }, (_, at) => row({ title: `T ${at}`, start: "43739", end: "44834" }));
    expect((await take(`${head}\n${rows.join("\n")}\n`)).problems).toEqual([]);
  });
});

test.each([
  ["250,000-", "negative-amount"],
  ["$250,000 -", "negative-amount"],
  ["$250,,000", "no-amount"],
  ["$250, 000", "no-amount"],
  ["$250,000?", "amount-unsure"],
  ["$250,000+", "amount-unsure"],
  ["900000000", "unusual-amount"],
])("the amount %s is told", async (amount, code) => {
  expect((await told({ amount: `"${amount}"` })).faults).toEqual([[10, "amount", code]]);
});

test("a page and an activity are told of the same", async () => {
  const page = Array.from(
    { length: 5 },
    (_, at) =>
      `Country: ${["Kenya", "Ghana", "Peru", "Chad", "Togo"][at]}\nImplementer: ${at === 2 ? "TBD" : "IOM"}\nAmount: $${at + 1}50,000\nDescription: ${["Plain.", "Bad\u0007 letters here.", "Plain words.", "=cmd|' /C calc'!A0", `Long ${"x".repeat(21_000)}`][at]}`,
  ).join("\n\n");
  const imported = await take(page, { name: "list.txt", format: "state" });
  expect(imported.problems.map(({ n, field, code }) => [n, field, code])).toEqual([
    [2, "summary", "control-characters"],
    [3, "implementer", "not-stated"],
    [4, "summary", "formula"],
    [5, "summary", "too-long"],
  ]);
  expect(imported.records[1]?.summary).toBe("Bad letters here.");
});
