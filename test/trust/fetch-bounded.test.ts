import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchBounded } from "../../lib/trust/fetch-bounded.ts";

let answer: (response: ServerResponse) => void = () => {};
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(...Object.keys(request.headers));
  answer(response);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const get = (limit = 100, milliseconds = 5_000) =>
  fetchBounded(fetch, `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`, limit, {
    signal: AbortSignal.timeout(milliseconds),
    cache: "default",
  });

test("a file comes whole, with the host's own time", async () => {
  answer = (response) => response.end("hello");
  const fetched = await get();
  if (fetched.kind !== "bytes") throw new Error(fetched.kind);
  expect(new TextDecoder().decode(fetched.bytes)).toBe("hello");
  expect(fetched.date).toBeTypeOf("number");
  expect(asked).not.toContain("x-requested-with");
});

test("a body that does not end is cut off, and the connection with it", async () => {
  let closed: () => void = () => {};
  const gone = new Promise<void>((resolve) => {
    closed = resolve;
  });
  answer = (response) => {
    const more = () => {
      while (response.write("x".repeat(1_000)));
    };
    response.on("drain", more).on("close", closed);
    more();
  };
  expect(await get()).toEqual({ kind: "too-large" });
  await gone;
});

test("one that never comes to its end is given up in time, and is said to be slow", async () => {
  answer = (response) => void response.write("a");
  expect(await get(100, 50)).toMatchObject({ kind: "unreachable", why: "slow" });
});

test.each<[string, number, Record<string, string>, object]>([
  ["404 is missing", 404, {}, { kind: "missing" }],
  ["403 too: many hosts say so of what is not there", 403, {}, { kind: "missing" }],
  ["503 asks to come later", 503, { "retry-after": "120" }, { kind: "unreachable", why: "busy", retryAfter: 120 }],
  [
    "429 may name a time",
    429,
    { date: "Sat, 21 Nov 2026 12:00:00 GMT", "retry-after": "Sat, 21 Nov 2026 12:05:00 GMT" },
    { kind: "unreachable", why: "busy", retryAfter: 300 },
  ],
  ["what cannot be read as a wait is none", 503, { "retry-after": "soon" }, { why: "busy", retryAfter: undefined }],
  ["401 is no answer", 401, {}, { kind: "unreachable", why: undefined }],
  ["a redirect is not followed", 302, { location: "/login" }, { kind: "unreachable", why: undefined }],
])("%s", async (_case, status, headers, expected) => {
  answer = (response) => response.writeHead(status, headers).end("a page");
  expect(await get()).toMatchObject(expected);
});

test("a connection that breaks is no answer", async () => {
  answer = (response) => {
    response.writeHead(200, { "content-length": "50" }).write("half");
    response.socket?.destroySoon();
  };
  expect(await get()).toMatchObject({ kind: "unreachable" });
});
