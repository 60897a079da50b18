import { expect } from "@playwright/test";
import { stopWorker, targets, waitForTarget } from "../../scripts/demo/devtools.ts";
import { demoPage } from "../../scripts/demo/pages.ts";
import { found, openCard, shown, test, words } from "./sightline.ts";
import { holdsFirstReading, variantOf } from "./variant.ts";

const requestUrl = demoPage("usaspending-award").url;

test("a worker that was stopped long ago answers the next page", async ({ sightline }) => {
  const first = await sightline.open(requestUrl);
  await shown(first);
  await stopWorker(sightline.browser);
  const second = await sightline.open("state-vietnam");
  await found(sightline, second);
});

test("a worker stopped between the reading and its answer loses nothing: the hint still comes", async ({
  launch,
}, info) => {
  const { browser, open } = await launch({
    extension: variantOf(info.outputPath("variant"), holdsFirstReading),
  });
  const at = await open(requestUrl);
  const worker = await browser.worker();
  const holds = () => worker.evaluate(() => "holdsReading" in globalThis);
  await expect.poll(holds).toBe(true);
  await stopWorker(browser);
  await shown(at);
});

test("a worker stopped before the click still brings the card", async ({ sightline }) => {
  const at = await sightline.open(requestUrl);
  await shown(at);
  await stopWorker(sightline.browser);
  const card = await openCard(at);
  expect(card.elements.length).toBeGreaterThan(10);
  expect(card.elements.some(({ text }) => words.snooze.test(text))).toBe(true);
});

test("a page that a tab comes back to with its chip still has its card", async ({ launch }) => {
  const sightline = await launch({ keepsPages: true });
  const at = await sightline.open(requestUrl);
  await shown(at);
  await found(sightline, at);
  await at.page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => Object.assign(globalThis, { cameBack: persisted }));
  });
  await at.page.goto(demoPage("state-vietnam").url);
  await found(sightline, at);
  // What comes back as it stood is not loaded again.
  await at.page.goBack({ waitUntil: "commit" });
  expect(await at.page.evaluate(() => (globalThis as { cameBack?: boolean }).cameBack)).toBe(true);
  const devtools = await sightline.browser.context.newCDPSession(at.page);
  const card = await openCard({ ...at, devtools });
  expect(card.elements.some(({ text }) => words.snooze.test(text))).toBe(true);
});

test("a finding outlives the worker and not the tab", async ({ sightline }) => {
  const at = await sightline.open(requestUrl);
  const before = await found(sightline, at);
  await stopWorker(sightline.browser);
  const ours = await sightline.browser.context.newPage();
  await ours.goto(`chrome-extension://${sightline.browser.id}/popup.html`);
  await waitForTarget(sightline.session, ({ type, url }) => type === "page" && url.includes("popup.html"));
  expect(await found(sightline, at)).toEqual(before);
  await at.page.close();
  const isOpen = async () => (await targets(sightline.session)).some(({ url }) => url === requestUrl);
  await expect.poll(isOpen).toBe(false);
  const worker = await sightline.browser.worker();
  const kept = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  await expect.poll(kept).not.toContain(requestUrl);
});

/** As the worker has it, where the function above runs. */
declare const chrome: { storage: { session: { get(keys: null): Promise<object> } } };
