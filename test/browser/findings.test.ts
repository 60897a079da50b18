import "./browser-in-memory.ts";
import { beforeEach, expect, test } from "vitest";
import { findingIn, forgetIfLeft, forgetPagesLeft, keepFinding } from "../../lib/browser/findings.ts";
import { fake, startAnew } from "./browser-in-memory.ts";

const finding = {
  url: "https://www.state.gov/ghana/",
  documentId: "doc",
  named: [],
  overlap: null,
  wrong: false,
  badge: { kind: "none" as const, count: 0, title: "" },
  finding: {
    kind: "none" as const,
    countries: [],
    candidates: [],
    organisations: [],
    applicant: null,
    fields: null,
    reasons: [],
  },
};

beforeEach(startAnew);

test("a finding is kept by tab, in memory only", async () => {
  await keepFinding(7, finding);
  expect(await findingIn(7)).toEqual(finding);
  expect(await findingIn(8)).toBeNull();
  expect(fake.storage.local.all()).toEqual({});
});

test.each([
  ["doc", true],
  ["another", false],
  [null, true],
])("the document %s is given it: %s", async (documentId, given) => {
  await keepFinding(7, finding);
  expect((await findingIn(7, documentId)) !== null).toBe(given);
});

test.each([
  ["the same page with another fragment", "https://www.state.gov/ghana/#more", true],
  ["another page", "https://www.state.gov/togo/", false],
  ["a page whose address we may not see", undefined, false],
])("when the tab loads %s, the finding stays: %3$s", async (_case, url, stays) => {
  await keepFinding(7, finding);
  await forgetIfLeft(7, url);
  expect((await findingIn(7)) !== null).toBe(stays);
});

test("a closed tab's finding is gone", async () => {
  await keepFinding(7, finding);
  forgetPagesLeft();
  fake.tabs.onRemoved.fire(7);
  await Promise.resolve();
  expect(await findingIn(7)).toBeNull();
});

test("where the browser has no session storage, a finding lives as long as the worker", async () => {
  fake.storage.session.refuse(new Error("no such area"));
  await keepFinding(9, finding);
  expect(await findingIn(9)).toEqual(finding);
  await forgetIfLeft(9, undefined);
  expect(await findingIn(9)).toBeNull();
});
