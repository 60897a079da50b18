import { describe, expect, test } from "vitest";
import { isWrongName, placeOf, withoutWrong, wrongPart } from "../../entrypoints/background/wrong-matches.ts";
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

const noFields: NonNullable<Finding["fields"]> = {
  opportunityNumber: null,
  title: null,
  amount: null,
  currency: null,
  start: null,
  end: null,
  countries: [],
  uei: null,
};

describe("what is called wrong", () => {
  test.each([
    ["the country that was chosen", page, "TG", { country: "TG", organisation: null }],
    ["the applicant of a request", request, null, { country: null, organisation: "iom" }],
    ["the only country", { ...page, countries: ["GH"] }, null, { country: "GH", organisation: null }],
    ["all of a page with several", page, null, { country: null, organisation: null }],
  ])("%s", (_case, finding, country, part) => expect(wrongPart(finding, country)).toEqual(part));

  test.each([
    ["organisation", "crs", { country: null, organisation: "crs" }],
    ["project", "p1", { country: null, organisation: null, project: "p1" }],
  ] as const)("the %s whose mark was pressed", (kind, id, part) => {
    expect(wrongPart(page, null, { kind, id })).toEqual(part);
  });
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

  test("gives neither fields nor reasons of what was wrong", () => {
    const reason = { signal: "text", weight: 1, found: "x" };
    const known: Finding = {
      ...request,
      countries: ["GH", "TG"],
      fields: { ...noFields, countries: ["GH", "TG"] },
      reasons: [
        { ...reason, about: "country", subject: "GH" },
        { ...reason, about: "country", subject: "TG" },
        { ...reason, about: "organisation", subject: "iom" },
        { ...reason, about: "applicant", subject: "iom" },
      ],
    };
    const withoutGhana = withoutWrong(known, [{ country: "GH", organisation: null }]);
    expect(withoutGhana.fields?.countries).toEqual(["TG"]);
    expect(withoutGhana.reasons.map(({ subject }) => subject)).toEqual(["TG", "iom", "iom"]);
    const withoutIom = withoutWrong(known, [{ country: null, organisation: "iom" }]);
    expect(withoutIom.reasons.map(({ subject }) => subject)).toEqual(["GH", "TG"]);
  });

  test("makes no other organisation the applicant", () => {
    const several = {
      ...request,
      organisations: [...request.organisations, { id: "crs", name: "CRS", printed: "CRS" }],
    };
    expect(withoutWrong(several, [{ country: null, organisation: "iom" }]).organisations).toEqual([]);
  });

  test("a title that was called wrong is marked no more, and nothing else changes", () => {
    const wrong = [{ country: null, organisation: null, project: "p1" }];
    expect(withoutWrong(request, wrong)).toBe(request);
    expect(isWrongName({ kind: "project", id: "p1" }, wrong)).toBe(true);
    expect(isWrongName({ kind: "project", id: "p2" }, wrong)).toBe(false);
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
