import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../cli/feed.ts";
import { writeEdition } from "../../lib/list/compact.ts";
import { listOf } from "./lists.ts";

/** A feed's keeper and a publisher who puts a state on the host without the keeper's folder, as a desk does. */
const home = mkdtempSync(join(tmpdir(), "sightline-collect-"));
const [first, keeper, host] = ["first", "keeper", "host"].map((name) => join(home, name)) as [string, string, string];

async function feed(...args: string[]): Promise<{ code: number; answer: Record<string, unknown>; said: string[] }> {
  const [lines, said]: [string[], string[]] = [[], []];
  const log = vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
  const error = vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
  try {
    const code = await run(args);
    return { code, answer: Object.assign({}, ...lines.map((line) => JSON.parse(line))), said };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

async function publishedBy(work: string, ...titles: string[]): Promise<void> {
  const list = join(home, "list.json");
  const projects = titles.map((title, index) => ({ id: `p${index}`, country: "GH", title }));
  writeFileSync(list, writeEdition(listOf({ publisher: "dol", projects })));
  const pending = join(work, "pending/dol.json");
  for (const args of [
    ["add", "--publisher", "dol", list],
    ["build", "--publisher", "dol"],
    ["sign", "--key", join(work, "keys/dol-1.json"), pending],
    ["merge", pending],
  ])
    expect(await feed(args[0] ?? "", "--work", work, ...args.slice(1))).toMatchObject({ code: 0 });
}

const collect = () => feed("collect", "--work", keeper, "--from", host);
const onHost = (pattern: RegExp): string =>
  join(
    host,
    readdirSync(host, { recursive: true })
      .map(String)
      .find((name) => pattern.test(name)) ?? "",
  );

beforeAll(async () => {
  process.env.SIGHTLINE_PASSPHRASE = "correct horse";
  const seats = ["root=1/1", "targets=1/1", "dol=1/1"].flatMap((seat) => ["--seats", seat]);
  expect((await feed("init", "--work", first, "--publisher", "dol=Labor", ...seats)).code).toBe(0);
  await publishedBy(first, "One", "Two");
  expect((await feed("sign", "--work", first, "--online")).code).toBe(0);
  cpSync(first, join(home, "desk"), { recursive: true });
  await publishedBy(join(home, "desk"), "One", "Two", "Three");
  await publishedBy(join(home, "desk"), "One", "Two", "Three", "Four");
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));
beforeEach(() => {
  for (const folder of [keeper, host]) rmSync(folder, { recursive: true, force: true });
  cpSync(first, keeper, { recursive: true });
  cpSync(join(home, "desk/public"), host, { recursive: true });
});

test("what a publisher put on the host is brought, sealed, and a good feed", async () => {
  const { code, answer } = await collect();
  expect([code, answer.brought]).toEqual([
    0,
    [
      { publisher: "dol", version: 2, serial: 2 },
      { publisher: "dol", version: 3, serial: 3 },
    ],
  ]);
  expect((await feed("sign", "--work", keeper, "--online")).answer).toMatchObject({ versions: { "dol.json": 3 } });
  expect((await feed("check", "--work", keeper)).answer).toMatchObject({
    good: true,
    publishers: [{ id: "dol", serial: 3 }],
  });
  expect((await collect()).answer.brought).toEqual([]);
});

test.each<[string, RegExp, (bytes: Buffer) => Buffer | null]>([
  ["a file that is not what was signed", /manifest\.bin$/, (bytes) => bytes.subarray(1)],
  [
    "a signature that is nobody's",
    /^m.2\.dol\.json$/,
    (bytes) => Buffer.from(bytes.toString("utf8").replace(/"sig":"../, '"sig":"00')),
  ],
  ["no metadata", /^m.2\.dol\.json$/, () => Buffer.from("<!doctype html>")],
])("%s is not brought, and the folder stays as it was", async (_what, pattern, spoil) => {
  const names = readdirSync(host, { recursive: true })
    .map(String)
    .filter((name) => pattern.test(name));
  for (const name of names) writeFileSync(join(host, name), spoil(readFileSync(join(host, name))) ?? "");
  const { code, said } = await collect();
  expect([code, said.length]).toEqual([1, 1]);
  expect(existsSync(join(keeper, "public/m/2.dol.json"))).toBe(false);
});

test("a state whose file is missing on the host is not brought", async () => {
  rmSync(onHost(/s.[0-9a-f]{64}\.GH\.bin$/));
  // The first state's shard may be the one that went; the folder has that one already.
  for (const name of readdirSync(host, { recursive: true })
    .map(String)
    .filter((name) => /\.GH\.bin$/.test(name)))
    rmSync(join(host, name));
  expect((await collect()).code).toBe(1);
  expect(existsSync(join(keeper, "public/m/2.dol.json"))).toBe(false);
});
