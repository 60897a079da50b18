import { expect, test } from "vitest";
import { update } from "../../lib/feed/update.ts";
import { inOrder, listOf } from "./lists.ts";
import { browserOf, TestFeed } from "./world.ts";

const many = (count: number, title = "Shelters") =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    country: ["GH", "TG", "NP"][index % 3] ?? null,
    title: `${title} ${index} ${"x".repeat(2_000)}`,
  }));

test("a fresh browser takes the whole list; the next poll is one request and changes nothing", async () => {
  const feed = await TestFeed.create();
  const list = listOf({ projects: many(90) });
  await feed.publish(list);
  const browser = await browserOf(feed);
  expect(await update(browser.ports, browser.config)).toEqual({
    kind: "taken",
    serial: 2,
    changed: null,
    troubles: [],
  });
  expect(inOrder(browser.disk.edition!)).toEqual(inOrder({ ...list, serial: 2 }));
  browser.asked.length = 0;
  const steps: string[] = [];
  browser.step = (what) => void steps.push(what);
  expect(await update(browser.ports, browser.config)).toEqual({ kind: "unchanged", troubles: [] });
  expect(browser.asked).toEqual(["m/timestamp.json"]);
  // What brings files is not even loaded.
  expect(steps).not.toContain("bringer");
});

test("one changed record is five requests and one patch, and what is held then is what a fresh browser gets", async () => {
  const feed = await TestFeed.create();
  const projects = many(90);
  await feed.publish(listOf({ projects }));
  const browser = await browserOf(feed);
  await update(browser.ports, browser.config);
  const list = listOf({ projects: projects.map((each) => (each.id === "p7" ? { ...each, title: "Changed" } : each)) });
  await feed.publish(list);
  browser.asked.length = 0;
  expect(await update(browser.ports, browser.config)).toEqual({ kind: "taken", serial: 3, changed: 1, troubles: [] });
  expect(browser.asked.map((url) => url.replace(/[0-9a-f]{64}\./, ""))).toEqual([
    "m/timestamp.json",
    "m/2.root.json",
    "m/3.snapshot.json",
    "m/2.dol.json",
    "t/dol/p/2.gz",
  ]);
  const { change } = browser.takes.at(-1) ?? {};
  expect(change).toMatchObject({ from: 2, put: { organisations: [] }, removed: { projects: [] } });
  expect(change?.put.projects.map(({ id }) => id)).toEqual(["dol.p7"]);
  const fresh = await browserOf(feed);
  await update(fresh.ports, fresh.config);
  expect(inOrder(browser.disk.edition!)).toEqual(inOrder(fresh.disk.edition!));
  expect(browser.disk.files.size).toBeLessThanOrEqual(fresh.disk.files.size);
});

test("a browser that was away comes by the chain of patches, and beyond it by the shards that differ", async () => {
  for (const [steps, viaPatches] of [
    [16, true],
    [17, false],
  ] as const) {
    const feed = await TestFeed.create();
    const projects = many(90);
    await feed.publish(listOf({ projects }));
    const browser = await browserOf(feed);
    await update(browser.ports, browser.config);
    for (let step = 0; step < steps; step++) {
      projects[step] = { ...projects[step]!, title: `Step ${step}` };
      await feed.publish(listOf({ projects }));
    }
    browser.asked.length = 0;
    expect(await update(browser.ports, browser.config)).toMatchObject({
      kind: "taken",
      changed: viaPatches ? 16 : null,
    });
    expect(browser.asked.filter((url) => url.includes("/p/"))).toHaveLength(viaPatches ? 16 : 0);
    // Shards that nothing touched are not asked for again.
    const shards = feed.parts.get("dol")!.manifest.shards.length;
    const asked = browser.asked.filter((url) => url.includes("/s/")).length;
    expect(asked).toBe(viaPatches ? 0 : shards - 1);
    expect(inOrder(browser.disk.edition!).projects).toEqual(inOrder(listOf({ projects })).projects);
  }
});

test("policy may want some countries only: others are neither asked for nor held", async () => {
  const feed = await TestFeed.create();
  await feed.publish(listOf({ projects: many(90) }));
  const browser = await browserOf(feed, { countries: ["NP"] });
  await update(browser.ports, browser.config);
  expect(
    browser.asked.filter((url) => url.includes("/s/")).map((url) => url.match(/\.(\w+)[.\w]*\.bin$/)?.[1]),
  ).toEqual(expect.arrayContaining(["NP", "_"]));
  expect(browser.asked.some((url) => /\.(GH|TG)[.\w]*\.bin/.test(url))).toBe(false);
  expect(new Set(browser.disk.edition?.projects.flatMap(({ countries }) => countries))).toEqual(new Set(["NP"]));
  expect(browser.disk.edition?.partial).toBe(true);
  // A patch for another country brings nothing of it; one for this country does.
  await feed.publish(listOf({ projects: many(90, "Renamed") }));
  expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken", changed: 30 });
  browser.config = { ...browser.config, countries: null };
  expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken" });
  expect(inOrder(browser.disk.edition!).projects).toEqual(inOrder(listOf({ projects: many(90, "Renamed") })).projects);
  expect(browser.disk.edition?.partial).toBe(false);
});

test("several publishers are one edition; one's trouble is its own", async () => {
  const feed = await TestFeed.create(["state", "dol"]);
  await feed.publish(listOf({ publisher: "state" }));
  await feed.publish(listOf({ publisher: "dol" }));
  const browser = await browserOf(feed);
  await update(browser.ports, browser.config);
  expect(browser.disk.edition?.publishers.map(({ id }) => id)).toEqual(["state", "dol"]);
  await feed.publishRole("dol", feed.parts.get("dol")!.targets, -1);
  await feed.publish(listOf({ publisher: "state", projects: [{ id: "b", country: "GH", title: "New" }] }));
  const outcome = await update(browser.ports, browser.config);
  expect(outcome).toMatchObject({ kind: "taken", troubles: [{ why: "frozen", publisher: "dol" }] });
  expect(browser.disk.edition?.projects.map(({ id }) => id)).toEqual(["state.b", "dol.a"]);
  // A closed agency: the others' owner takes the lane away, and its records go.
  feed.lanes.delete("dol");
  await feed.publishTargets();
  await feed.seal();
  await update(browser.ports, browser.config);
  expect(browser.disk.edition?.publishers.map(({ id }) => id)).toEqual(["state"]);
});

test("a part marked above the ceiling is neither downloaded nor stored, and when policy lowers it, it goes", async () => {
  const feed = await TestFeed.create(["state", "dol"]);
  const secret = listOf({
    publisher: "dol",
    marking: "SBU",
    projects: [{ id: "x", country: "GH", title: "SBU only", marking: "SBU" }],
  });
  await feed.publish(listOf({ publisher: "state" }));
  await feed.publish(secret);
  const open = await browserOf(feed);
  expect(await update(open.ports, open.config)).toMatchObject({
    kind: "taken",
    troubles: [{ why: "ceiling", publisher: "dol" }],
  });
  expect(open.asked.some((url) => url.startsWith("t/dol/s/"))).toBe(false);
  open.asked.length = 0;
  expect(await update(open.ports, open.config)).toMatchObject({ kind: "unchanged" });
  expect(open.asked).toHaveLength(1);
  const browser = await browserOf(feed, { ceiling: "SBU" });
  await update(browser.ports, browser.config);
  expect(browser.disk.edition?.projects.map(({ id }) => id)).toEqual(["state.a", "dol.x"]);
  browser.config = { ...browser.config, ceiling: "UNCLASSIFIED" };
  browser.answer = () => ({ kind: "unreachable", detail: "offline" });
  expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "kept", troubles: [{ why: "offline" }] });
  expect(browser.disk.edition).toMatchObject({ marking: "UNCLASSIFIED", projects: [{ id: "state.a" }] });
  const held = new Set([...browser.disk.files.keys()]);
  expect(feed.parts.get("dol")!.manifest.shards.some(({ sha256 }) => held.has(sha256))).toBe(false);
});

test("downloads that were on their way under a higher ceiling go with it", async () => {
  const feed = await TestFeed.create();
  await feed.publish(listOf({ marking: "SBU", projects: many(90) }));
  const browser = await browserOf(feed, { ceiling: "SBU" });
  let writes = 0;
  browser.step = (what) => {
    if (what === "write files" && ++writes > 2) throw new Error("killed");
  };
  await update(browser.ports, browser.config);
  browser.step = () => {};
  expect(browser.disk.files.size).toBeGreaterThan(0);
  browser.config = { ...browser.config, ceiling: "UNCLASSIFIED" };
  await update(browser.ports, browser.config, { asked: true });
  expect(browser.disk.files.size).toBe(0);
});

test("where nothing is left below the ceiling, the starter list comes back", async () => {
  const feed = await TestFeed.create();
  await feed.publish(listOf({ marking: "SBU" }));
  const browser = await browserOf(feed, { ceiling: "SBU" });
  await update(browser.ports, browser.config);
  expect(browser.disk.edition?.marking).toBe("SBU");
  browser.config = { ...browser.config, ceiling: "UNCLASSIFIED" };
  await update(browser.ports, browser.config);
  expect(browser.disk.edition).toBeNull();
  expect(browser.disk.files.size).toBe(0);
  browser.config = { ...browser.config, ceiling: "SBU" };
  expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "taken" });
  expect(browser.disk.edition?.marking).toBe("SBU");
});
