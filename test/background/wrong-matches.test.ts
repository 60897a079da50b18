import { describe, expect, test } from "vitest";
import { placeOf, withoutWrong, wrongPart } from "../../entrypoints/background/wrong-matches.ts";
import type { Finding } from "../../lib/recognise/finding.ts";

const page: Finding = {
  kind: "country",
  countries: ["GH", "TG"],
  candidates: [
    { country: "GH", weight: 9 },
    { country: "TG", weight: 4 },
  ],
  organisations: [{ id: "iom", name: "IOM", printed: "IOM" }],
  applicant: null,
  fields: null,
  reasons: [],
};
const request: Finding = {
  ...page,
  kind: "request",
  countries: ["GH"],
  applicant: { printed: "IOM Ghana", organisation: "iom" },
};

describe("what is called wrong", () => {
  test.each([
    ["the country that was chosen", page, "TG", { country: "TG", organisation: null }],
    ["the applicant of a request", request, null, { country: null, organisation: "iom" }],
    ["the only country", { ...page, countries: ["GH"] }, null, { country: "GH", organisation: null }],
    ["all of a page with several", page, null, { country: null, organisation: null }],
  ])("%s", (_case, finding, country, part) => expect(wrongPart(finding, country)).toEqual(part));
});

describe("the next reading of that page", () => {
  test("says nothing of the country, and still speaks of the other", () => {
    const left = withoutWrong(page, [{ country: "GH", organisation: null }]);
    expect(left).toMatchObject({ kind: "country", countries: ["TG"], candidates: [{ country: "TG", weight: 4 }] });
  });

  test.each([
    ["the last country", { ...page, countries: ["GH"] }, { country: "GH", organisation: null }],
    ["everything", request, { country: null, organisation: null }],
  ])("is silent when %s was wrong", (_case, finding, wrong) => {
    expect(withoutWrong(finding, [wrong])).toMatchObject({ kind: "none", countries: [], applicant: null });
  });

  test("keeps the country of a request whose applicant was wrong", () => {
    const left = withoutWrong(request, [{ country: null, organisation: "iom" }]);
    expect(left).toMatchObject({ kind: "request", countries: ["GH"], applicant: null, organisations: [] });
  });

  test("is the same where nothing was wrong", () => expect(withoutWrong(page, [])).toBe(page));
});

test("a page's place is its host and a digest: the same for any query, another for another path", async () => {
  const here = await placeOf("https://www.state.gov/countries/ghana/?from=mail#top");
  expect(here).toEqual(await placeOf("https://www.state.gov/countries/ghana/"));
  expect(here.host).toBe("www.state.gov");
  expect(here.path).toMatch(/^[0-9a-f]{64}$/);
  expect(here.path).not.toBe((await placeOf("https://www.state.gov/countries/togo/")).path);
});
