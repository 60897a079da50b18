import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPage } from "../../scripts/demo/pages.ts";
import { until } from "../../scripts/demo/until.ts";
import { textOfPages } from "../chromium/printed.ts";
import { builtForFirefox, type Firefox, startFirefox } from "./firefox.ts";

/** As the extension's pages have it, where the functions below run. */
declare const browser: {
  permissions: { contains(what: { origins: string[] }): Promise<boolean> };
  storage: {
    session: { get(keys: null): Promise<Record<string, unknown>> };
    local: { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
  };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

let firefox: Firefox;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sightline-firefox-"));
  firefox = await startFirefox(withPlan(join(folder, "extension")));
});
afterAll(async () => {
  await firefox?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The built extension with a plan of another department in its list, and a call that names no country. */
function withPlan(extension: string): string {
  cpSync(builtForFirefox, extension, { recursive: true });
  const file = join(extension, "data/starter.json");
  const source = { url: "https://www.state.gov/made-up/", title: "made for a test", asOf: "2026-10" };
  const edition = JSON.parse(readFileSync(file, "utf8"));
  const plan = { id: "plan", title: "Shelters, made up", countries: ["GH"], funder: "state-prm", fiscalYear: 2099 };
  edition.plans = [{ ...plan, usdFrom: 1_000_000, usdTo: 2_000_000, decides: "2199", marking: "UNCLASSIFIED", source }];
  edition.calls = [{ id: "any", title: "Help anywhere, made up", stage: "open", closes: "2199", source }];
  writeFileSync(file, JSON.stringify(edition));
  return extension;
}

const text = (page: Page) => page.evaluate(() => document.body.innerText);
const says = (page: Page, words: string | RegExp) =>
  until(`${words} in the page`, async () => {
    const all = await text(page);
    return typeof words === "string" ? all.includes(words) : words.test(all);
  });
const press = (page: Page, name: string) =>
  until(`the button ${name}`, () =>
    page.evaluate((label) => {
      const named = (one: HTMLElement) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim();
      const button = [...document.querySelectorAll<HTMLElement>("button, summary")].find((one) =>
        named(one).startsWith(label),
      );
      button?.click();
      return button !== undefined;
    }, name),
  );
test("a request has its applicant's dossier, what it resembles, its consult packet and a log kept by hand", async () => {
  const { url } = demoPage("sf424-iom-ghana");
  const { hostname } = new URL(url);
  // The person allows the site, as in Options; then it is read like a named host.
  const options = await firefox.openOurs("options.html");
  await options.bringToFront();
  await until("the field", () => options.evaluate(() => document.querySelector("input[inputmode=url]") !== null));
  await options.click("input[inputmode=url]");
  await options.keyboard.type(hostname);
  await options.keyboard.press("Enter");
  const origins = [`https://${hostname}/*`];
  await until("the permission", () =>
    options.evaluate((wanted) => browser.permissions.contains({ origins: wanted }), origins),
  );
  const request = await firefox.open(url);
  // A page is read while it is in front; only then another may come before it.
  await until("the finding", () =>
    options.evaluate(async (address) => JSON.stringify(await browser.storage.session.get(null)).includes(address), url),
  );
  const tab = await until("the tab", () =>
    options.evaluate(async (known) => (await browser.tabs.query({})).find((one) => one.url === known)?.id, url),
  );
  await options.close();
  const panel = await firefox.openOurs(`sidepanel.html?tab=${tab}`);
  await says(panel, "Listed projects that resemble this request");
  await says(panel, "What the request asks");
  const parts = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll(".ovl > li:first-child tbody tr")].map((row) => row.textContent),
    );
  await until("the parts", async () => (await parts()).some((row) => row?.startsWith("Country")));
  expect((await text(panel)).match(/\bscore\b|ineligible/i)).toBeNull();
  await panel.close();

  const packet = await firefox.openOurs(`brief.html?tab=${tab}&packet=1`);
  await says(packet, "What we ask");
  await until("the form", () => packet.evaluate(() => document.querySelector("form.consult") !== null));
  const inputs = await packet.$$("form.consult input");
  await inputs[0]?.type("PRM");
  await inputs[1]?.type("our no. 14");
  await press(packet, "Add to the consult log");
  await says(packet, "Noted on this device.");
  const { consults } = await packet.evaluate(() => browser.storage.local.get());
  expect(consults).toMatchObject([{ asked: "PRM", about: "our no. 14", answered: null }]);
  await packet.close();
  const log = await firefox.openOurs("search.html?open=consults");
  await says(log, "1 waits for an answer");
  await press(log, "Answered today");
  await says(log, "Answered");
  await log.close();
  await request.close();
});

test("a country's plans and open calls stand in its dossier and on its one page, which is printed as one", async () => {
  const page = await firefox.openOurs("brief.html?country=GH&short=1");
  await says(page, "Shelters, made up: $1,000,000 to $2,000,000");
  await says(page, "names no country");
  await page.evaluate(() => document.documentElement.style.setProperty("--sans", "Liberation Sans, Arial, sans-serif"));
  for (const format of ["A4", "Letter"] as const) expect(await textOfPages(await page.pdf({ format }))).toHaveLength(1);
  await press(page, "Full brief");
  await says(page, "Not stated: who decides");
  await says(page, "Calls that name no country");
  await page.close();
});

test("a correction is written down, the calendar and the other places open, and all of it in French and from right to left", async () => {
  const page = await firefox.openOurs("search.html?open=country+GH");
  await press(page, "Wrong or missing?");
  await until("the form", () => page.evaluate(() => document.querySelector("dialog[open] textarea") !== null));
  await page.close();
  const calendar = await firefox.openOurs("search.html?open=calendar");
  await says(calendar, "Help anywhere, made up");
  await calendar.evaluate(() => browser.storage.local.set({ language: "fr" }));
  await says(calendar, "Calendrier");
  await calendar.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  expect(await calendar.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await calendar.evaluate(() => browser.storage.local.set({ language: "en" }));
  await calendar.close();
});
