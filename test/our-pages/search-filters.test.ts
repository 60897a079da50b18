import { describe, expect, test } from "vitest";
import { chosenValues, formFor, sortName, valueName } from "../../entrypoints/our-page/filter-names.ts";
import { panelPlace, placeNamed } from "../../entrypoints/our-page/place.ts";
import { noFilters } from "../../lib/search/filters.ts";
import { type FILTER_KEYS, parseForms, withForm } from "../../lib/search/forms.ts";
import { dollarsOf, FOCUS_VALUES, REGION_VALUES, STATUSES } from "../../lib/search/values.ts";
import { wordsOf } from "../advise/small-edition.ts";

const nobody = { offices: new Map(), publishers: new Map([["state", "Department of State"]]) };

describe("a choice in a menu", () => {
  test.each<[(typeof FILTER_KEYS)[number], string[], string]>([
    ["country", ["GH", "NG"], "country:GH,NG"],
    ["programme", ["Child Protection, Compact"], 'programme:"Child Protection, Compact"'],
    ["ends", ["180d"], "ends<180d"],
    ["amount", ["1000000"], "amount>=1000000"],
  ])("%s %j is typed as %s, and read back", (key, values, form) => {
    expect(formFor(key, values)).toBe(form);
    const forms = parseForms(form);
    const filters = { ...noFilters(), [key]: values };
    expect(chosenValues(key, filters, forms)).toEqual(values);
  });

  test("no value is no form", () => {
    expect(formFor("country", [])).toBeNull();
    expect(withForm("country:GH iom", "country", formFor("country", []))).toBe("iom");
  });

  test("what was typed otherwise is no choice of the menu", () => {
    for (const typed of ["ends<2027", "ends>30d", "amount<1m", "amount>=1m", "obligated>=5", "ends<30d ends<60d"]) {
      const forms = parseForms(typed);
      const [form] = forms.forms;
      const amount = form?.key === "amount" ? [dollarsOf(form)!] : [];
      expect(chosenValues(form?.key === "amount" ? "amount" : "ends", { ...noFilters(), amount }, forms)).toEqual([]);
    }
  });
});

test.each(["en", "fr", "es"])("every value has a name in %s", (language) => {
  const words = wordsOf(language);
  const named = [
    ...FOCUS_VALUES.map((value) => valueName("focus", value, words, nobody)),
    ...STATUSES.map((value) => valueName("status", value, words, nobody)),
    ...REGION_VALUES.map((value) => valueName("region", value, words, nobody)),
    ...(["relevance", "newest", "ends", "title", "printed", "obligated"] as const).map((sort) => sortName(sort, words)),
    valueName("publisher", "state", words, nobody),
    valueName("ends", "180d", words, nobody),
  ];
  expect(named.filter((name) => name === "" || /^search[A-Z]|\{/.test(name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

describe("a place in the panel's address", () => {
  test.each([
    { kind: "country", country: "GH" },
    { kind: "project", id: "2015-gh-iom" },
    { kind: "applicant", organisation: "org-iom", finding: null },
    { kind: "record", of: "office", id: "state-tip" },
    { kind: "record", of: "contact", id: "gh-desk" },
    { kind: "record", of: "call", id: "fy26-gh" },
  ] as const)("%j", (place) => expect(placeNamed(panelPlace(place))).toEqual(place));

  test.each([
    null,
    "",
    "project",
    "project <img>",
    "country Ghana",
    "office state tip",
    "mechanism spog",
    "project a b",
  ])("%j is none", (named) => expect(placeNamed(named)).toBeNull());
});
