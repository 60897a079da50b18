import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../scripts/demo/until.ts";
import { stopBackground } from "./browser-window.ts";
import { type Firefox, startFirefox } from "./firefox.ts";

/** As the extension's pages have it, where the functions below run. */
declare const browser: {
  storage: {
    local: { get(): Promise<Record<string, unknown>> };
    sync: { get(): Promise<Record<string, unknown>> };
    session: { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
  };
  extension: { getBackgroundPage(): object | null };
  alarms: { create(name: string, when: object): void; getAll(): Promise<{ name: string }[]> };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
};

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

async function ours(path: string): Promise<Page> {
  const page = await firefox.openOurs(path);
  await page.bringToFront();
  await until("the list", () => page.evaluate(() => document.querySelector("[data-key=country]") !== null));
  await page.focus("[role=combobox]");
  return page;
}

const rows = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll("#results [role=option]")].map((row) => row.textContent ?? ""));
const field = (page: Page) => page.evaluate(() => document.querySelector<HTMLInputElement>("[role=combobox]")?.value);
const status = (page: Page) => page.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");
const clickButton = (page: Page, name: string) =>
  until(`the button ${name}`, () =>
    page.evaluate((label) => {
      const fits = (button: HTMLElement) =>
        (button.getAttribute("aria-label") ?? button.textContent ?? "").trim().startsWith(label);
      const button = [...document.querySelectorAll<HTMLElement>("button")].find(fits);
      button?.click();
      return button !== undefined;
    }, name),
  );
const type = async (page: Page, text: string) => {
  await page.focus("[role=combobox]");
  await page.keyboard.type(text);
};

test("the list is typed through, narrowed by a menu and by a form, sorted, and opened by the keyboard", async () => {
  const page = await ours("search.html");
  await type(page, "ghana");
  await until("results", async () => (await rows(page)).some((row) => row.includes("Ghana")));
  await clickButton(page, "Status");
  await until("the menu", () => page.evaluate(() => document.activeElement?.getAttribute("role") === "listbox"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await until("the form", async () => (await field(page))?.includes("status:"));

  await clickButton(page, "Sort");
  await until("the sorts", () => page.evaluate(() => document.querySelector("#sort-menu") !== null));
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await until("the sort", async () => (await field(page))?.includes("sort:"));

  await page.focus("[role=combobox]");
  await page.keyboard.press("Escape");
  await until("an empty field", async () => (await field(page)) === "");
  await type(page, "country:ht");
  await until("the narrowed answer", async () => {
    const found = await rows(page);
    return found.length > 0 && found[0]?.includes("Haiti");
  });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await until("what was opened", () =>
    page.evaluate(() => (document.activeElement?.tagName === "H1" ? document.activeElement.textContent : null)),
  );
  await page.close();
});

test("an office is found, opened, and has a page of its own", async () => {
  const page = await ours("popup.html?q=ovc");
  await until("the office", async () => (await rows(page))[0]?.includes("Victims of Crime"));
  await page.keyboard.press("Enter");
  const open = (one: Page) => () => one.evaluate(() => document.activeElement?.tagName === "H1");
  await until("what was opened", open(page));
  await page.close();
  const brief = await firefox.openOurs("brief.html?office=doj-ovc");
  const title = () => brief.evaluate(() => document.querySelector("h1:not(.sr)")?.textContent ?? "");
  await until("its page", async () => (await title()).includes("Victims of Crime"));
  await brief.close();
  const panel = await firefox.openOurs("sidepanel.html?open=office+doj-ovc");
  await until("its place in the panel", () =>
    panel.evaluate(() => document.body.innerText.includes("Victims of Crime")),
  );
  await panel.close();
});

test("a background page that is stopped between two letters changes nothing", async () => {
  const page = await ours("search.html");
  await type(page, "la str");
  await until("results", async () => (await rows(page))[0]?.includes("La Strada"));
  await stopBackground(page);
  await page.keyboard.type("ada poland");
  await until("the answer to the whole", async () => (await rows(page)).some((row) => row.includes("Poland")));
  await page.keyboard.press("Enter");
  await until("what was opened", () => page.evaluate(() => document.activeElement?.tagName === "H1"));
  await page.close();
});

test("what is left is exported, as a file of the right name", async () => {
  const page = await ours("search.html");
  await page.evaluate(() => {
    const seen = globalThis as { file?: string };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download === "") click.call(this);
      else seen.file = this.download;
    };
  });
  await type(page, "country:gh");
  await until("results", async () => (await rows(page)).length > 0);
  await clickButton(page, "Export");
  await until("what is said", async () => /projects exported/.test(await status(page)));
  const file = await page.evaluate(() => (globalThis as { file?: string }).file ?? null);
  expect(file).toMatch(/^sightline-edition-\d+-\d{4}-\d\d-\d\d\.csv$/);
  await page.close();
});

test("a selection that was handed over is looked up and not remembered", async () => {
  const before = await ours("search.html");
  await before.evaluate(() => browser.storage.session.set({ "look-up 5": "winrock" }));
  const page = await ours("search.html?lookup=5");
  await until("the words", async () => (await field(page)) === "winrock");
  await until("results", async () => (await rows(page))[0]?.includes("Winrock"));
  await page.keyboard.press("Enter");
  await until("what was opened", () => page.evaluate(() => document.activeElement?.tagName === "H1"));
  expect(JSON.stringify(await page.evaluate(() => browser.storage.local.get()))).not.toContain("winrock");
  await page.close();
  await before.close();
});

test("everything is erased, what was looked up and allowed too, and the packaged list is back", async () => {
  const page = await ours("search.html");
  await type(page, "winrock");
  await until("results", async () => (await rows(page))[0]?.includes("Winrock"));
  await page.keyboard.press("Enter");
  const kept = () => page.evaluate(async () => (await browser.storage.local.get()).lookedUp ?? null);
  await until("what is remembered", async () => JSON.stringify(await kept()).includes("winrock"));
  const options = await firefox.openOurs("options.html");
  await options.bringToFront();
  const allowed = () => options.evaluate(async () => (await browser.permissions.getAll()).origins ?? []);
  const before = await allowed();
  await options.focus("input[inputmode=url]");
  await options.keyboard.type("grants.agency.example");
  await options.keyboard.press("Enter");
  await until("the site allowed", async () => (await allowed()).includes("https://grants.agency.example/*"));
  await options.evaluate(() => {
    browser.alarms.create("watched", { delayInMinutes: 600 });
    return browser.storage.session.set({ "look-up 7": "held words" });
  });
  await clickButton(options, "Erase…");
  await until("the question", () => options.evaluate(() => document.querySelector("dialog[open]") !== null));
  await clickButton(options, "Erase all data");
  await until("nothing kept", async () => (await kept()) === null);
  await until("the answer", () => options.evaluate(() => document.body.innerText.includes("Everything was erased.")));
  expect((await allowed()).sort()).toEqual(before.sort());
  expect(
    await options.evaluate(async () => ({
      local: await browser.storage.local.get(),
      sync: await browser.storage.sync.get(),
      words: JSON.stringify(await browser.storage.session.get()).includes("held words"),
      alarms: (await browser.alarms.getAll()).map(({ name }) => name).filter((name) => name === "watched"),
      scripts: (await browser.scripting.getRegisteredContentScripts()).length,
      caches: await caches.keys(),
    })),
  ).toEqual({ local: {}, sync: {}, words: false, alarms: [], scripts: 0, caches: [] });
  // That of the packaged list, whose index is made anew and kept while it is.
  const databases = () => options.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await until("the packaged list alone", async () => {
    const held = await databases();
    return held.filter((name) => name !== "sightline-index-draft").join() === "sightline";
  });
  const popup = await ours("popup.html");
  await type(popup, "winrock");
  await until("results", async () => (await rows(popup))[0]?.includes("Winrock"));
});
