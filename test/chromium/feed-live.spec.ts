import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Page, expect as plainExpect } from "@playwright/test";
import { trustOf } from "../../scripts/build-trust.ts";
import { openPopup } from "../../scripts/demo/visit.ts";
import { bundled } from "../bundle.ts";
import type { Bytes, TestFeed } from "../feed/world.ts";
import type { Probes } from "../store/probe-page.ts";
import { HOST, options, policyByTest, policyFor, running, serveFeed, setPolicy } from "./feed-host.ts";
import { type Launch, type Sightline, shown, test } from "./sightline.ts";
import { variantOf } from "./variant.ts";

/** A download, a signature check and a taking: seconds, and more on a busy machine. */
const expect = plainExpect.configure({ timeout: 60_000 });
test.describe.configure({ timeout: 300_000 });

const row = (page: Page, name: string) =>
  page.locator(".op").filter({ has: page.getByRole("heading", { name, exact: true }) });
const checkNow = (page: Page) => row(page, "Last check").getByRole("button", { name: "Check now" }).click();
const inUse = (page: Page, serial: number) =>
  expect(row(page, "Edition in use")).toContainText(new RegExp(`Edition ${serial}\\b`));
const feedRequests = ({ server }: Sightline) => server.asked.filter((url) => url.startsWith(HOST));

async function following(launch: Launch, folder: string) {
  const sightline = await launch({ extension: variantOf(folder, policyByTest) });
  const host = await serveFeed(sightline.server);
  await host.feed.publish(running(2));
  const page = await options(sightline);
  await setPolicy(page, await policyFor(host.feed));
  await inUse(page, 2);
  return { sightline, host, page };
}

test("open page, popup, panel and brief follow each edition by themselves", async ({ launch }, info) => {
  const { sightline, host, page } = await following(launch, info.outputPath("variant"));
  const at = await sightline.open("state-vietnam");
  await shown(at, ({ text }) => /\b2 .*Vietnam/s.test(text));
  const { context, id } = sightline.browser;
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${id}/sidepanel.html`);
  const brief = await context.newPage();
  await brief.goto(`chrome-extension://${id}/brief.html?country=VN`);
  await at.page.bringToFront();
  await expect(panel.locator("body")).toContainText("Shelter 1");
  const popup = await openPopup(sightline.browser, sightline.session, at.page);
  const popupText = () => popup.evaluate<string>("document.body.innerText");
  await expect.poll(popupText).toMatch(/Edition 2\b/);

  await host.feed.publish(running(3));
  // As the alarm would: no click takes the focus from the popup.
  await page.evaluate(() => void (globalThis as unknown as Ours).chrome.runtime.sendMessage({ name: "checkFeed" }));
  await inUse(page, 3);
  await expect.poll(popupText).toMatch(/Edition 3\b/);
  await popup.close();
  await expect(panel.locator("body")).toContainText("Shelter 2");
  await expect(brief.locator("main")).toContainText("Shelter 2");
  await shown(at, ({ text }) => /\b3 .*Vietnam/s.test(text));
});

interface Ours {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
}

test("of 10,000 probes while editions flip none sees two of them", async ({ launch }, info) => {
  const { sightline, host, page } = await following(launch, info.outputPath("variant"));
  const probing = await sightline.browser.context.newPage();
  await probing.goto(`chrome-extension://${sightline.browser.id}/options.html`);
  await probing.evaluate(await bundled(fileURLToPath(new URL("../store/probe-page.ts", import.meta.url))));
  let probed: Probes | null = null;
  const probes = probing.evaluate<Probes>("probe(10000, 'VN')").then((result) => {
    probed = result;
    return result;
  });
  const policy = await policyFor(host.feed);
  let serial = 2;
  while (probed === null) {
    await host.feed.publish(running(serial + 1));
    // Every fourth is taken whole: other countries were asked for.
    if (serial % 4 === 0) await setPolicy(page, { ...policy, ...(serial % 8 === 4 ? { countries: ["VN"] } : {}) });
    // Asked again until it is there: one that comes while the check before still tidies up is not another.
    await expect(async () => {
      await page.evaluate(() => (globalThis as unknown as Ours).chrome.runtime.sendMessage({ name: "checkFeed" }));
      await expect(row(page, "Edition in use")).toContainText(new RegExp(`Edition ${serial + 1}\\b`), {
        timeout: 3_000,
      });
    }).toPass();
    serial++;
  }
  const { mixed, read, editions } = await probes;
  expect(mixed).toEqual([]);
  expect(read).toBeGreaterThanOrEqual(10_000);
  expect(editions.length).toBeGreaterThan(3);
  console.log(`10,000 probes over ${editions.length} editions, two of them seen together: ${mixed.length}`);
});

test("of two windows that check at once the second looks after the first, once, and nothing is fetched twice", async ({
  launch,
}, info) => {
  const { sightline, host, page } = await following(launch, info.outputPath("variant"));
  const other = await options(sightline);
  await host.feed.publish(running(3));
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const before = feedRequests(sightline).length;
  host.meddle = (path) => {
    if (path !== "m/timestamp.json") return null;
    host.meddle = () => null;
    return held.then(() => {
      const body = host.feed.files.get(path) as Bytes;
      return { status: 200, headers: { "access-control-allow-origin": "*" }, body };
    });
  };
  await checkNow(page);
  await expect.poll(() => feedRequests(sightline).length).toBe(before + 1);
  await checkNow(other);
  await expect(row(other, "Last check").getByRole("button")).toHaveAttribute("aria-disabled", "true");
  // A third that asks meanwhile shares the second's check.
  const asks = other.evaluate(async () => {
    await (globalThis as unknown as Ours).chrome.runtime.sendMessage({ name: "checkFeed" });
  });
  // What is asked later is answered later: the third has been heard when this is.
  await other.evaluate(async () => {
    await (globalThis as unknown as Ours).chrome.runtime.sendMessage({ name: "list" });
  });
  expect(feedRequests(sightline)).toHaveLength(before + 1);
  release();
  await inUse(page, 3);
  await inUse(other, 3);
  await asks;
  await expect(row(other, "Last check").getByRole("button")).toHaveAttribute("aria-disabled", "false");
  const asked = feedRequests(sightline).slice(before);
  const ofTimestamp = asked.filter((url) => url.endsWith("timestamp.json"));
  expect(ofTimestamp).toHaveLength(2);
  expect(asked.at(-1)).toBe(ofTimestamp[1]);
  expect(new Set(asked).size).toBe(asked.length - 1);
});

test("where no policy names a server, a person may; policy then goes before it", async ({ launch }, info) => {
  const sightline = await launch({ extension: variantOf(info.outputPath("variant"), policyByTest) });
  const host = await serveFeed(sightline.server);
  await host.feed.publish(running(2));
  const { rootSha256, ...policy } = await policyFor(host.feed);
  const page = await options(sightline);
  const address = row(page, "List address");
  const fill = async (url: string, pin: string) => {
    await address.getByLabel("Address of the list server").fill(url);
    await address.getByLabel("Digest of its first key").fill(pin);
    await address.getByRole("button", { name: "Use this server" }).click();
  };
  await fill("http://lists.example/feed/", rootSha256);
  await expect(address).toContainText("must begin with https://");
  expect(feedRequests(sightline)).toEqual([]);
  await fill(HOST, rootSha256.toUpperCase());
  await inUse(page, 2);
  await expect(address).toContainText(HOST);
  await page.reload();
  await expect(address.getByRole("button", { name: "Stop using it" })).toBeVisible();
  await page.screenshot({ path: info.outputPath("own-server.png"), fullPage: true });

  // The organisation's server wins, and the row cannot be changed any more.
  await setPolicy(page, { ...policy, repoUrls: [`${HOST}other/`], rootSha256 });
  await expect(address).toContainText("Set by your organisation");
  await expect(address.getByRole("button")).toHaveCount(0);
  await expect(row(page, "Last check")).toContainText("Still using the list");
  const asked = feedRequests(sightline).length;
  await setPolicy(page, {});
  await inUse(page, 2);
  await expect(row(page, "Last check")).toContainText("The list is up to date.");
  expect(feedRequests(sightline).slice(asked)).toEqual([`${HOST}m/timestamp.json`]);
  await address.getByRole("button", { name: "Stop using it" }).click();
  await expect(address.getByRole("button", { name: "Use this server" })).toBeVisible();
  await expect(row(page, "Last check")).toHaveCount(0);
  await inUse(page, 2);
});

test("a package built for one feed needs no pin", async ({ launch }, info) => {
  const extension = variantOf(info.outputPath("variant"), policyByTest);
  const sightline = await launch({ extension });
  const host = await serveFeed(sightline.server);
  await host.feed.publish(running(2));
  await packed(host.feed, info.outputPath("feed"), extension);
  const page = await options(sightline);
  await setPolicy(page, { repoUrls: [HOST] });
  await inUse(page, 2);
  expect(feedRequests(sightline).some((url) => url.endsWith("1.root.json"))).toBe(false);
});

async function packed({ files }: TestFeed, folder: string, extension: string): Promise<void> {
  mkdirSync(join(folder, "m"), { recursive: true });
  for (const [place, bytes] of files) if (place.startsWith("m/")) writeFileSync(join(folder, place), bytes);
  const trust = await trustOf(folder, { release: false });
  if (typeof trust === "string") throw new Error(trust);
  mkdirSync(join(extension, "trust"));
  for (const [name, bytes] of trust) writeFileSync(join(extension, "trust", name), bytes);
}
