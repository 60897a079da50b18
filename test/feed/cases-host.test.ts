import { describe, expect, test } from "vitest";
import { sha256 } from "../../lib/feed/digest.ts";
import { gzip } from "../../lib/feed/gzip.ts";
import { lineOf } from "../../lib/feed/line.ts";
import { writeManifest } from "../../lib/feed/manifest.ts";
import type { Why } from "../../lib/feed/outcome.ts";
import { hostPath, manifestPath } from "../../lib/feed/paths.ts";
import { usableMirrors } from "../../lib/feed/ports.ts";
import { update } from "../../lib/feed/update.ts";
import type { Fetched } from "../../lib/trust/ports.ts";
import { inOrder, listOf } from "./lists.ts";
import { replaceShard } from "./replace-shard.ts";
import { bytes, first, holds, html, keeps, projects, recovers, second, serve, twoLists } from "./two-lists.ts";
import { BASE, browserOf, DAY, MIRROR, NOW, TestFeed } from "./world.ts";

/** Attacks and faults that are the feed's own, by the number they have in its list of twenty-five. */

test("6: the same timestamp past its date is a frozen host", async () => {
  const feed = await TestFeed.create();
  await feed.publish(first);
  const browser = await browserOf(feed);
  await update(browser.ports, browser.config);
  browser.clock = feed.now = NOW + 8 * DAY;
  await keeps(browser, "frozen");
  await feed.seal();
  expect(await update(browser.ports, browser.config, { asked: true })).toMatchObject({ kind: "unchanged" });
});

describe("17 to 19: a host that does not give the file", () => {
  test.each<[string, Fetched, Why]>([
    ["an endless answer", { kind: "too-large" }, "too-large"],
    ["a slow one", { kind: "unreachable", detail: "20 s", why: "slow" }, "slow"],
    ["a sign-in page", serve(html), "web-page"],
    ["a page with a mark of byte order and white space before it", serve(`\ufeff \n${html}`), "web-page"],
    ["a redirect, which is not followed", { kind: "unreachable", detail: "redirect" }, "offline"],
    ["nothing", { kind: "unreachable", detail: "offline" }, "offline"],
    ["404", { kind: "missing" }, "missing"],
    ["503", { kind: "unreachable", detail: "503", why: "busy" }, "busy"],
  ])("%s everywhere, and at each file alone", async (_case, answer, why) => {
    const { browser } = await twoLists();
    browser.answer = () => answer;
    await keeps(browser, why);
    for (const file of ["timestamp.json", "snapshot.json", "dol.json"]) {
      browser.answer = (url) => (url.includes(file) ? answer : null);
      await keeps(browser, why);
    }
    browser.answer = (url) => (url.includes("/t/") ? answer : null);
    await keeps(browser, why);
    await recovers(browser);
  });

  test("a page in place of the next root is a fault of the network; 404 ends the chain", async () => {
    const { browser } = await twoLists();
    browser.answer = (url) => (url.includes("2.root.json") ? serve(html) : null);
    await keeps(browser, "web-page");
    await recovers(browser);
  });

  test("after a failure it waits, longer each time, and as long as the host asks; a person need not wait", async () => {
    const { browser } = await twoLists();
    browser.answer = () => ({ kind: "unreachable", detail: "503", why: "busy", retryAfter: 600 });
    await keeps(browser, "busy", false);
    expect(await update(browser.ports, browser.config)).toEqual({ kind: "waiting", until: NOW + 600_000 });
    browser.answer = () => ({ kind: "unreachable", detail: "offline" });
    const pauses: number[] = [];
    for (let failure = 0; failure < 14; failure++) {
      await keeps(browser, "offline");
      const { retryAt } = browser.disk.state as { retryAt: number };
      pauses.push(retryAt - browser.clock);
      expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "waiting" });
    }
    expect(pauses.slice(0, 3)).toEqual([60_000, 120_000, 240_000]);
    expect(Math.max(...pauses)).toBe(180 * 60_000);
    await recovers(browser);
    expect(browser.disk.state).toMatchObject({ failures: 0, retryAt: null, troubles: [] });
  });
});

test.each([".snapshot.json", ".dol.json", "/t/"])(
  "21: a wrong %s that the browser's own cache keeps for good is fetched anew after the failure",
  async (file) => {
    const { browser } = await twoLists();
    browser.cache = new Map();
    browser.answer = (url) => (url.includes(file) ? serve("{}") : null);
    await keeps(browser, "damaged");
    await recovers(browser);
  },
);

describe("21: mirrors", () => {
  const both = { mirrors: [BASE, MIRROR] };

  test("one that has not heard of the new edition yet loses against what is held; the next one has it", async () => {
    const { feed, browser } = await twoLists(both);
    const old = new Map(feed.files);
    await feed.publish(listOf({ projects: [] }));
    await update(browser.ports, { ...browser.config, mirrors: [MIRROR] });
    browser.answer = (url) => {
      const file = url.startsWith(BASE) ? old.get(url.replace(BASE, "")) : null;
      return file === null ? null : file ? { kind: "bytes", bytes: file } : { kind: "missing" };
    };
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "unchanged" });
    expect(browser.disk.edition?.projects).toEqual([]);
  });

  test.each<[string, Fetched]>([
    ["missing", { kind: "missing" }],
    ["damaged", serve("x")],
    ["slow", { kind: "unreachable", detail: "", why: "slow" }],
  ])("a file that is %s on one comes from the other", async (_case, answer) => {
    const { browser } = await twoLists(both);
    browser.answer = (url) => (url.startsWith(`${BASE}t/`) ? answer : null);
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken" });
    holds(browser, second);
  });

  test("a dead one is passed by", async () => {
    const { browser } = await twoLists(both);
    browser.answer = (url) => (url.startsWith(BASE) ? { kind: "unreachable", detail: "gone" } : null);
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken" });
  });
});

describe("23: a clock that is wrong by a year", () => {
  test("ahead: the signatures look old; the host's own clock says which of the two it is", async () => {
    const { feed, browser } = await twoLists();
    browser.clock = NOW + 365 * DAY;
    feed.now = NOW;
    await keeps(browser, "clock");
    browser.clock = NOW;
    await recovers(browser);
  });

  test("behind what this browser has seen, and behind its own making", async () => {
    const { browser } = await twoLists();
    browser.clock = NOW - 20 * DAY;
    await keeps(browser, "clock");
    expect(browser.asked).toEqual([]);
    const fresh = await browserOf((await twoLists()).feed);
    fresh.clock = NOW - 365 * DAY;
    expect(await update(fresh.ports, fresh.config)).toMatchObject({ kind: "kept", troubles: [{ why: "clock" }] });
  });

  test("behind what the publisher signed", async () => {
    const { feed } = await twoLists();
    const fresh = await browserOf(feed, { builtAt: 0 });
    fresh.clock = NOW - 365 * DAY;
    expect(await update(fresh.ports, fresh.config)).toMatchObject({ kind: "kept", troubles: [{ why: "clock" }] });
    expect(fresh.disk.edition).toBeNull();
  });
});

describe("25: two contexts, and a policy that lies", () => {
  test("two windows at once are one refresh", async () => {
    const { feed, browser } = await twoLists();
    const other = await browserOf(feed, {}, browser.disk);
    const [one, two] = await Promise.all([update(browser.ports, browser.config), update(other.ports, other.config)]);
    expect([one.kind, two.kind].sort()).toEqual(["elsewhere", "taken"]);
    expect(browser.asked.length + other.asked.length).toBe(5);
  });

  test("two browsers of different past come to the same list", async () => {
    const { feed, browser } = await twoLists();
    const fresh = await browserOf(feed);
    await Promise.all([update(browser.ports, browser.config), update(fresh.ports, fresh.config)]);
    expect(inOrder(browser.disk.edition!)).toEqual(inOrder(fresh.disk.edition!));
  });

  test.each([
    ["http://lists.example.gov/", []],
    ["https://lists.example.gov/feed", ["https://lists.example.gov/feed/"]],
    ["https://user:word@lists.example.gov/x?y#z", ["https://lists.example.gov/x/"]],
    ["javascript:alert(1)", []],
    ["", []],
    ["http://127.0.0.1:8080/", []],
  ])("the address %s is used as %j", (url, usable) => expect(usableMirrors([url])).toEqual(usable));

  test("the machine's own address is for trials only", () =>
    expect(usableMirrors(["http://127.0.0.1:8080/", "http://10.0.0.1/"], true)).toEqual(["http://127.0.0.1:8080/"]));

  test("an address set by policy cannot bring another root of trust", async () => {
    const { browser } = await twoLists();
    const stranger = await TestFeed.create();
    await stranger.publish(listOf({ projects: [] }));
    browser.answer = (url) => {
      const file = stranger.files.get(url.replace(BASE, ""));
      return file ? { kind: "bytes", bytes: file } : { kind: "missing" };
    };
    await keeps(browser, "forged");
  });

  test("a pinned first root is fetched once and must be the one", async () => {
    const feed = await TestFeed.create();
    await feed.publish(first);
    const id = await sha256(feed.files.get("m/1.root.json")!);
    const browser = await browserOf(feed, { anchor: { id, root: null } });
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken" });
    const wrong = await browserOf(feed, { anchor: { id: "f".repeat(64), root: null } });
    expect(await update(wrong.ports, wrong.config)).toMatchObject({ kind: "kept", troubles: [{ why: "no-root" }] });
  });

  test("an edition below the policy's least is not taken", async () => {
    const { feed } = await twoLists();
    const browser = await browserOf(feed, { minSerial: 99 });
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "kept", troubles: [{ why: "older" }] });
    expect(browser.disk.edition).toBeNull();
  });

  test("a later version of the files asks for a newer extension", async () => {
    const feed = await TestFeed.create();
    await feed.publish(first, {
      async damage(built) {
        const text = bytes(writeManifest(built.manifest).replace('"schema":1', '"schema":2'));
        const file = await gzip(text);
        const hash = await sha256(file);
        built.files.set(hostPath(manifestPath("dol"), hash), file);
        Object.assign(built.targets[manifestPath("dol")]!, { length: file.length, hashes: { sha256: hash } });
      },
    });
    const browser = await browserOf(feed);
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "kept", troubles: [{ why: "newer" }] });
  });

  test("a kind of record that this version does not know asks for a newer extension, and the list stays", async () => {
    const { feed, browser } = await twoLists();
    const own = lineOf("projects", { id: "dol.x", countries: ["GH"], scope: "country" });
    const unknown = { ...own, key: "zebras/dol.x", text: own.text.replace('"projects"', '"zebras"') };
    feed.parts.delete("dol");
    await feed.publish(second, { head: { serial: 3 }, damage: (built) => replaceShard(built, "GH", [unknown]) });
    await keeps(browser, "newer");
  });

  test("a metered link waits with a long download, unless a person asks", async () => {
    const feed = await TestFeed.create();
    const noise = () =>
      Array.from(crypto.getRandomValues(new Uint8Array(14_000)), (byte) => byte.toString(16)).join("");
    await feed.publish(listOf({ projects: projects.map((each) => ({ ...each, title: noise().slice(0, 19_000) })) }));
    await feed.publish(
      listOf({
        projects: Array.from({ length: 180 }, (_, i) => ({
          id: `n${i}`,
          country: "GH",
          title: noise().slice(0, 19_000),
        })),
      }),
    );
    const browser = await browserOf(feed, { metered: true });
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "kept", troubles: [{ why: "metered" }] });
    expect(browser.asked.some((url) => url.includes("/s/"))).toBe(false);
    expect(await update(browser.ports, browser.config, { asked: true })).toMatchObject({ kind: "taken" });
  });
});
