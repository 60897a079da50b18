import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../../lib/feed/digest.ts";
import { update } from "../../lib/feed/update.ts";
import { pinOf, trustOf } from "../../scripts/build-trust.ts";
import { listOf } from "./lists.ts";
import { browserOf, newSigner, TestFeed } from "./world.ts";

/** What a package built for one feed carries, and what it is good for. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sightline-trust-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function onDisk({ files }: TestFeed): string {
  const dir = join(folder, `${++count}`);
  for (const [place, bytes] of files) {
    mkdirSync(dirname(join(dir, place)), { recursive: true });
    writeFileSync(join(dir, place), bytes);
  }
  return dir;
}

/** Begun as a trial; its next root is signed by other keys. */
async function aFeed(trial: boolean): Promise<TestFeed> {
  const feed = await TestFeed.create(["dol"], Date.now());
  feed.trial = trial;
  const old = feed.signers.root;
  feed.signers.root = [await newSigner()];
  await feed.publishRoot(old);
  await feed.publish(listOf({ projects: [{ id: "a", country: "GH", title: "A" }] }));
  return feed;
}

describe("a build", () => {
  test("carries the first root, the newest, and the metadata of the day", async () => {
    const feed = await aFeed(false);
    const files = await trustOf(onDisk(feed), { release: false });
    if (typeof files === "string") throw new Error(files);
    expect(pinOf(files)).toBe(await sha256(feed.files.get("m/1.root.json")!));
    expect(files.get("root.json")).toEqual(feed.files.get("m/2.root.json"));
    expect(files.get("timestamp.json")).toEqual(feed.files.get("m/timestamp.json"));
    expect(files.get("snapshot.json")).toEqual(feed.files.get(`m/${feed.snapshot}.snapshot.json`));
  });

  test.each([
    ["a folder without a root", async () => join(folder, "nothing"), "holds no m/1.root.json"],
    [
      "a feed that is signed by nobody",
      async () => {
        const feed = await aFeed(false);
        feed.signers.timestamp = [await newSigner()];
        await feed.seal();
        return onDisk(feed);
      },
      "cannot be trusted: timestamp",
    ],
  ])("refuses %s", async (_, make, sentence) => {
    expect(await trustOf(await make(), { release: false })).toContain(sentence);
  });

  test("for release refuses the root of a trial, until keys of their own have taken over", async () => {
    const dir = onDisk(await aFeed(true));
    expect(await trustOf(dir, { release: true })).toContain("root of a trial");
    expect(await trustOf(dir, { release: false })).toBeInstanceOf(Map);
    expect(await trustOf(onDisk(await aFeed(false)), { release: true })).toBeInstanceOf(Map);
  });

  test.each([
    ["without a feed", () => [], "A release needs a feed to trust"],
    [
      "for the feed of a trial",
      async () => ["--feed", onDisk(await aFeed(true))],
      "must not carry the root of a trial",
    ],
  ])("for release ends in an error %s", async (_, args, sentence) => {
    const script = ["scripts/build.ts", "--release", ...(await args())];
    const { status, stderr } = spawnSync(process.execPath, script, { encoding: "utf8" });
    expect(stderr).toContain(sentence);
    expect(status).toBe(1);
  });
});

test("a fresh browser refuses what is older than its package", async () => {
  const feed = await TestFeed.create();
  await feed.publish(listOf({ projects: [{ id: "a", country: "GH", title: "A" }] }));
  const old = new Map(feed.files);
  await feed.publish(listOf({ projects: [{ id: "a", country: "GH", title: "B" }] }));
  const browser = await browserOf(feed);
  const seed = new Map([
    ["timestamp.json", feed.files.get("m/timestamp.json")!],
    ["snapshot.json", feed.files.get(`m/${feed.snapshot}.snapshot.json`)!],
  ]);
  browser.config = { ...browser.config, anchor: { ...browser.config.anchor, seed } };
  // A host, or whoever has its online keys, shows a state that is signed and in date, and gone by.
  for (const [place, bytes] of old) feed.files.set(place, bytes);
  expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "kept", troubles: [{ why: "older" }] });
  expect(browser.disk.edition).toBeNull();
});
