import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPage } from "../../scripts/demo/pages.ts";
import { until } from "../../scripts/demo/until.ts";
import { proposal } from "../exchange/make-documents.ts";
import { chooseInMenu, sidebarText } from "./browser-window.ts";
import { type Firefox, startFirefox } from "./firefox.ts";
import { elementsInside } from "./shadow.ts";

/** As the extension's pages have it, where the functions below run. */
declare const browser: {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  storage: { session: { get(keys: null): Promise<object> }; local: { get(): Promise<object> } };
};

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
  // Whoever clicks has had the browser for a while: the list is there.
  const options = await firefox.openOurs("options.html");
  await until("the list", () => options.evaluate(() => document.body.innerText.includes("Edition 1")));
  await options.close();
});
afterAll(() => firefox?.close());

/** What the chip says; undefined where there is none. */
const chipIn = async (page: Page) => (await elementsInside(page)).find(({ name }) => name === "button")?.text;

test("a page of any site is read once by the menu's click, and not before; the site stays ungranted", async () => {
  const { url } = demoPage("sf424-iom-ghana");
  const page = await firefox.open(url);
  expect(await elementsInside(page)).toEqual([]);
  await chooseInMenu(page, "read-page");
  await until("the chip", async () => (await chipIn(page))?.includes("Applicant holds"));

  // Chosen again, the chip stays until the new answer is there; the page itself sees whether anything of ours is taken away.
  const before = await chipIn(page);
  await page.evaluate(() => {
    const seen = Object.assign(globalThis, { takenAway: 0 });
    new MutationObserver((records) => {
      for (const { removedNodes } of records) seen.takenAway += removedNodes.length;
    }).observe(document.documentElement, { childList: true });
    document.querySelector<HTMLInputElement>("#legal")!.value = "Winrock International";
  });
  await chooseInMenu(page, "read-page");
  await until("another chip", async () => ![undefined, before].includes(await chipIn(page)));
  expect(await page.evaluate(() => (globalThis as { takenAway?: number }).takenAway)).toBe(0);

  const ours = await firefox.openOurs("icon/128.png");
  const { origins = [] } = await ours.evaluate(() => browser.permissions.getAll());
  expect(origins.filter((origin) => origin.includes(new URL(url).hostname))).toEqual([]);
  await ours.close();
  await page.close();
});

test("a selection is checked in the sidebar by the menu's click, with its line breaks; the mail around it is not read", async () => {
  const url = "https://mail.example/letter/";
  firefox.server.put(url, `<!doctype html><title>Mail</title><pre id="all">${proposal.join("\n")}</pre>`);
  const page = await firefox.open(url);
  await page.bringToFront();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#all")!));
  await chooseInMenu(page, "check-selection");
  await until("the request in the sidebar", async () => {
    const text = await sidebarText(firefox.browser);
    return ["SFOP0010120", "line 5", "Listed projects that resemble this request"].every((each) => text.includes(each));
  });
  const ours = await firefox.openOurs("icon/128.png");
  const kept = await ours.evaluate(async () =>
    JSON.stringify([await browser.storage.session.get(null), await browser.storage.local.get()]),
  );
  // Neither the words that were selected nor a finding of the page that they stand in.
  expect(kept).not.toMatch(/SFOP0010120|mail\.example/);
  await ours.close();
  await page.close();
});
