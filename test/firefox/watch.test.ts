import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../scripts/demo/until.ts";
import { thatDay, variantOf } from "../chromium/variant.ts";
import { builtForFirefox, type Firefox, startFirefox } from "./firefox.ts";

/** As the extension's pages have it, where the functions below run. */
declare const browser: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  alarms: { get(name: string): Promise<object | undefined> };
  scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> };
  storage: { local: { get(): Promise<Record<string, unknown>> } };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

let firefox: Firefox;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sightline-watch-"));
  firefox = await startFirefox(variantOf(join(folder, "extension"), thatDay, builtForFirefox));
});
afterAll(async () => {
  await firefox?.close();
  rmSync(folder, { recursive: true, force: true });
});

const press = (page: Page, name: string) =>
  until(`the button ${name}`, () =>
    page.evaluate((label) => {
      const button = [...document.querySelectorAll<HTMLElement>("button")].find(
        ({ textContent }) => (textContent ?? "").trim() === label,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );

test("a country is watched: the list is kept, the alarm set once, and what ends soon is told", async () => {
  const page = await firefox.openOurs("search.html?open=country+BY");
  await press(page, "Watch");
  await until("the alarm", () => page.evaluate(async () => (await browser.alarms.get("watched")) !== undefined));
  const { watchlist } = await page.evaluate(() => browser.storage.local.get());
  expect(watchlist).toMatchObject([{ kind: "country", id: "BY" }]);
  const toolbar = () =>
    page.evaluate(async () => [await browser.action.getBadgeText({}), await browser.action.getTitle({})].join(" "));
  await until("the toolbar", async () => (await toolbar()) === "! 1 watched project ends soon");
  const popup = await firefox.openOurs("popup.html");
  await until("the news", () => popup.evaluate(() => document.body.innerText.includes("Ends 18 Dec 2026, in 27 days")));
  await press(popup, "Seen");
  await until("nothing on the toolbar", async () => (await toolbar()) === " Sightline");
  await popup.close();
  await press(page, "Stop watching");
  await until("no alarm", () => page.evaluate(async () => (await browser.alarms.get("watched")) === undefined));
});

test("a draft is looked at, and its flags say why", async () => {
  const page = await firefox.openOurs("search.html?open=glossary");
  await until("the field", () => page.evaluate(() => document.querySelector("textarea") !== null));
  await page.focus("textarea");
  await page.keyboard.type("The shelter takes in victims of human smuggling.");
  await until("the flag", () => page.evaluate(() => document.querySelector(".flags mark") !== null));
  expect(await page.evaluate(() => document.querySelector(".flags mark")?.textContent)).toBe(
    "victims of human smuggling",
  );
});

test("the page of a report is read again by the script that hands its text to whoever asked", async () => {
  const report = await firefox.open("https://www.state.gov/reports/2024-trafficking-in-persons-report/kenya/");
  await until("the report", () => report.evaluate(() => document.querySelector("h1") !== null));
  const page = await firefox.openOurs("options.html");
  const text = await page.evaluate(async () => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url?.includes("/kenya/"));
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab?.id }, files: ["/read-again.js"] });
    return frame?.result;
  });
  expect(text).toContain("PRIORITIZED RECOMMENDATIONS");
});
