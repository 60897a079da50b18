import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { run } from "../../cli/feed.ts";
import { writeEdition } from "../../lib/list/compact.ts";
import { listOf } from "./lists.ts";

/** A publisher's whole work, as the command line does it. */
const home = mkdtempSync(join(tmpdir(), "sightline-feed-"));
const work = join(home, "work");
const host = join(home, "host");
const inWork = (...parts: string[]) => join(work, ...parts);
let said: string[] = [];

async function feed(...args: string[]): Promise<{ code: number; answer: Record<string, unknown> }> {
  const lines: string[] = [];
  said = [];
  const log = vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
  const error = vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
  try {
    const code = await run(args);
    return { code, answer: Object.assign({}, ...lines.map((line) => JSON.parse(line))) };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

function listFile(name: string, titles: string[], publisher = "dol"): string {
  const projects = titles.map((title, index) => ({ id: `p${index}`, country: "GH", title }));
  const path = join(home, name);
  writeFileSync(path, writeEdition(listOf({ publisher, projects })));
  return path;
}

/** From a list to sealed metadata, signed by two people on copies of their own. */
async function bring(list: string, publisher = "dol"): Promise<void> {
  expect((await feed("add", "--work", work, "--publisher", publisher, list)).code).toBe(0);
  expect((await feed("build", "--work", work, "--publisher", publisher)).code).toBe(0);
  const pending = inWork("pending", `${publisher}.json`);
  const copies = [1, 2].map((number) => join(home, `copy-${number}.json`));
  for (const [index, copy] of copies.entries()) {
    const key = inWork("keys", `${publisher}-${index + 1}.json`);
    expect((await feed("sign", "--work", work, "--key", key, "--out", copy, pending)).code).toBe(0);
  }
  expect((await feed("merge", "--work", work, ...copies)).answer).toMatchObject({ published: true });
  expect((await feed("sign", "--work", work, "--online")).code).toBe(0);
}

beforeAll(async () => {
  process.env.SIGHTLINE_PASSPHRASE = "correct horse";
  const { code, answer } = await feed(
    "init",
    "--work",
    work,
    "--publisher",
    "dol=Labor",
    "--seats",
    "dol=2/2",
    "--seats",
    "root=1/1",
  );
  expect([code, answer]).toEqual([
    0,
    { work, publishers: ["dol"], rootSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  await bring(listFile("first.json", ["One", "Two"]));
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test("what was built, signed by two, merged and sealed is a good feed", async () => {
  const { code, answer } = await feed("check", "--work", work);
  expect([code, answer]).toMatchObject([0, { good: true, publishers: [{ id: "dol", serial: 1 }], problems: [] }]);
});

test("keys are the owner's to read, and hold nothing in the open", () => {
  for (const name of readdirSync(inWork("keys"))) {
    expect(statSync(inWork("keys", name)).mode & 0o077).toBe(0);
    expect(readFileSync(inWork("keys", name), "utf8")).not.toContain("PRIVATE");
  }
});

test("a signer is told what changes, from the files that will be served; one signature of two publishes nothing", async () => {
  await feed("add", "--work", work, "--publisher", "dol", listFile("next.json", ["One", "Three", "Four"]));
  await feed("build", "--work", work, "--publisher", "dol");
  const pending = inWork("pending", "dol.json");
  const copy = join(home, "one.json");
  const { answer } = await feed("sign", "--work", work, "--key", inWork("keys", "dol-1.json"), "--out", copy, pending);
  expect(answer.review).toMatchObject({
    serial: 2,
    added: ["projects/dol.p2"],
    changed: ["projects/dol.p1"],
    removed: [],
    large: true,
  });
  expect(said).toEqual(["More than one record in twenty differs from the published list. Look twice."]);
  expect(await feed("merge", "--work", work, copy)).toMatchObject({ code: 0, answer: { published: false } });
  expect((await feed("merge", "--work", work, copy, copy)).answer).toMatchObject({ published: false });
  for (const key of ["root-1", "targets-1"])
    expect((await feed("sign", "--work", work, "--key", inWork("keys", `${key}.json`), pending)).code).toBe(1);
});

test.each<[string, string[], number, RegExp]>([
  ["no command", [], 2, /feed init/],
  ["an unknown option", ["build", "--wrok", "x"], 2, /wrok/],
  ["no work folder", ["build"], 2, /--work is needed/],
  ["a folder without a feed", ["build", "--work", tmpdir(), "--publisher", "dol"], 1, /holds no feed/],
  [
    "a publisher that the feed does not have",
    ["build", "--work", work, "--publisher", "usaid"],
    1,
    /no publisher "usaid"/,
  ],
  [
    "a publisher's id that is a role's",
    ["init", "--work", join(home, "x"), "--publisher", "root"],
    2,
    /no publisher's id/,
  ],
  ["a second feed in one folder", ["init", "--work", work, "--publisher", "dol"], 1, /holds a feed already/],
  ["a list that is not there", ["add", "--work", work, "--publisher", "dol", "nowhere.json"], 1, /cannot be read/],
  ["a key that is none", ["sign", "--work", work, "--key", "package.json", "x"], 1, /no key file/],
  ["pending metadata that is none", ["merge", "--work", work, "package.json"], 1, /no pending metadata/],
])("%s: a sentence and the right number", async (_case, args, code, sentence) => {
  expect((await feed(...args)).code).toBe(code);
  expect(said.join("\n")).toMatch(sentence);
});

test("data that is not what was built is not signed for", async () => {
  const copy = join(home, "damaged");
  cpSync(work, copy, { recursive: true });
  await feed("add", "--work", copy, "--publisher", "dol", listFile("third.json", ["Five"]));
  await feed("build", "--work", copy, "--publisher", "dol");
  const shards = join(copy, "public", "t", "dol", "s");
  for (const name of readdirSync(shards)) writeFileSync(join(shards, name), "x");
  const pending = join(copy, "pending", "dol.json");
  expect((await feed("sign", "--work", copy, "--key", inWork("keys", "dol-1.json"), pending)).code).toBe(1);
  expect(said.join()).toMatch(/build it again/);
  expect((await feed("check", "--work", copy)).code).toBe(1);
});

test("root and targets are renewed by those who sign them", async () => {
  for (const [role, keys] of [
    ["targets", ["targets-1"]],
    ["root", ["root-1"]],
  ] as const) {
    expect((await feed("build", "--work", work, "--renew", role)).answer).toEqual({ renewed: role, version: 2 });
    const pending = inWork("pending", `${role}.json`);
    expect((await feed("merge", "--work", work, pending)).answer).toMatchObject({ published: false });
    for (const key of keys) await feed("sign", "--work", work, "--key", inWork("keys", `${key}.json`), pending);
    expect((await feed("merge", "--work", work, pending)).answer).toMatchObject({ published: true });
  }
  await feed("sign", "--work", work, "--online", "--urgent", "60");
  expect((await feed("check", "--work", work)).answer).toMatchObject({ good: true });
}, 60_000);

test("a folder receives all of it once, and nothing twice", async () => {
  const { answer } = await feed("publish", "--work", work, "--to", host);
  expect(answer.put).toBe(answer.files);
  expect((await feed("publish", "--work", work, "--to", host)).answer).toMatchObject({ put: 0 });
  const targets = join(host, "m", "2.targets.json");
  writeFileSync(targets, readFileSync(targets, "utf8").slice(0, 50));
  expect((await feed("publish", "--work", work, "--to", host)).answer).toMatchObject({ put: 1 });
  writeFileSync(targets, "{}");
  expect((await feed("publish", "--work", work, "--to", host)).code).toBe(1);
  expect(said.join()).toMatch(/2\.targets\.json on the host is another file/);
});

describe("a host that takes files by PUT", () => {
  const files = new Map<string, Buffer>();
  const folders = new Set<string>();
  const calls: string[] = [];
  let headers: Record<string, string> = {};
  let spoil = false;
  const server = createServer(async (request, response) => answerPut(request, response));
  let url = "";

  async function answerPut(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const place = (request.url ?? "").slice(1);
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    if (request.method === "GET") {
      const file = files.get(place);
      response.writeHead(file ? 200 : 404, headers).end(file);
      return;
    }
    calls.push(`${request.method} ${place}`);
    const parent = place.replace(/[^/]+\/?$/, "");
    if (request.headers.authorization !== `Basic ${btoa("me:word")}`) response.writeHead(401).end();
    else if (parent !== "" && !folders.has(parent)) response.writeHead(409).end();
    else {
      if (request.method === "MKCOL") folders.add(place);
      else files.set(place, spoil ? Buffer.from("spoilt") : Buffer.concat(body));
      response.writeHead(201).end();
    }
  }

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    process.env.SIGHTLINE_PUT_PASSWORD = "word";
  });
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    files.clear();
    folders.clear();
    calls.length = 0;
    spoil = false;
  });

  const publish = (...more: string[]) => feed("publish", "--work", work, "--to", url, "--user", "me", ...more);

  test("gets data first and the timestamp last, with the folders it asks for", async () => {
    expect((await publish()).code).toBe(0);
    const put = calls.filter((call) => call.startsWith("PUT")).map((call) => call.slice(4));
    const placed = [...new Set(put)];
    expect(placed.at(-1)).toBe("m/timestamp.json");
    expect(placed.findIndex((place) => place.startsWith("m/"))).toBeGreaterThan(
      placed.findLastIndex((place) => place.startsWith("t/")),
    );
    expect(calls.some((call) => call.startsWith("MKCOL t/dol/s/"))).toBe(true);
  });

  test("and gives back something else, or lets nobody in: the timestamp stays as it was", async () => {
    spoil = true;
    expect((await publish()).code).toBe(1);
    expect(said.join()).toMatch(/does not read back/);
    files.clear();
    expect((await feed("publish", "--work", work, "--to", url)).code).toBe(1);
    expect(said.join()).toMatch(/answers 401/);
    expect(files.has("m/timestamp.json")).toBe(false);
  });

  test("is told which headers no browser can do without", async () => {
    await publish();
    const root = join(work, "public", "m", "1.root.json");
    headers = { "content-type": "text/plain" };
    expect((await feed("check", "--url", url, "--root", root)).code).toBe(1);
    expect(said.join("\n")).toMatch(/Access-Control-Allow-Origin: \* is missing/);
    expect(said.join("\n")).toMatch(/must be no-cache/);
    headers = { "access-control-allow-origin": "*", "cache-control": "no-cache, immutable" };
    expect((await feed("check", "--url", url, "--root", root)).answer).toMatchObject({ good: true });
  });
});
