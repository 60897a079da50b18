import { expect, test } from "vitest";
import { fieldPlaces } from "../../lib/recognise/field-places.ts";
import type { RequestFields } from "../../lib/recognise/finding.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { labelledValues } from "../../lib/recognise/request-fields.ts";

const text = [
  "Application for assistance",
  "We ask for $750,000 to bring children home from Lake Volta.",
  "The project runs from 1 January 2027 to 31 December 2028 in Ghana.",
].join("\n");
const base = plainReading({ url: "https://grants.example/", title: "Safe return of children", lang: "en", text });
const fields: RequestFields = {
  opportunityNumber: "SFOP0010120",
  title: "Safe return of children",
  amount: 750_000,
  currency: "USD",
  start: "2027-01-01",
  end: "2028-12-31",
  countries: ["GH"],
  uei: null,
};
const applicant = { printed: "Free the Slaves", organisation: null };

function placesIn(reading: typeof base) {
  const found = fieldPlaces(reading, labelledValues(reading, false), { applicant, fields, place: "Ghana" });
  return Object.fromEntries(found.map(({ subject, signal, found: words }) => [subject, [signal, words]]));
}

test("a field that stands beside a label has the label for its place", () => {
  const reading = {
    ...base,
    fields: [
      { label: "8a. Legal Name", value: "Free the Slaves" },
      { label: "12. Funding Opportunity Number", value: "SFOP0010120" },
      { label: "18. Federal amount requested", value: "$750,000" },
    ],
  };
  expect(placesIn(reading)).toMatchObject({
    applicant: ["label", "8a. Legal Name"],
    opportunity: ["label", "12. Funding Opportunity Number"],
    amount: ["label", "18. Federal amount requested"],
  });
});

test("without labels it is the page's title, or the line of its text; what is not found again has no place", () => {
  const { applicant: who, opportunity, uei, ...found } = placesIn(base);
  expect([who, opportunity, uei]).toEqual([undefined, undefined, undefined]);
  expect(found).toEqual({
    title: ["title", ""],
    amount: ["text", "We ask for $750,000 to bring children home from Lake Volta."],
    period: ["text", "The project runs from 1 January 2027 to 31 December 2028 in Ghana."],
    countries: ["text", "The project runs from 1 January 2027 to 31 December 2028 in Ghana."],
  });
});

test("of a long line the sentence is kept that shows the place", () => {
  const reading = {
    ...base,
    text: `${"word ".repeat(300)}. We ask for $750,000. ${"word ".repeat(300)}`,
    mainLength: 5_000,
  };
  expect(placesIn(reading).amount).toEqual(["text", "We ask for $750,000."]);
});
