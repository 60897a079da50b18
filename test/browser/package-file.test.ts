import { afterEach, expect, test, vi } from "vitest";
import { packageBytes } from "../../lib/browser/package-file.ts";

vi.mock("../../lib/browser/own-address.ts", () => ({ ownAddress: (path: string) => `ours:${path}` }));
afterEach(() => vi.unstubAllGlobals());

const brokenOff = { ok: true, arrayBuffer: () => Promise.reject(new DOMException("aborted", "AbortError")) };

test.each<[string, () => Promise<unknown>, number[] | null]>([
  ["there", async () => new Response(new Uint8Array([1, 2])), [1, 2]],
  ["lacking, as Chromium says it", () => Promise.reject(new TypeError("Failed to fetch")), null],
  ["lacking, as Firefox says it", async () => brokenOff, null],
  ["lacking, as a server would say it", async () => new Response("", { status: 404 }), null],
])("a file of the package that is %s", async (_case, answer, expected) => {
  vi.stubGlobal("fetch", answer);
  const bytes = await packageBytes("/trust/root.json");
  expect(bytes && [...bytes]).toEqual(expected);
});
