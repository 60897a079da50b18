import { describe, expect, test } from "vitest";
import { labelWithoutColon } from "../../../lib/exchange/state/labels.ts";
import { readStatePage } from "../../../lib/exchange/state/read-state-page.ts";

describe("words at the start of a line that name a label", () => {
  test.each([
    "Country teams will report to the embassy every quarter.",
    "Country Directors will meet twice a year.",
    "Amount of support varies from shelter to shelter.",
    "Description of the referral paths is part of the handbook.",
    "Start dates differ between the three provinces.",
    "Start dates differ",
    "End users of the database are prosecutors.",
    "Type of training depends on the audience.",
    "Agency heads and Agency staff are briefed.",
    "Recipient Governments will be consulted beforehand.",
    "Implementer staff and judges are trained together.",
    "Project Period reviews are held with the ministry.",
    "Dates are agreed with the courts.",
    "Summary reports are sent to the ministry in 2011.",
    "Purpose and scope are set out in a memorandum.",
    "Funding is shared with two other donors.",
    "Region wide campaigns follow.",
    "Title to the building stays with the city.",
    "Countries of origin are named by the survivors.",
    "Duration varies.",
    "Status reports are due in March 2012.",
  ])("%s", (text) => {
    expect(labelWithoutColon(text)).toBeNull();
  });

  test.each([
    ["Country Kenya", "countries", "Kenya"],
    ["Countries Kenya, Uganda and the Gambia", "countries", "Kenya, Uganda and the Gambia"],
    ["Country Regional", "countries", "Regional"],
    ["Recipient Lantern Street", "implementer", "Lantern Street"],
    ["Implementer iLab Africa", "implementer", "iLab Africa"],
    ["Amount $250,000", "amount", "$250,000"],
    ["Amount TBD", "amount", "TBD"],
    ["Start Date October 1, 2011", "start", "October 1, 2011"],
    ["Duration 24 months", "duration", "24 months"],
    ["Project Period September 2011 - September 2013", "period", "September 2011 - September 2013"],
    ["Type Prevention", "focus", "Prevention"],
    ["Description This project trains judges.", "summary", "This project trains judges."],
    ["Description – of late", "summary", "of late"],
  ])("%s is a label that lost its colon", (text, label, value) => {
    const found = labelWithoutColon(text);
    expect([found?.label, text.slice(found?.to)]).toEqual([label, value]);
  });
});

/** A page that heads its records with their country and stacks labels over values. */
const headed = (line: string, count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `${["Kenya", "Ghana", "Peru", "Laos", "Chad", "Togo", "Mali", "Nepal"][at % 8]}\nType\nPrevention\nRecipient\nLantern Street ${at}\nAmount\n$${at + 1}50,000\nPurpose\nThe project trains judges and prosecutors all over the country in special courts.\n${line}\n`,
  ).join("\n");

test("a page keeps the countries of its headings, however many sentences begin with that word", () => {
  for (const line of ["Country teams will report to the embassy.", "Countries of transit send observers as well."]) {
    const { records, problems } = readStatePage(headed(line, 8));
    expect(records.map(({ text }) => text.countries)).toEqual([
      "Kenya",
      "Ghana",
      "Peru",
      "Laos",
      "Chad",
      "Togo",
      "Mali",
      "Nepal",
    ]);
    expect(problems).toEqual([]);
  }
});

test("a page of which no record says where it works loses more than a warning would say", () => {
  const page = headed("It ends.", 5).replace(/^(?:Kenya|Ghana|Peru|Laos|Chad)$/gm, "");
  expect(readStatePage(page).problems.map(({ n, field, code, severity }) => [n, field, code, severity])).toEqual(
    [1, 2, 3, 4, 5].map((n) => [n, "countries", "missing", "error"]),
  );
});
