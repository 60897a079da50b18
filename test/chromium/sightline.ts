import { test as base, type CDPSession } from "@playwright/test";
import { starterReader } from "../../scripts/demo/advice.ts";
import { type ExtensionBrowser, type LaunchOptions, launchChromium } from "../../scripts/demo/browser.ts";
import { browserSession } from "../../scripts/demo/devtools.ts";
import { demoPage } from "../../scripts/demo/pages.ts";
import { type DemoServer, startDemoServer } from "../../scripts/demo/server.ts";
import { clickInside, isPlaced, lookInside, named, type Shadow } from "../../scripts/demo/shadow.ts";
import { until } from "../../scripts/demo/until.ts";
import { findingAt, type Visit, visit } from "../../scripts/demo/visit.ts";

/** A browser with the extension, a server with the demo pages, and what a person does with them. */
export interface Sightline {
  server: DemoServer;
  browser: ExtensionBrowser;
  session: CDPSession;
  /** Opens a demo page by its name, or any address of a named host. */
  open(nameOrUrl: string): Promise<Visit>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
}

export type Launch = (options?: Partial<LaunchOptions>) => Promise<Sightline>;

export const test = base.extend<
  { launch: Launch; sightline: Sightline },
  { shared: Sightline; reader: ReturnType<typeof starterReader> }
>({
  /** Starts browsers that end with the test. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  launch: async ({}, use, info) => {
    const started: Sightline[] = [];
    await use(async (options = {}) => {
      const one = await start({ profile: info.outputPath(`profile-${started.length}`), ...options });
      started.push(one);
      return one;
    });
    for (const one of started) await stop(one);
  },
  /** A fresh browser for one test. */
  sightline: async ({ launch }, use) => use(await launch()),
  /** One browser for all tests that only look. */
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const one = await start({});
      await use(one);
      await stop(one);
    },
    { scope: "worker" },
  ],
  reader: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => use(starterReader()),
    { scope: "worker" },
  ],
});

async function start(options: Partial<LaunchOptions>): Promise<Sightline> {
  const server = await startDemoServer();
  const launch = () => launchChromium({ port: server.port, ...options });
  const browser = await launch();
  const one: Sightline = {
    server,
    browser,
    session: await browserSession(browser.context),
    open: (nameOrUrl) =>
      visit(
        one.browser,
        one.session,
        nameOrUrl.includes("/") ? { url: nameOrUrl, how: "named host" } : demoPage(nameOrUrl),
      ),
    restart: async () => {
      await one.browser.close();
      one.browser = await launch();
      one.session = await browserSession(one.browser.context);
    },
  };
  return one;
}

async function stop({ browser, server }: Sightline): Promise<void> {
  await browser.close();
  await server.close();
}

/** The card's buttons, as an English reader sees them. */
export const words = {
  why: /^Why this\?$/,
  snooze: /^Snooze a day$/,
  offHere: /^Off on this site$/,
  offEverywhere: /^Off everywhere$/,
  undo: /^Undo$/,
  back: /^Back/,
};

/** The chip or card, as soon as it is in sight and fits what is asked of it. */
export function shown({ devtools }: Visit, fits: (shadow: Shadow) => boolean = () => true): Promise<Shadow> {
  return until("the hint", async () => {
    const shadow = await lookInside(devtools);
    return shadow !== null && isPlaced(shadow) && fits(shadow) ? shadow : null;
  });
}

/** Settles when nothing of ours stands in the page any more. */
export function gone({ devtools }: Visit): Promise<true> {
  return until("the hint gone", async () => (await lookInside(devtools)) === null);
}

/** Clicks a button of the chip or card by its name, as soon as there is one. */
export async function press(at: Visit, name: string | RegExp): Promise<void> {
  const shadow = await shown(at, (now) => named(now, name) !== undefined);
  const button = named(shadow, name);
  if (button) await clickInside(at.page, at.devtools, button);
}

/** Opens the card by a click on the chip, and waits until it is there. */
export async function openCard(at: Visit): Promise<Shadow> {
  const chip = await shown(at);
  const button = chip.elements.find(({ name }) => name === "BUTTON");
  if (!button) throw new Error(`The chip has no button: ${chip.text}`);
  await clickInside(at.page, at.devtools, button);
  return shown(at, (shadow) => named(shadow, words.why) !== undefined);
}

/** The finding for the page that a visit shows now. */
export function found({ browser }: Sightline, { page }: Visit) {
  return findingAt(browser, page.url());
}

/** As our own pages have it, where the functions below run. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  runtime: { sendMessage(message: object): Promise<{ answer?: unknown; failure?: string }> };
};

/** What the worker says of the tab that shows an address, asked as the popup asks it. */
export async function outcomeFor({ browser }: Sightline, url: string): Promise<unknown> {
  const ours = await browser.context.newPage();
  await ours.goto(`chrome-extension://${browser.id}/options.html`);
  const reply = await ours.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
    return chrome.runtime.sendMessage({ name: "tab", question: { tabId: tab?.id, asked: true } });
  }, url);
  await ours.close();
  return reply.answer ?? reply;
}
