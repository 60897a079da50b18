import { expect, test } from "vitest";
import { anchorOf } from "../../entrypoints/follow-feed/anchor.ts";
import { reportOf } from "../../entrypoints/follow-feed/report.ts";
import { sha256 } from "../../lib/feed/digest.ts";
import { FRESH } from "../../lib/feed/state.ts";

const bytes = new Uint8Array([1, 2, 250]);
const base64 = btoa(String.fromCharCode(...bytes));
const ours = new Uint8Array([7]);
const given = await sha256(bytes);
const packaged = await sha256(ours);
const other = "0".repeat(64);
const newest = new Uint8Array([8]);
const seed = new Map([["timestamp.json", new Uint8Array([9])]]);

test.each([
  ["nothing at all", {}, null, null],
  ["the package's newest root, named by its first", {}, ours, { id: packaged, root: newest, seed }],
  ["the organisation's root before the package's", { root: base64 }, ours, { id: given, root: bytes }],
  ["a root and its pin", { root: base64, rootSha256: given.toUpperCase() }, null, { id: given, root: bytes }],
  ["a root and another pin: neither", { root: base64, rootSha256: other }, ours, null],
  ["a pin alone: the root is fetched", { rootSha256: other.toUpperCase() }, null, { id: other, root: null }],
  ["a pin of the package's root", { rootSha256: packaged }, ours, { id: packaged, root: newest, seed }],
  ["a pin of another root than the package's", { rootSha256: other }, ours, { id: other, root: null }],
])("trust begins with %s", async (_what, policy, inPackage, anchor) => {
  expect(await anchorOf(policy, async () => inPackage && { first: inPackage, newest, seed })).toEqual(anchor);
});

test("a run that was none is not reported", () => {
  expect(reportOf("a", { kind: "elsewhere" }, FRESH, 1)).toBeNull();
  expect(reportOf("a", { kind: "waiting", until: 2 }, FRESH, 1)).toBeNull();
});

test("each part that did not come is named with its reason", () => {
  const lane = { why: "lane", publisher: "dol", detail: "a page's words" } as const;
  const report = reportOf("a", { kind: "taken", serial: 2, changed: null, troubles: [lane] }, FRESH, 1);
  expect(report).toMatchObject({
    sentence: "feedTaken",
    kept: false,
    parts: [{ publisher: "dol", sentence: "feedLane" }],
  });
  expect(JSON.stringify(report)).not.toContain("words");
});
