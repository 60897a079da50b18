import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type ExtensionBrowser, launchChromium } from "./browser.ts";
import { openDesk } from "./desk.ts";
import { browserSession } from "./devtools.ts";
import { demoPage } from "./pages.ts";
import { clickInside, isPlaced, lookInside, type ShadowElement } from "./shadow.ts";
import { until } from "./until.ts";
import { findingAt, tabIdOf, type Visit, visit } from "./visit.ts";

/** A photographer of every surface in one colour scheme. */
export interface Surfaces {
  scheme: "light" | "dark";
  shoot(name: string, page: Page): Promise<void>;
}

/** Saves a picture of every surface, light and dark, as `artifacts/<surface>-<scheme>.png`. */
export async function saveSurfaces(port: number, folder = "artifacts"): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    const browser = await launchChromium({ port, colorScheme: scheme });
    const shoot = async (name: string, page: Page) => {
      await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
    };
    try {
      await shootHints(browser, shoot);
      await shootOurPages(browser, shoot);
    } finally {
      await browser.close();
    }
  }
  console.log(`Screenshots of every surface, light and dark: ${folder}/`);
}

/** Chip and card, on a country page and on a request. */
export async function shootHints(browser: ExtensionBrowser, shoot: Surfaces["shoot"]): Promise<void> {
  const session = await browserSession(browser.context);
  for (const [name, demo] of [
    ["country", "state-vietnam"],
    ["request", "sf424-iom-ghana"],
  ] as const) {
    const at = await visit(browser, session, demoPage(demo));
    await at.popup?.close();
    await hintButton(at);
    await shoot(`${name}-chip`, at.page);
    await openCard(at);
    await shoot(`${name}-card`, at.page);
    await at.page.close();
  }
}

/** Popup, panel, full page, options and desk, about a country page and about a request. */
export async function shootOurPages(browser: ExtensionBrowser, shoot: Surfaces["shoot"]): Promise<void> {
  const session = await browserSession(browser.context);
  for (const [name, demo] of [
    ["country", "state-vietnam"],
    ["request", "sf424-iom-ghana"],
  ] as const) {
    const { url, how } = demoPage(demo);
    const at = await visit(browser, session, { url, how });
    await findingAt(browser, url);
    await at.popup?.close();
    const tab = await tabIdOf(browser, url);
    for (const [surface, path, width, height] of [
      ["popup", `popup.html?tab=${tab}`, 400, 600],
      ["panel", `sidepanel.html?tab=${tab}`, 400, 1200],
      ["brief", `brief.html?tab=${tab}`, 900, 1200],
    ] as const) {
      await shootOwn(browser, path, width, height, (page) => shoot(`${name}-${surface}`, page));
    }
    await at.page.close();
  }
  await shootOwn(browser, "options.html", 1000, 1000, (page) => shoot("options", page));
  await shootOwn(browser, "popup.html?q=Winrock", 400, 600, async (page) => {
    await page.getByRole("option").first().waitFor();
    await shoot("popup-results", page);
  });
  const desk = await openDesk(browser);
  await desk.setViewportSize({ width: 1280, height: 900 });
  await shoot("desk", desk);
  await desk.close();
}

/** One of our own pages, in a tab of its own and at the size it has in use. */
export async function shootOwn(
  browser: ExtensionBrowser,
  path: string,
  width: number,
  height: number,
  shoot: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  await until(`${path} drawn`, () =>
    page.evaluate(
      () => document.querySelector("main") !== null && document.querySelector("[aria-busy=true], .ld") === null,
    ),
  );
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await shoot(page);
  await page.close();
}

/** The chip's button, as soon as the chip is in sight. */
export function hintButton({ devtools }: Visit): Promise<ShadowElement> {
  return until("the chip", async () => {
    const shadow = await lookInside(devtools);
    return shadow && isPlaced(shadow) && shadow.elements.find(({ name }) => name === "BUTTON");
  });
}

export async function openCard(at: Visit): Promise<void> {
  await clickInside(at.page, at.devtools, await hintButton(at));
  await until("the card", async () => {
    const card = (await lookInside(at.devtools))?.elements.find(({ name }) => name === "ARTICLE");
    return card?.text && !card.attributes["aria-busy"];
  });
}
