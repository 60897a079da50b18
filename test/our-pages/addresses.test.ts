import { describe, expect, test } from "vitest";
import { askedIn } from "../../entrypoints/brief/asked-place.ts";
import { hostIn } from "../../entrypoints/options/host-in.ts";
import { managedRows } from "../../entrypoints/options/managed-rows.ts";
import { briefAddress, hitOf, type Place, placeKey, placeOfRow, placesOf } from "../../entrypoints/our-page/place.ts";
import { today } from "../../entrypoints/our-page/today.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { createWords } from "../../lib/words/create.ts";

describe("what a brief's address asks for", () => {
  test.each([
    ["a country", "?country=GH", { kind: "place", place: { kind: "country", country: "GH" } }],
    [
      "an organisation",
      "?organisation=iom",
      { kind: "place", place: { kind: "applicant", organisation: "iom", finding: null } },
    ],
    ["a project", "?project=2015-gh-iom", { kind: "place", place: { kind: "project", id: "2015-gh-iom" } }],
    ["an office", "?office=state-inl", { kind: "place", place: { kind: "record", of: "office", id: "state-inl" } }],
    ["a contact", "?contact=gh-desk", { kind: "place", place: { kind: "record", of: "contact", id: "gh-desk" } }],
    ["a call", "?call=fy26-gh", { kind: "place", place: { kind: "record", of: "call", id: "fy26-gh" } }],
    ["a tab", "?tab=12", { kind: "tab", tabId: 12, country: null }],
    ["a tab and the country chosen there", "?tab=12&country=NE", { kind: "tab", tabId: 12, country: "NE" }],
    ["nothing", "", { kind: "nothing" }],
    ["no country code", "?country=Ghana", { kind: "nothing" }],
    ["markup", "?project=<img%20src=x>", { kind: "nothing" }],
    ["no number of a tab", "?tab=-1", { kind: "nothing" }],
    ["an endless id", `?project=${"a".repeat(500)}`, { kind: "nothing" }],
  ])("%s", (_case, address, expected) => {
    expect(askedIn(address)).toEqual(expected);
  });

  test("what is opened as a full page is what its address asks for", () => {
    const places: Place[] = [
      { kind: "country", country: "GH" },
      { kind: "applicant", organisation: "iom", finding: null },
      { kind: "project", id: "2015-gh-iom" },
      { kind: "whom", country: null },
      { kind: "whom", country: "GH" },
      { kind: "comparison", countries: ["GH", "TH"] },
      { kind: "record", of: "office", id: "state-inl" },
      { kind: "record", of: "contact", id: "gh-desk" },
      { kind: "record", of: "call", id: "fy26-gh" },
    ];
    for (const place of places) {
      expect(askedIn(new URL(briefAddress(place, null) ?? "", "https://a.example").search)).toEqual({
        kind: "place",
        place,
      });
    }
  });
});

test.each(["country", "organisation", "project", "office", "contact", "call"] as const)(
  "what a search found as %s is copied as the same",
  (kind) => {
    const row = { kind, id: "x", title: "X", untitled: null, amount: null, meta: [], status: [] };
    expect(hitOf(placeOfRow(row))).toEqual({ kind, id: "x" });
  },
);

const finding = (more: Partial<Finding>): Finding => ({
  kind: "country",
  countries: ["GH"],
  candidates: [],
  organisations: [],
  applicant: null,
  fields: null,
  reasons: [],
  ...more,
});
const request = finding({
  kind: "request",
  countries: ["CH", "GH"],
  applicant: { printed: "Lake Volta Trust", organisation: null },
  fields: {
    opportunityNumber: null,
    title: "Children in fishing",
    amount: 1_200_000,
    currency: "USD",
    start: null,
    end: null,
    countries: ["GH"],
    uei: null,
  },
});

describe("what a page can open", () => {
  test.each([
    ["its country", finding({}), ["country GH"]],
    ["several countries, strongest first", finding({ countries: ["NE", "NG"] }), ["country NE", "country NG"]],
    [
      "on a request the applicant, the country of work, then others",
      request,
      ["applicant Lake Volta Trust", "country GH", "country CH"],
    ],
    [
      "a request by an organisation without a field",
      finding({ kind: "request", organisations: [{ id: "iom", name: "IOM", printed: "IOM" }] }),
      ["applicant iom", "country GH"],
    ],
    ["a request by nobody", finding({ kind: "request" }), ["country GH"]],
    ["nothing", finding({ kind: "none" }), []],
  ])("%s", (_case, given, expected) => {
    expect(placesOf(given).map(placeKey)).toEqual(expected);
  });

  test("no word of a request stands in an address", () => {
    const [place] = placesOf(request);
    expect(briefAddress(place!, 12)).toBe("/brief.html?tab=12");
    expect(briefAddress(place!, null)).toBeNull();
    expect(hitOf(place!)).toBeNull();
  });
});

describe("a site that a person wants to allow", () => {
  test.each([
    ["grants.example.org", "grants.example.org"],
    ["https://Grants.Example.org/apply?x=1", "grants.example.org"],
    ["  grants.example.org  ", "grants.example.org"],
    ["http://grants.example.org", null],
    ["javascript:alert(1)", null],
    ["not a host", null],
    ["localhost", null],
    ["*.example.org", null],
    ["", null],
  ])("%j is %j", (typed, host) => {
    expect(hostIn(typed)).toBe(host);
  });
});

describe("what an organisation set", () => {
  const words = createWords("en", {}, {});
  test("what is not set takes no row", () => {
    expect(managedRows({}, words)).toEqual([]);
  });
  test("a digest is shown in groups, to be compared by eye", () => {
    const [row] = managedRows({ rootSha256: "AB".repeat(32) }, words);
    expect(row?.values[0]).toMatch(/^SHA-256( abab){16}$/);
  });
  test("a zero is a value", () => {
    expect(managedRows({ minSeq: 0 }, words)).toHaveLength(1);
  });
});

test("today is the day where the person is", () => {
  expect(today(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
  expect(today(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
});
