import "./browser-in-memory.ts";
import { beforeEach, expect, test } from "vitest";
import { onPolicy, parsePolicy, readPolicy } from "../../lib/browser/policy.ts";
import { fake, startAnew } from "./browser-in-memory.ts";

beforeEach(startAnew);

test.each([
  ["repoUrls", ["https://lists.example.gov/tip/"], ["http://lists.example.gov/"]],
  ["rootSha256", "a".repeat(64), "abc"],
  ["root", "eyJzaWduZWQiOnt9fQ==", "{not base64}"],
  ["pollMinutes", 15, 0],
  ["countries", ["GH", "NE"], ["Ghana"]],
  ["refreshNonce", "2026-11-21", 5],
  ["minSeq", 12, -1],
  ["sites", ["grants.example.gov", "*.aid.example.gov"], ["https://grants.example.gov/"]],
  ["sensitivityCeiling", "SBU", "SECRET"],
])("%s: a fitting value counts, another is ignored and named", (key, good, bad) => {
  expect(parsePolicy({ [key]: good })).toEqual({ policy: { [key]: good }, problems: [] });
  expect(parsePolicy({ [key]: bad })).toEqual({ policy: {}, problems: [{ key, sentence: "errorPolicyValue" }] });
});

test("a wrong key takes no right one with it", () => {
  expect(parsePolicy({ pollMinutes: "often", minSeq: 3, colour: "blue" })).toEqual({
    policy: { minSeq: 3 },
    problems: [
      { key: "pollMinutes", sentence: "errorPolicyValue" },
      { key: "colour", sentence: "errorPolicyUnknown" },
    ],
  });
});

test("no policy is no policy, whether the browser says so by nothing or by refusing", async () => {
  expect(await readPolicy()).toEqual({ policy: {}, problems: [] });
  fake.storage.managed.refuse(new Error("Managed storage manifest not found"));
  expect(await readPolicy()).toEqual({ policy: {}, problems: [] });
});

test("a policy change is heard, and no other change", async () => {
  const life = new AbortController();
  let heard = 0;
  onPolicy(() => {
    heard += 1;
  }, life.signal);
  await fake.storage.local.set({ theme: "dark" });
  await fake.storage.managed.set({ minSeq: 4 });
  life.abort();
  await fake.storage.managed.set({ minSeq: 5 });
  expect(heard).toBe(1);
});
