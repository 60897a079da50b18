import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TabFinding } from "../../lib/browser/questions.ts";
import { expectedHint, starterReader } from "../../scripts/demo/advice.ts";
import { demoPage, demoPages } from "../../scripts/demo/pages.ts";
import { until } from "../../scripts/demo/until.ts";
import { stopBackground } from "./browser-window.ts";
import { type Firefox, startFirefox } from "./firefox.ts";
import { clickInside, elementsInside, type ShadowElement } from "./shadow.ts";

/** As the extension's pages have it, where the functions below run. */
declare const browser: {
  storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  extension: { getBackgroundPage(): unknown };
};

let firefox: Firefox;
/** A page of ours that stays open, to look at what the extension keeps in memory. */
let ours: Page;
const reader = starterReader();

beforeAll(async () => {
  firefox = await startFirefox();
  ours = await firefox.openOurs("options.html");
});
afterAll(() => firefox?.close());

function findingAt(url: string): Promise<TabFinding> {
  return until(`a finding for ${url}`, () =>
    ours.evaluate(async (address) => {
      const stored = Object.values(await browser.storage.session.get(null));
      const inner = stored.flatMap((value) =>
        typeof value === "object" && value !== null ? Object.values(value) : [],
      );
      const isFinding = (value: unknown): value is TabFinding =>
        typeof value === "object" && value !== null && "finding" in value && "url" in value && value.url === address;
      return [...stored, ...inner].find(isFinding) ?? null;
    }, url),
  );
}

const button = (page: Page, label: string | RegExp): Promise<ShadowElement> =>
  until(`the button ${label}`, async () => {
    const fits = (value: string) => (typeof label === "string" ? value === label : label.test(value));
    const elements = await elementsInside(page);
    // Hidden until it has found its place.
    if (!elements.some(({ place }) => place !== null && place !== "none")) return null;
    return elements.find(({ name, label: own }) => name === "button" && fits(own));
  });

async function chipLabel(url: string): Promise<string | null> {
  const { finding } = await findingAt(url);
  return (await expectedHint(finding, reader)).chip?.label ?? null;
}

const named = demoPages.filter(({ how, expect: expected }) => how === "named host" && expected !== null);

test.each(named)("$name is read, and speaks only when there is something to say", async ({ url, expect: expected }) => {
  const page = await firefox.open(url);
  const { finding } = await findingAt(url);
  expect({ kind: finding.kind, countries: finding.countries }).toEqual({
    kind: expected?.kind,
    countries: expected?.countries,
  });
  const label = await chipLabel(url);
  if (label === null) expect(await elementsInside(page)).toEqual([]);
  else await button(page, label);
  await page.close();
});

test("a click on the chip opens the card, off here is one click, undo takes it back", async () => {
  const { url } = demoPage("usaspending-award");
  const page = await firefox.open(url);
  await page.bringToFront();
  await clickInside(page, await button(page, (await chipLabel(url)) ?? ""));
  await button(page, /^Why this\?$/);
  await clickInside(page, await button(page, /^Off on this site$/));
  await clickInside(page, await button(page, /^Undo$/));
  await button(page, /^Why this\?$/);
  await page.close();
});

test("the page is as before when the hint goes", async () => {
  const { url } = demoPage("usaspending-award");
  const page = await firefox.open(url);
  await page.bringToFront();
  const label = (await chipLabel(url)) ?? "";
  await button(page, label);
  const withHint = await page.evaluate(() => document.documentElement.outerHTML);
  const close = (await elementsInside(page)).filter(({ name }) => name === "button").at(-1);
  if (!close) throw new Error("The chip cannot be closed.");
  await clickInside(page, close);
  await until("the hint gone", async () => (await elementsInside(page)).length === 0);
  const without = await page.evaluate(() => document.documentElement.outerHTML);
  expect(without).not.toBe(withHint);
  expect(await page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName))).toEqual([
    "HEAD",
    "BODY",
  ]);
  await page.close();
});

test("the background page that Firefox stops when idle answers the next page", async () => {
  const { url } = demoPage("state-vietnam");
  await stopBackground(ours);
  const page = await firefox.open(url);
  await findingAt(url);
  await page.close();
});

test("a site that the person allows is read like a named host", async () => {
  const { url, expect: expected } = demoPage("sf424-iom-ghana");
  await ours.bringToFront();
  const host = new URL(url).hostname;
  await ours.click("input[inputmode=url]");
  await ours.keyboard.type(host);
  await ours.keyboard.press("Enter");
  // The worker hears of the permission after us: only a page that is opened behind that is read.
  const isRegistered = (pattern: string) =>
    ours.evaluate(async (wanted) => {
      const scripts = await browser.scripting.getRegisteredContentScripts();
      return scripts.some(({ matches }) => matches?.includes(wanted));
    }, pattern);
  await until("the script for the site", () => isRegistered(`https://${host}/*`));
  const page = await firefox.open(url);
  const { finding } = await findingAt(url);
  expect({ kind: finding.kind, countries: finding.countries }).toEqual({
    kind: expected?.kind,
    countries: expected?.countries,
  });
  await page.close();
});

test("the popup searches the whole list", async () => {
  const popup = await firefox.openOurs("popup.html");
  await popup.bringToFront();
  await until("the search field", () =>
    popup.evaluate(() => document.querySelector("[role=combobox]") === document.activeElement),
  );
  await popup.keyboard.type("Winrock");
  await until("results", () => popup.evaluate(() => document.querySelectorAll("[role=option]").length > 0));
  await popup.close();
});

test("the sidebar's page and the full page draw", async () => {
  for (const path of ["sidepanel.html", "brief.html?country=VN"]) {
    const page = await firefox.openOurs(path);
    await until(path, () => page.evaluate(() => (document.querySelector("main")?.textContent ?? "").length > 20));
    await page.close();
  }
});

/** Firefox's own errand, which no preference stops in a release build; the proxy refuses it. */
const ofFirefox = ["firefox.settings.services.mozilla.com"];

test("nothing was asked of the network but the demo's own hosts", () => {
  const hosts = new Set(demoPages.map(({ url }) => new URL(url).hostname));
  expect(firefox.proxy.asked.length).toBeGreaterThan(0);
  expect(firefox.proxy.asked.filter((host) => !hosts.has(host) && !ofFirefox.includes(host))).toEqual([]);
  const pages = new Set(demoPages.map(({ url }) => url));
  const other = firefox.server.asked.filter((url) => !pages.has(url) && !/\/(demo\.css|favicon\.ico)$/.test(url));
  expect(other).toEqual([]);
});
