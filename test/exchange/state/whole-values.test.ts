import { describe, expect, test } from "vitest";
import { importFile } from "../../../lib/exchange/import-file.ts";
import { cutValue, endsValue } from "../../../lib/exchange/state/whole-values.ts";
import { edition, office } from "../../search/editions.ts";

const sentence = "Free the Slaves provides shelter, medical care and training to survivors.";

describe("a sentence below a short value is no more of it", () => {
  test.each([
    ["period", "March 2011-February 2014"],
    ["period", "March 2011February 2013"],
    ["period", "January 2011-sometime in spring"],
    ["start", "10/1/2011"],
    ["duration", "42 months"],
    ["amount", "$305,000 (FY 2010 Funds)"],
    ["amount", "to be determined"],
    ["focus", "Prevention, Protection"],
    ["funder", "DOS/GTIP"],
    ["implementer", "Free the Slaves"],
    ["countries", "Ghana"],
  ] as const)("%s: %s", (label, value) => {
    expect(endsValue(label, value, sentence)).toBe(true);
  });

  test("nor is the first line of a paragraph that was wrapped, where a figure reads as whole", () => {
    const wrapped = "Free the Slaves provides shelter, medical care and vocational";
    expect(endsValue("period", "March 2011-February 2014", wrapped)).toBe(true);
    expect(endsValue("period", "March 2011-", wrapped)).toBe(false);
    expect(endsValue("implementer", "Free the Slaves", wrapped)).toBe(false);
  });

  test.each([
    ["period", "March 2011 -", "February 2014"],
    ["period", "March 2011", "to February 2014"],
    ["amount", "$305,000", "(FY 2010 Funds, AF Regional ESF)"],
    ["funder", "U.S. Department of State", "Bureau of Educational and Cultural Affairs (DOS/ECA)"],
    ["implementer", "International Organization for", "Migration, in partnership with the ministry of justice."],
    ["implementer", "UNODC", "International Organization for Migration, Pact and World Hope International, Inc."],
    ["summary", "Trains judges.", sentence],
  ] as const)("%s: %s goes on with %s", (label, value, text) => {
    expect(endsValue(label, value, text)).toBe(false);
  });
});

test.each([
  ["period", "March 2011-February 2014", sentence],
  ["duration", "42 months", sentence],
  ["amount", "$305,000 (FY 2010 Funds)", sentence],
  ["start", "March 1, 2011", sentence],
] as const)("a paragraph behind a figure on its line is cut off: %s: %s", (label, value, rest) => {
  expect(cutValue(label, `${value} ${rest}`)).toEqual({ own: value, rest });
});

test.each([
  ["period", "March 2011 - February 2014"],
  ["amount", "$305,000 (FY 2010 Funds, AF Regional ESF and others that are not named here)."],
  ["amount", "$500,000 FY 2010 and $250,000 FY 2011 Funds"],
  ["summary", `In March 2011 ${sentence}`],
] as const)("nothing is cut off: %s: %s", (label, value) => {
  expect(cutValue(label, value)).toEqual({ own: value, rest: "" });
});

const read = (text: string) =>
  importFile(new TextEncoder().encode(text), {
    ...{ name: "page.txt", format: "state", publisher: "p", base, today: "2026-11-21" },
  });
const base = edition({
  offices: [
    office("state-eca", "Bureau of Educational and Cultural Affairs", { department: "Department of State" }),
    office("state-tip", "Office to Monitor and Combat Trafficking in Persons", { department: "Department of State" }),
  ],
});

test.each(["Project Period: March 2011-February 2014", "Duration: 36 months\nStart Date: March 2011"])(
  "a page that gives its descriptions no label keeps its dates: %s",
  async (dates) => {
    const page = ["Kenya", "Ghana", "Peru", "Nepal"].map(
      (country) => `Country: ${country}\nImplementer: Free the Slaves\nAmount: $305,000\n${dates}\n${sentence}\n`,
    );
    const { records, problems } = await read(page.join("\n"));
    expect(records.map(({ start, end, summary }) => [start, end, summary])).toEqual(
      page.map(() => ["2011-03", "2014-02", sentence]),
    );
    expect(problems).toEqual([]);
  },
);

test("a sentence above a description that has a label is a remark", async () => {
  const { records } = await read(
    `Country: Kenya\nImplementer: Pact\nAmount: $305,000\nThe sum includes a share of the partner in kind.\nDescription: Trains judges.\n`,
  );
  expect(records).toMatchObject([
    { amounts: [{ usd: 305_000 }], summary: "Trains judges.", printed: { note: expect.stringContaining("in kind") } },
  ]);
});

describe("an agency on two lines is one, though its first is what stands around every page", () => {
  const page = (agency: string) => `AFRICA

Kenya
Type
Protection
Agency
${agency}
Amount
$550,000
Grantee(s)
Pact
Purpose
Trains judges.

Ghana
Type
Protection
Agency
${agency}
Amount
$550,000
Grantee(s)
IOM
Purpose
Trains police.
`;
  test.each([
    ["U.S. Department of State\nBureau of Educational and Cultural Affairs (DOS/ECA)", "state-eca"],
    ["Department of State\nOffice to Monitor and Combat Trafficking in Persons", "state-tip"],
    ["U.S. Department of State\nOffice to Monitor and Combat Trafficking in Persons", "state-tip"],
  ])("%j", async (agency, id) => {
    const { records, problems } = await read(page(agency));
    expect(records.map(({ funder }) => funder)).toEqual([id, id]);
    expect(problems).toEqual([]);
  });
});
