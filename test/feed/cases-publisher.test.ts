import { describe, expect, test } from "vitest";
import type { BuiltPart } from "../../lib/feed/build-part.ts";
import { sha256 } from "../../lib/feed/digest.ts";
import { gzip } from "../../lib/feed/gzip.ts";
import { lineOf } from "../../lib/feed/line.ts";
import { hostPath, manifestPath, patchPath } from "../../lib/feed/paths.ts";
import { update } from "../../lib/feed/update.ts";
import { listOf } from "./lists.ts";
import { replaceShard } from "./replace-shard.ts";
import { bytes, first, holds, keeps, second, serve, twoLists } from "./two-lists.ts";
import { type Browser, type Bytes, browserOf, newSigner, TestFeed } from "./world.ts";

/** Attacks and faults that are the feed's own, by the number they have in its list of twenty-five. */

describe("13: a publisher's file may hold only that publisher's records", () => {
  test("a role that signs for another's lane is passed by", async () => {
    const { feed, browser } = await twoLists();
    feed.lanes.get("dol")!.paths.push("usaid/*");
    await feed.publishTargets();
    const stolen = await (await TestFeed.create(["usaid"])).publish(listOf({ publisher: "usaid" }));
    for (const [place, file] of stolen.files) feed.files.set(place, file);
    await feed.publishRole("dol", { ...feed.parts.get("dol")!.targets, ...stolen.targets });
    await feed.seal();
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken" });
    expect(browser.disk.edition?.publishers.map(({ id }) => id)).toEqual(["dol"]);
  });

  test("a lane that targets did not give does not exist, whatever the role is called", async () => {
    const { feed, browser } = await twoLists();
    feed.lanes.set("usaid", { signers: [await newSigner()], paths: ["dol/*"] });
    await feed.publishTargets();
    await feed.publishRole("usaid", feed.parts.get("dol")!.targets);
    await feed.seal();
    await update(browser.ports, browser.config);
    expect(browser.disk.edition?.publishers.map(({ id }) => id)).toEqual(["dol"]);
  });

  const foreign = lineOf("projects", {
    ...first.projects[0],
    id: "usaid.x",
    publisher: "usaid",
    countries: ["GH"],
  });

  test("in a shard: the whole shard is refused, and nothing of it is stored", async () => {
    const feed = await TestFeed.create();
    await feed.publish(first);
    const browser = await browserOf(feed);
    await update(browser.ports, browser.config);
    const before = [...browser.disk.files.keys()].sort();
    const { parts } = feed;
    parts.delete("dol");
    await feed.publish(second, { head: { serial: 2 }, damage: (built) => replaceShard(built, "GH", [foreign]) });
    await keeps(browser, "lane");
    const stored = feed.parts.get("dol")!.manifest.shards.map(({ id, sha256 }) => [id, browser.disk.files.has(sha256)]);
    expect(stored.find(([id]) => String(id).startsWith("GH"))).toEqual([expect.stringMatching(/^GH/), false]);
    expect([...browser.disk.files.keys()].sort()).toEqual(expect.arrayContaining(before));
  });

  test("a record of its own that stands under another country is refused like another's", async () => {
    const feed = await TestFeed.create();
    const elsewhere = lineOf("projects", { ...first.projects[0], id: "dol.elsewhere", countries: ["NP"] });
    await feed.publish(first, { damage: (built) => replaceShard(built, "GH", [elsewhere]) });
    const browser = await browserOf(feed);
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "kept", troubles: [{ why: "lane" }] });
    expect(browser.disk.edition).toBeNull();
  });

  test("a patch that lifts its part above the ceiling is left, and the list before it stays", async () => {
    const { feed, browser } = await twoLists();
    await feed.publish({ ...second, marking: "SBU" });
    const outcome = await update(browser.ports, browser.config);
    expect(outcome).toMatchObject({ kind: "unchanged", troubles: [{ why: "ceiling", publisher: "dol" }] });
    holds(browser, first);
  });

  test("in a patch: it is refused, and so is the shard that it would make", async () => {
    const { feed, browser } = await twoLists();
    await feed.publish({
      ...second,
      projects: [...second.projects, { ...second.projects[0]!, id: "usaid.x", publisher: "usaid" }],
    });
    await keeps(browser, "lane");
  });

  test("a record marked above its part is refused before it is stored", async () => {
    const { feed, browser } = await twoLists();
    await feed.publish({ ...second, projects: second.projects.map((each) => ({ ...each, marking: "SBU" as const })) });
    await keeps(browser, "list");
    expect([...browser.disk.files.values()].length).toBeGreaterThan(0);
  });
});

describe("22: a patch that does not lead there gives way to shards", () => {
  const viaShards = async (browser: Browser) => {
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken", changed: null });
    holds(browser, second);
  };

  test("a damaged one, and one opened twice on the way", async () => {
    for (const answer of [serve("not gzip"), serve('{"schema":1}\n')]) {
      const { browser } = await twoLists();
      browser.answer = (url) => (url.includes("/p/") ? answer : null);
      await viaShards(browser);
    }
  });

  test("a missing one", async () => {
    const { browser } = await twoLists();
    browser.answer = (url) => (url.includes("/p/") ? { kind: "missing" } : null);
    await viaShards(browser);
  });

  const signedPatch = async (make: (built: BuiltPart) => Promise<Bytes>) => {
    const feed = await TestFeed.create();
    await feed.publish(first);
    const browser = await browserOf(feed);
    await update(browser.ports, browser.config);
    await feed.publish(second, {
      async damage(built) {
        const path = patchPath("dol", 2);
        const file = await make(built);
        const hash = await sha256(file);
        built.files.set(hostPath(path, hash), file);
        built.targets[path] = { length: file.length, hashes: { sha256: hash } };
      },
    });
    return browser;
  };

  test("a bomb is cut at the signed cap", async () => {
    await viaShards(await signedPatch(() => gzip(bytes("a".repeat(10_000_000)))));
  });

  test("what a stolen key may sign for has a limit all the same", async () => {
    const feed = await TestFeed.create();
    await feed.publish(first, {
      damage: (built) => void Object.assign(built.targets[manifestPath("dol")]!.custom!, { open: 10_000_000_000 }),
    });
    const browser = await browserOf(feed);
    const outcome = await update(browser.ports, browser.config);
    expect(outcome).toMatchObject({ kind: "kept", troubles: [{ why: "too-large", publisher: "dol" }] });
  });

  test("one that leads elsewhere, signed or not", async () => {
    const head = { schema: 1, publisher: "dol", serial: 2, asOf: "2026", marking: "UNCLASSIFIED", partial: false };
    const empty = JSON.stringify({ ...head, drop: [], shards: [], gone: [] });
    await viaShards(await signedPatch(() => gzip(bytes(`${empty}\n`))));
    const lost = JSON.stringify({ ...head, drop: ["projects/dol.p1"], shards: [], gone: ["GH"] });
    await viaShards(await signedPatch(() => gzip(bytes(`${lost}\n`))));
  });
});

describe("keys that change", () => {
  test("7: stolen online keys drove the numbers up: new ones recover without a new installation", async () => {
    const { feed, browser } = await twoLists();
    feed.snapshot = feed.timestamp = 1_000_000;
    await feed.seal();
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken", serial: 1_000_001 });
    feed.signers.snapshot = [await newSigner()];
    feed.signers.timestamp = [await newSigner()];
    await feed.publishRoot();
    feed.snapshot = feed.timestamp = 10;
    await feed.publish(first);
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken", serial: 11 });
    holds(browser, first);
  });

  test("7: a publisher's stolen keys drove its serial up: new signers begin anew", async () => {
    const { feed, browser } = await twoLists();
    await feed.publish(listOf({ projects: [] }), { head: { serial: 1_000_000 } });
    await update(browser.ports, browser.config);
    expect(browser.disk.edition?.projects).toEqual([]);
    await feed.publish(second, { head: { serial: 3 } });
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "kept", troubles: [{ why: "older" }] });
    feed.lanes.get("dol")!.signers = [await newSigner()];
    await feed.publishTargets();
    await feed.publish(second, { head: { serial: 4 } });
    expect(await update(browser.ports, browser.config, { asked: true })).toMatchObject({ kind: "taken" });
    holds(browser, second);
  });
});
