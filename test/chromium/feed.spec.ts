import AxeBuilder from "@axe-core/playwright";
import { type Page, expect as plainExpect } from "@playwright/test";
import { findNginx } from "../../scripts/browsers.mjs";
import { stopWorker } from "../../scripts/demo/devtools.ts";
import { TestFeed } from "../feed/world.ts";
import {
  file,
  HOST,
  onDisk,
  options,
  policyByTest,
  policyFor,
  running,
  serveFeed,
  setPolicy,
  signInPage,
} from "./feed-host.ts";
import { startNginx } from "./nginx.ts";
import { type Launch, type Sightline, shown, test } from "./sightline.ts";
import { variantOf } from "./variant.ts";

/** A download, a signature check and a taking: seconds, and more on a busy machine. */
const expect = plainExpect.configure({ timeout: 60_000 });
test.describe.configure({ timeout: 300_000 });

const lastCheck = (page: Page) =>
  page.locator(".op").filter({ has: page.getByRole("heading", { name: "Last check", exact: true }) });
const checkNow = (page: Page) => lastCheck(page).getByRole("button", { name: "Check now" }).click();
const edition = (page: Page) =>
  page.locator(".op").filter({ has: page.getByRole("heading", { name: "Edition in use", exact: true }) });
const feedRequests = ({ server }: Sightline) => server.asked.filter((url) => url.startsWith(HOST));

async function launchWithFeed(launch: Launch, folder: string) {
  const sightline = await launch({ extension: variantOf(folder, policyByTest) });
  const host = await serveFeed(sightline.server);
  return { sightline, host };
}

test("a policy brings the list without a restart, and a new edition changes the hint on an open page", async ({
  launch,
}, info) => {
  const { sightline, host } = await launchWithFeed(launch, info.outputPath("variant"));
  await host.feed.publish(running(2));
  const at = await sightline.open("state-vietnam");
  await shown(at);
  const page = await options(sightline);
  expect(feedRequests(sightline)).toEqual([]);
  await setPolicy(page, await policyFor(host.feed));
  await expect(lastCheck(page)).toContainText("A new edition of the list is in use.");
  await expect(edition(page)).toContainText("More than 90 days old");
  await at.page.bringToFront();
  await shown(at, ({ text }) => /\b2 /.test(text) && /Vietnam/.test(text));

  const dossier = await sightline.browser.context.newPage();
  await dossier.goto(`chrome-extension://${sightline.browser.id}/brief.html?country=VN`);
  await expect(dossier.locator("main")).toContainText("Shelter 1");
  await page.bringToFront();
  await host.feed.publish(running(3));
  const before = feedRequests(sightline).length;
  await checkNow(page);
  await expect(edition(page)).toContainText("Edition 3");
  // Timestamp, snapshot, the publisher's role, one patch; and a look for a newer root at most.
  expect(feedRequests(sightline).length - before).toBeLessThanOrEqual(5);
  await at.page.bringToFront();
  await shown(at, ({ text }) => /\b3 /.test(text) && /Vietnam/.test(text));
  await expect(dossier.locator("main")).toContainText("Shelter 2");

  await page.bringToFront();
  const still = feedRequests(sightline).length;
  await checkNow(page);
  await expect(lastCheck(page)).toContainText("The list is up to date.");
  expect(feedRequests(sightline).slice(still)).toEqual([`${HOST}m/timestamp.json`]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("whatever the list server does, the list stays in use and the reason is told", async ({ launch }, info) => {
  const { sightline, host } = await launchWithFeed(launch, info.outputPath("variant"));
  const { feed } = host;
  await feed.publish(running(2));
  const page = await options(sightline);
  await setPolicy(page, await policyFor(feed));
  await expect(lastCheck(page)).toContainText("A new edition of the list is in use.");
  await feed.publish(running(4));
  const spoiled = (path: string) => {
    const bytes = feed.files.get(path);
    return bytes && file(bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)));
  };
  const cases = [
    [(path: string) => (path.startsWith("t/") ? (spoiled(path) ?? null) : null), "arrived damaged"],
    [() => "gone" as const, "could not be reached"],
    [() => signInPage, "answered with a web page instead of the list"],
    [() => ({ status: 503, headers: { "access-control-allow-origin": "*" }, body: "" }), "busy"],
    [
      (path: string) =>
        path === "m/timestamp.json" ? file(new TextEncoder().encode('{"signed":{},"signatures":[]}')) : null,
      "damaged",
    ],
  ] as const;
  for (const [meddle, sentence] of cases) {
    host.meddle = meddle;
    await checkNow(page);
    await expect(lastCheck(page)).toContainText(sentence);
    await expect(lastCheck(page)).toContainText("Still using the list of 3 Mar 2026.");
    await expect(edition(page)).toContainText("Edition 2");
  }
  host.meddle = () => null;
  await checkNow(page);
  await expect(edition(page)).toContainText("Edition 3");
});

test("a worker that is stopped in the middle of a download goes on from what has come", async ({ launch }, info) => {
  const { sightline, host } = await launchWithFeed(launch, info.outputPath("variant"));
  const others = ["GH", "TG", "NP", "TH", "PH", "KE", "UG", "IN", "BD", "PE", "CO", "MX", "MA", "JO", "LB", "ID"];
  await host.feed.publish(running(2, others));
  const page = await options(sightline);
  let shards = 0;
  host.meddle = (path) => (path.includes("/s/") && ++shards > 8 ? new Promise(() => {}) : null);
  await setPolicy(page, await policyFor(host.feed));
  await expect(lastCheck(page)).toContainText("Downloading: 8 of");
  // Pages are answered from the starter list meanwhile.
  const at = await sightline.open("state-vietnam");
  await shown(at);
  await page.bringToFront();
  await stopWorker(sightline.browser);
  const came = feedRequests(sightline)
    .filter((url) => url.includes("/s/"))
    .slice(0, 8);
  const before = feedRequests(sightline).length;
  host.meddle = () => null;
  await checkNow(page);
  await expect(edition(page)).toContainText("Edition 2");
  const again = feedRequests(sightline).slice(before);
  expect(again.filter((url) => came.includes(url))).toEqual([]);
});

test("a worker that is stopped at any file of a small change comes to the same edition", async ({ launch }, info) => {
  const { sightline, host } = await launchWithFeed(launch, info.outputPath("variant"));
  await host.feed.publish(running(2));
  const page = await options(sightline);
  await setPolicy(page, await policyFor(host.feed));
  await expect(edition(page)).toContainText("Edition 2");
  let serial = 2;
  for (const file of ["m/timestamp.json", ".snapshot.json", ".dol.json", "/p/"]) {
    await host.feed.publish(running(serial + 1));
    let held = false;
    host.meddle = (path) => {
      if (!path.includes(file)) return null;
      held = true;
      return new Promise(() => {});
    };
    await checkNow(page);
    await expect.poll(() => held).toBe(true);
    await stopWorker(sightline.browser);
    host.meddle = () => null;
    await expect(edition(page)).toContainText(`Edition ${serial}`);
    await page.reload();
    await checkNow(page);
    serial++;
    await expect(edition(page)).toContainText(`Edition ${serial}`);
    await expect(edition(page)).toContainText(`${serial} projects`);
  }
});

test("a list above the ceiling is not kept, and goes when the ceiling is lowered under it", async ({
  launch,
}, info) => {
  const { sightline, host } = await launchWithFeed(launch, info.outputPath("variant"));
  await host.feed.publish(running(2, [], "SBU"));
  const policy = await policyFor(host.feed);
  const page = await options(sightline);
  await setPolicy(page, policy);
  await expect(lastCheck(page)).toContainText("marked above what may be kept");
  await expect(edition(page)).toContainText("Edition 1");
  expect(await onDisk(page, "Shelter 0")).toEqual({ rows: 0, files: 0 });

  await setPolicy(page, { ...policy, sensitivityCeiling: "SBU" });
  await expect(edition(page)).toContainText("Edition 2");
  expect((await onDisk(page, "Shelter 0")).rows).toBeGreaterThan(0);

  await setPolicy(page, policy);
  await expect(edition(page)).toContainText("Edition 1");
  await expect(lastCheck(page)).toContainText("marked above what may be kept");
  await expect.poll(() => onDisk(page, "Shelter 0")).toEqual({ rows: 0, files: 0 });
});

test("a server that is not the pinned one is told from it, and nothing of it is taken", async ({ launch }, info) => {
  const { sightline, host } = await launchWithFeed(launch, info.outputPath("variant"));
  await host.feed.publish(running(2));
  const page = await options(sightline);
  await setPolicy(page, { repoUrls: [HOST], rootSha256: "0".repeat(64) });
  await expect(lastCheck(page)).toContainText("No list server is trusted here yet");
  await expect(edition(page)).not.toContainText("Edition 2");
  expect(feedRequests(sightline)).toEqual([`${HOST}m/1.root.json`]);
  await setPolicy(page, { repoUrls: [HOST] });
  await expect(page.getByText("0000 0000")).toHaveCount(0);
  await checkNow(page);
  await expect(lastCheck(page)).toContainText("No list server is trusted here yet");
  expect(feedRequests(sightline)).toHaveLength(1);
});

test("nginx, set up as the page for publishers says, is all the server it takes", async ({ launch }, info) => {
  test.skip(findNginx() === null, "there is no nginx here");
  const nginx = await startNginx(info.outputPath("nginx"));
  try {
    const feed = await TestFeed.create(["dol"], Date.now());
    await feed.publish(running(2));
    nginx.upload(feed);
    const sightline = await launch({ extension: variantOf(info.outputPath("variant"), policyByTest) });
    const page = await options(sightline);
    const { rootSha256 } = await policyFor(feed);
    await setPolicy(page, { repoUrls: [nginx.base], rootSha256 });
    await expect(edition(page)).toContainText("Edition 2");
    const first = nginx.asked().length;
    await checkNow(page);
    await expect(lastCheck(page)).toContainText("The list is up to date.");
    // One request and no preflight. Chromium caches nothing of a server with a certificate like ours, hence no 304.
    expect(nginx.asked().slice(first)).toEqual(["200 /feed/m/timestamp.json"]);
    await feed.publish(running(3));
    nginx.upload(feed);
    await checkNow(page);
    await expect(edition(page)).toContainText("Edition 3");
    expect(nginx.asked().some((line) => line.includes("/p/"))).toBe(true);
  } finally {
    await nginx.close();
  }
});
