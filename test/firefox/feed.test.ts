import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPage } from "../../scripts/demo/pages.ts";
import { until } from "../../scripts/demo/until.ts";
import { bundled } from "../bundle.ts";
import { HOST, policyByTest, policyFor, running, serveFeed, signInPage } from "../chromium/feed-host.ts";
import { variantOf } from "../chromium/variant.ts";
import type { Probes } from "../store/probe-page.ts";
import { builtForFirefox, type Firefox, startFirefox } from "./firefox.ts";
import { elementsInside } from "./shadow.ts";

/** As the extension's pages have it, where the functions below run. */
declare const browser: {
  storage: { local: { set(values: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
  extension: { getBackgroundPage(): unknown };
};

let firefox: Firefox;
let ours: Page;
const folder = mkdtempSync(join(tmpdir(), "sightline-"));

beforeAll(async () => {
  const prelude = policyByTest.replace("chrome.", "browser.");
  firefox = await startFirefox(variantOf(join(folder, "variant"), prelude, builtForFirefox), undefined, idle);
  ours = await firefox.openOurs("options.html");
}, 180_000);
afterAll(async () => {
  await firefox?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Longer than a check takes, however slow the machine: Firefox stops an event page that calls nothing of its own. */
const idle = 5_000;
/** Milliseconds for what comes at once on a machine that has nothing else to do. */
const LONG = 90_000;

const says = (what: RegExp) =>
  until(`the options say ${what}`, async () => what.test(await ours.evaluate(() => document.body.innerText)), LONG);
const checkNow = () => ours.evaluate(() => browser.runtime.sendMessage({ name: "checkFeed" }));
const chipSays = (page: Page, what: RegExp) =>
  until(
    `a chip with ${what}`,
    async () => (await elementsInside(page)).some(({ label, text }) => what.test(label + text)),
    LONG,
  );

test("a feed is followed by the event page, stopped in between, and an open page's hint follows it", {
  timeout: 300_000,
}, async () => {
  const host = await serveFeed(firefox.server);
  await host.feed.publish(running(2));
  const page = await firefox.open(demoPage("state-vietnam").url);
  await chipSays(page, /Vietnam/);
  expect(firefox.server.asked.filter((url) => url.startsWith(HOST))).toEqual([]);
  const policy = await policyFor(host.feed);
  await ours.evaluate((testPolicy) => browser.storage.local.set({ testPolicy }), policy);
  await says(/A new edition of the list is in use/);
  await page.bringToFront();
  await chipSays(page, /\b2 .*Vietnam/);

  await until(
    "the event page stopped",
    () => ours.evaluate(() => browser.extension.getBackgroundPage() === null),
    LONG,
  );
  host.meddle = () => signInPage;
  await checkNow();
  await says(/answered with a web page instead of the list.* Still using the list of/s);
  host.meddle = () => null;
  await host.feed.publish(running(3));
  await checkNow();
  await says(/Edition 3/);
  await page.bringToFront();
  await chipSays(page, /\b3 .*Vietnam/);
});

test("of 10,000 probes while editions flip none sees two of them", { timeout: 400_000 }, async () => {
  const host = await serveFeed(firefox.server);
  await host.feed.publish(running(2));
  const policy = await policyFor(host.feed);
  await ours.bringToFront();
  await ours.evaluate((testPolicy) => browser.storage.local.set({ testPolicy }), policy);
  await says(/Edition 2\b/);
  const probing = await firefox.openOurs("options.html");
  await probing.evaluate(await bundled(fileURLToPath(new URL("../store/probe-page.ts", import.meta.url))));
  let done = false;
  const probes = (probing.evaluate("probe(10000, 'VN')") as Promise<Probes>).finally(() => {
    done = true;
  });
  for (let serial = 3; !done; serial++) {
    await host.feed.publish(running(serial));
    // The event page is stopped after so short an idle time that a check may die with it: then it is asked again.
    await until(
      `edition ${serial}`,
      async () => {
        await checkNow().catch(() => undefined);
        return new RegExp(`Edition ${serial}\\b`).test(await ours.evaluate(() => document.body.innerText));
      },
      LONG,
    );
  }
  const { mixed, read, editions } = await probes;
  expect(mixed).toEqual([]);
  expect(read).toBeGreaterThanOrEqual(10_000);
  expect(editions.length).toBeGreaterThan(2);
  console.log(`10,000 probes over ${editions.length} editions, two of them seen together: ${mixed.length}`);
});
