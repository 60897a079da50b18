import { describe, expect, test } from "vitest";
import { update } from "../../lib/feed/update.ts";
import { inOrder, listOf } from "./lists.ts";
import { bytes, first, holds, keeps, projects, recovers, second, twoLists } from "./two-lists.ts";
import { BASE, browserOf, emptyDisk, TestFeed } from "./world.ts";

/** Attacks and faults that are the feed's own, by the number they have in its list of twenty-five. */

test("20: killed at every effect and resumed, it ends where one that was not ends, and never shows a mixed list", async () => {
  const feed = await TestFeed.create(["state", "dol"]);
  await feed.publish(listOf({ publisher: "state", projects }));
  await feed.publish(first);
  const fresh = await browserOf(feed);
  await update(fresh.ports, fresh.config);
  const whole = [listOf({ publisher: "state", projects }), first];
  const begun = structuredClone(fresh.disk);
  await feed.publish(second);
  for (const [disk, before, after] of [
    [emptyDisk(), null, second],
    [begun, first, second],
  ] as const) {
    for (let effects = 0; ; effects++) {
      const browser = await browserOf(feed, {}, structuredClone(disk));
      let left = effects;
      browser.step = () => {
        if (left-- <= 0) throw new Error("killed");
      };
      await update(browser.ports, browser.config).catch(() => undefined);
      const died = left < 0;
      const seen = browser.disk.edition;
      const dol = seen?.projects.filter(({ publisher }) => publisher === "dol");
      if (seen === null) expect(before).toBeNull();
      else
        expect(
          [before, after].filter(Boolean).map((list) => inOrder({ ...whole[1]!, ...list }).projects),
        ).toContainEqual(dol!.map((project) => JSON.stringify(project)).sort());
      browser.step = () => {};
      await update(browser.ports, browser.config, { asked: true });
      expect(browser.disk.edition?.projects).toHaveLength(120);
      expect(browser.disk.edition?.projects.find(({ id }) => id === "dol.p4")?.title).toBe("Changed");
      expect(browser.disk.state).toMatchObject({ taking: null, failures: 0, whole: expect.any(String) });
      browser.asked.length = 0;
      expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "unchanged" });
      expect(browser.asked).toHaveLength(1);
      if (!died) break;
    }
  }
}, 60_000);

test("20: killed just after a taking, it does not believe that what it can take now is in use already", async () => {
  const feed = await TestFeed.create(["state", "dol"]);
  await feed.publish(listOf({ publisher: "state" }));
  await feed.publish(first);
  const browser = await browserOf(feed);
  await update(browser.ports, browser.config);
  await feed.publish(listOf({ publisher: "state", projects: [{ id: "b", country: "GH", title: "New" }] }));
  await feed.publish(second);
  // Labor's news does not come through, State's does; the end comes between the taking and the note of it.
  browser.answer = (url) => (url.endsWith("2.dol.json") ? { kind: "missing" } : null);
  let dead = false;
  browser.step = (what) => {
    dead ||= what === "taken";
    if (dead) throw new Error("killed");
  };
  await update(browser.ports, browser.config);
  browser.step = () => {};
  browser.answer = () => null;
  expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken" });
  expect(browser.disk.edition?.projects.find(({ id }) => id === "dol.p4")?.title).toBe("Changed");
});

test("20: what came before the end is not asked for again", async () => {
  const feed = await TestFeed.create();
  await feed.publish(first);
  const browser = await browserOf(feed);
  let writes = 0;
  browser.step = (what) => {
    if (what === "write files" && ++writes > 2) throw new Error("killed");
  };
  await update(browser.ports, browser.config);
  const came = browser.asked.filter((url) => url.startsWith("t/"));
  expect(came.length).toBeGreaterThan(2);
  browser.step = () => {};
  const stored = new Set(browser.disk.files.keys());
  browser.asked.length = 0;
  expect(await update(browser.ports, browser.config, { asked: true })).toMatchObject({ kind: "taken" });
  for (const url of browser.asked) expect(stored.has(url.match(/[0-9a-f]{64}/)?.[0] ?? "")).toBe(false);
});

describe("24: storage", () => {
  test("no room: nothing half done is in use", async () => {
    const { browser } = await twoLists();
    browser.takeAnswer = () => ({ kind: "full" });
    await keeps(browser, "full");
    browser.takeAnswer = () => null;
    await recovers(browser);
    const fresh = await browserOf((await twoLists()).feed);
    fresh.roomLeft = 1_000;
    expect(await update(fresh.ports, fresh.config)).toMatchObject({ kind: "kept", troubles: [{ why: "full" }] });
    expect(fresh.asked.some((url) => url.includes("/s/"))).toBe(false);
  });

  test("a storage that fails is said so", async () => {
    const { browser } = await twoLists();
    browser.takeAnswer = () => ({ kind: "failed", name: "UnknownError" });
    await keeps(browser, "storage");
    browser.takeAnswer = () => null;
    await recovers(browser);
  });

  test("all of it evicted: back from the packaged root, to the present list", async () => {
    const { feed, browser } = await twoLists();
    const fresh = await browserOf(feed, {}, { ...emptyDisk(), edition: browser.disk.edition });
    expect(await update(fresh.ports, fresh.config)).toMatchObject({ kind: "taken" });
    holds(fresh, second);
  });

  test("any stored metadata damaged: it is fetched again, and what was seen still counts", async () => {
    const { feed, browser } = await twoLists();
    const old = new Map(feed.files);
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken" });
    for (const name of [...browser.disk.trusted.keys()]) {
      browser.disk.trusted.set(name, bytes("{"));
      await feed.seal();
      expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "unchanged" });
    }
    for (const name of [...browser.disk.trusted.keys()]) browser.disk.trusted.set(name, bytes("{"));
    browser.answer = (url) => {
      const file = old.get(url.replace(BASE, ""));
      return file ? { kind: "bytes", bytes: file } : { kind: "missing" };
    };
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "kept", troubles: [{ why: "older" }] });
    holds(browser, second);
  });

  test("any stored file damaged or lost: the next edition is whole all the same", async () => {
    const { feed, browser } = await twoLists();
    for (const name of browser.disk.files.keys())
      for (const damage of [bytes("x"), null]) {
        const disk = structuredClone(browser.disk);
        if (damage) disk.files.set(name, damage);
        else disk.files.delete(name);
        const again = await browserOf(feed, {}, disk);
        expect(await update(again.ports, again.config)).toMatchObject({ kind: "taken" });
        holds(again, second);
      }
  });

  test("a state that cannot be read is a fresh start", async () => {
    for (const state of [7, {}, { format: 1, parts: [{}] }, { format: 2 }]) {
      const { browser } = await twoLists();
      browser.disk.state = state;
      expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken" });
      holds(browser, second);
    }
  });
});

test("a damaged byte anywhere on the host is refused: the list is the old one or the new one", async () => {
  const { feed, browser } = await twoLists();
  const begun = structuredClone(browser.disk);
  const fresh = await browserOf(feed, {}, structuredClone(begun));
  await update(fresh.ports, fresh.config);
  const asked = [...new Set(fresh.asked)].filter((url) => feed.files.has(url));
  for (const url of asked) {
    const good = feed.files.get(url)!;
    const step = Math.max(1, Math.floor(good.length / 40));
    for (let at = 0; at < good.length; at += step) {
      const bad = good.slice();
      bad[at] = (bad[at] ?? 0) ^ 1;
      const next = await browserOf(feed, {}, structuredClone(begun));
      next.answer = (each) => (each.endsWith(url) ? { kind: "bytes", bytes: bad } : null);
      const outcome = await update(next.ports, next.config);
      holds(next, outcome.kind === "taken" ? second : first);
    }
  }
}, 60_000);
