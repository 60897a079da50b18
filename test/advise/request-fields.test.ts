import { expect, test } from "vitest";
import { requestFields } from "../../lib/advise/request-fields.ts";
import type { Reason } from "../../lib/recognise/finding.ts";
import { request, wordsOf } from "./small-edition.ts";

const fields = {
  opportunityNumber: "SFOP0010120",
  title: "Safe homes",
  amount: 5,
  currency: "USD",
  start: null,
  end: "2028",
  countries: ["GH"],
  uei: null,
};
const place = (subject: string, signal: string, found: string): Reason => ({
  ...{ about: "field", subject, signal, weight: 1, found },
});

test("each field of a request says where on the page it stood; what is not stated or not found again says nothing", () => {
  const reasons = [
    place("applicant", "label", "8a. Legal Name"),
    place("title", "title", ""),
    place("amount", "text", "We ask for $5."),
    place("countries", "heading", "Work in Ghana"),
    place("uei", "label", "8c. UEI"),
  ];
  const rows = requestFields(request({ fields, reasons }), wordsOf("en"))?.rows ?? [];
  expect(rows.map(({ label, where }) => [label, where])).toEqual([
    ["Applicant", "beside “8a. Legal Name”"],
    ["Title", "in the page’s title"],
    ["Opportunity number", null],
    ["Amount asked", "in the text: “We ask for $5.”"],
    ["Period", null],
    ["Countries of work", "in a heading"],
    ["UEI", null],
  ]);
});
