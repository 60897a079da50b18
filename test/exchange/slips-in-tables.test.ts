import { describe, expect, test } from "vitest";
import { faults, head, row, take } from "./take-table.ts";

describe("a table of sub-awards", () => {
  const columns =
    "prime_award_id,prime_recipient,project_title,country,prime_obligated_usd,subaward_id,subrecipient,subaward_usd";
  const line = (prime: string, id: string, name: string, sum: string) =>
    `SGRT21CA1001,Lantern House,Quiet Rooms,Kenya,${prime},${id},${name},${sum}`;

  test("tells of a sum that is none, of one larger than the award, and of an award of two sums", async () => {
    const imported = await take(
      [
        columns,
        line("500000", "S1", "Open Road", "100000"),
        line("500000", "S2", "Far Shore", "see contract"),
        line("500000", "S3", "High Bridge", "5000000"),
        line("600000", "S4", "Old Mill", "TBD"),
        line("500000", "S5", "Blue Gate", "500000"),
      ].join("\n"),
    );
    expect(imported.records).toHaveLength(1);
    expect(imported.records[0]?.amounts.map(({ usd }) => usd)).toEqual([500_000]);
    expect(faults(imported)).toEqual([
      [3, "subrecipients", "subaward-no-sum"],
      [4, "subrecipients", "subaward-larger"],
      [5, "amount", "prime-differs"],
    ]);
  });

  test("tells of a sub-award of nobody, whose title is no name", async () => {
    const imported = await take(
      [
        "Award level,Award no.,Under award no.,Organization,Country,Obligated USD,Title",
        "Prime,SGRT21CA1001,,Lantern House,Kenya,500000,Quiet Rooms",
        "Sub,SGRT21CA1001/1,SGRT21CA1001,Open Road,Kenya,100000,Part of: Quiet Rooms",
        "Sub,SGRT21CA1001/2,SGRT21CA1001,,Kenya,100000,Part of: Quiet Rooms",
        "Sub,SGRT21CA1001/3,SGRT21CA1001,Far Shore,Kenya,900000,Part of: Quiet Rooms",
      ].join("\n"),
    );
    expect(imported.records.map(({ subrecipients }) => subrecipients)).toEqual([["Open Road", "Far Shore"]]);
    expect(faults(imported)).toEqual([
      [4, "subrecipients", "subaward-nobody"],
      [5, "subrecipients", "subaward-larger"],
    ]);
  });
});

test("more disbursed than obligated is told", async () => {
  const lines = ["500000,200000", "500000,500000", "500000,900000"].map((sums, at) => `Work ${at},IOM,Kenya,${sums}`);
  const imported = await take(["Title,Recipient,Country,Obligated,Disbursed", ...lines].join("\n"));
  expect(faults(imported)).toEqual([[4, "amount", "more-disbursed"]]);
});

test.each(["All bureaus", "Overall", "Ensemble des bureaux", "Todas las oficinas"])(
  "%j beside nothing but a sum is a total",
  async (words) => {
    const rows = [row(), row({ title: "Quiet Rooms" }), `${words},,,10000,,`];
    const imported = await take([head, ...rows].join("\n"));
    expect(imported.records).toHaveLength(2);
    expect(imported.counted.totals).toBe(1);
    expect(imported.problems).toEqual([]);
  },
);

test("a note below a table that begins in its second column is no record", async () => {
  const lines = [head, row(), row({ title: "Quiet Rooms" }), "Register closed 12/31/2023."].map((line) => `,${line}`);
  expect((await take(lines.join("\n"))).records).toHaveLength(2);
});

test.each(["#N/A", "#REF!", "N.N.", "to be determined ?"])("%j names no recipient, and is told", async (recipient) => {
  const others = [row(), row({ title: "Quiet Rooms" }), row({ title: "Open Doors" })];
  const imported = await take([head, ...others, row({ title: "Far Shore", recipient })].join("\n"));
  expect(imported.records[3]?.implementer).toBeNull();
  expect(faults(imported).map(([at, field]) => [at, field])).toContainEqual([5, "implementer"]);
});

test.each([
  ["[insert project description]", true],
  ["(description to follow)", true],
  ["[TEXT TO COME]", true],
  ["Lorem ipsum dolor sit amet, consectetur adipiscing elit.", true],
  ["[texte à venir]", true],
  ["Insert a short text", true],
  ["Project description to follow.", true],
  ["Résumé: placeholder pending", false],
  ["PLACEHOLDER text", true],
  ["“Lorem ipsum dolor sit amet”", true],
  ["(Continuation of a project of 2010)", false],
  ["The description of risks is added to a register.", false],
  ["A text is to be written by survivors.", false],
])("%j in the place of a description is told: %s", async (summary, isTold) => {
  const imported = await take(`${head},Description\n${row()},"${summary}"`);
  expect(faults(imported)).toEqual(isTold ? [[2, "summary", "filler"]] : []);
});
