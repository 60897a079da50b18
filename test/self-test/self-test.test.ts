import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { run } from "../../cli/self-test.ts";
import { AREAS, selfTest } from "../../lib/self-test/self-test.ts";
import { gazetteer as noNames } from "../background/gazetteer.ts";

const names = new Uint8Array(readFileSync("public/data/gazetteer.bin")).buffer;
const failedIn = async (gazetteer: () => Promise<ArrayBuffer>) =>
  (await selfTest(gazetteer)).filter(({ passed }) => !passed).map(({ sentence, found }) => ({ sentence, found }));

afterEach(() => vi.restoreAllMocks());

test("every sample is answered as it should be, and every part has some", async () => {
  const checks = await selfTest(async () => names);
  expect(checks.filter(({ passed }) => !passed)).toEqual([]);
  expect(new Set(checks.map(({ area }) => area))).toEqual(new Set(AREAS));
  expect(new Set(checks.map(({ sentence }) => sentence)).size).toBe(checks.length);
});

test("a file of names that knows nothing, or is not there, fails recognition and nothing else", async () => {
  const recognition = ["selfCountry", "selfRequest"];
  expect((await failedIn(async () => noNames)).map(({ sentence }) => sentence)).toEqual(recognition);
  const absent = await failedIn(async () => {
    throw new TypeError("Failed to fetch");
  });
  expect(absent).toEqual([...recognition, "selfSilent"].map((sentence) => ({ sentence, found: "TypeError" })));
});

test("a browser whose check of signatures lets everything pass, or nothing, is found out", async () => {
  const verify = vi.spyOn(crypto.subtle, "verify").mockResolvedValue(true);
  expect((await failedIn(async () => names)).map(({ sentence }) => sentence)).toContain("selfForged");
  verify.mockResolvedValue(false);
  expect((await failedIn(async () => names)).map(({ sentence }) => sentence)).toContain("selfSigned");
});

test("the command line says each in a sentence, and on the error output that all is well", async () => {
  const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await run([])).toBe(0);
  const lines = printed.mock.calls.map(([line]) => JSON.parse(String(line)));
  const one = { area: "trust", test: "A list that was changed after it was signed is refused.", passed: true };
  expect(lines).toContainEqual(one);
  expect(said.mock.calls).toEqual([[`All ${lines.length} tests passed.`]]);
  expect(await run(["--help"])).toBe(2);
});
