import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publicPath, publishedBefore, writeWhole } from "../../cli/feed-folder.ts";
import type { BuiltPart } from "../../lib/feed/build-part.ts";
import { update } from "../../lib/feed/update.ts";
import { inOrder, listOf } from "./lists.ts";
import { browserOf, DAY, NOW, TestFeed } from "./world.ts";

/** One patch for browsers that the chain of sixteen does not reach. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    country: index % 2 === 0 ? "GH" : "TG",
    title: `Shelter ${index} ${"x".repeat(3_000)}`,
  }));

/** A feed whose browser stays where it was while so many editions come, each with another record changed. */
async function away(joined: number, steps: number, undo: boolean) {
  const feed = await TestFeed.create();
  const projects = many(60);
  const publish = (week: BuiltPart | null) => feed.publish(listOf({ projects }), { week });
  const week = await publish(null);
  for (let step = 1; step < joined; step++) {
    projects[step] = { ...projects[step]!, title: `Before ${step}` };
    await publish(week);
  }
  const browser = await browserOf(feed);
  await update(browser.ports, browser.config);
  for (let step = 0; step < steps; step++) {
    const at = 20 + step;
    projects[at] = { ...projects[at]!, title: `Step ${step}` };
    await publish(week);
  }
  if (undo) {
    for (let step = 1; step < joined; step++) projects[step] = many(60)[step]!;
    await publish(week);
  }
  browser.asked.length = 0;
  const outcome = await update(browser.ports, browser.config);
  expect(inOrder(browser.disk.edition!).projects).toEqual(inOrder(listOf({ projects })).projects);
  return { outcome, patches: namesOf(browser.asked, "/p/"), shards: namesOf(browser.asked, "/s/") };
}

const namesOf = (asked: string[], folder: string) =>
  asked.filter((url) => url.includes(folder)).map((url) => url.split(".").slice(-2).join("."));

test.each([
  ["at its first state", 1],
  ["at a state in its midst", 4],
])("a browser that left %s comes by it in one request, with what changed", async (_, joined) => {
  const { outcome, patches, shards } = await away(joined, 20, false);
  expect(outcome).toMatchObject({ kind: "taken" });
  expect(patches).toEqual(["week.gz"]);
  expect(shards).toEqual([]);
  expect("changed" in outcome && outcome.changed).toBeGreaterThanOrEqual(20);
});

test("where the chain reaches, the chain is taken", async () => {
  const { patches } = await away(4, 16, false);
  expect(patches).toHaveLength(16);
  expect(patches).not.toContain("week.gz");
});

test("what went there and back within the week is unknown to it: the state shows, and shards are compared", async () => {
  const { outcome, patches, shards } = await away(4, 20, true);
  expect(outcome).toMatchObject({ kind: "taken", changed: null });
  expect(patches).toEqual(["week.gz"]);
  expect(shards.length).toBeGreaterThan(0);
});

test("a browser from before it compares shards", async () => {
  const feed = await TestFeed.create();
  const projects = many(60);
  await feed.publish(listOf({ projects }));
  const browser = await browserOf(feed);
  await update(browser.ports, browser.config);
  projects[0] = { ...projects[0]!, title: "Before the week" };
  const week = await feed.publish(listOf({ projects }));
  for (let step = 0; step < 20; step++) {
    projects[20 + step] = { ...projects[20 + step]!, title: `Step ${step}` };
    await feed.publish(listOf({ projects }), { week });
  }
  browser.asked.length = 0;
  expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken", changed: null });
  expect(namesOf(browser.asked, "/p/")).toEqual([]);
});

test("its metadata says from where it leads, and a feed whose chain reaches that far has none", async () => {
  const feed = await TestFeed.create();
  const week = await feed.publish(listOf());
  for (let step = 2; step <= 17; step++) await feed.publish(listOf(), { week });
  expect(feed.parts.get("dol")?.targets).not.toHaveProperty("dol/p/week.gz");
  await feed.publish(listOf(), { week });
  expect(feed.parts.get("dol")?.targets["dol/p/week.gz"]?.custom).toEqual({ from: 1 });
});

test("the command line takes the state of a week ago, or the oldest there is", async () => {
  const work = mkdtempSync(join(tmpdir(), "sightline-week-"));
  const feed = await TestFeed.create();
  const days = [0, 3, 6, 9, 12];
  for (const day of days) {
    feed.now = NOW + day * DAY;
    await feed.publish(listOf({ projects: [{ id: "a", country: "GH", title: `Day ${day}` }] }));
  }
  for (const [place, bytes] of feed.files) await writeWhole(publicPath(work, place), bytes);
  const serialBefore = async (day: number) =>
    (await publishedBefore(work, "dol", NOW + day * DAY, 90))?.manifest.serial ?? null;
  expect(await Promise.all([12, 11, 6.5, 0.5, -7].map(serialBefore))).toEqual([5, 4, 3, 1, 1]);
  expect(await publishedBefore(work, "usaid", NOW, 90)).toBeNull();
  rmSync(work, { recursive: true, force: true });
});
