import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../scripts/demo/until.ts";
import { variantOf } from "../chromium/variant.ts";
import { builtForFirefox, type Firefox, startFirefox } from "./firefox.ts";

interface Heard {
  changed(typed: string, show: (rows: { content: string; description: string }[]) => void): void;
  entered(words: string): void;
  command(name: string, tab: object): void;
  menu(info: object, tab: object): void;
}
interface Axe {
  run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
/** As the extension's pages have it, where the functions below run. */
declare const browser: {
  runtime: { getBackgroundPage(): Promise<{ heard: Heard }> };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
};

/** No test can type in Firefox's address bar, press its keys or open its menus: the listeners are kept, to be told. */
const keepsListeners = `{
  const heard = (globalThis.heard = {});
  const keep = (name, event) => {
    const add = event?.addListener.bind(event);
    if (add) event.addListener = (listener, ...rest) => { heard[name] = listener; add(listener, ...rest); };
  };
  keep("changed", browser.omnibox?.onInputChanged);
  keep("entered", browser.omnibox?.onInputEntered);
  keep("command", browser.commands?.onCommand);
  keep("menu", browser.contextMenus?.onClicked);
}`;
const folder = resolve(import.meta.dirname, "../../test-results/firefox-ways-in");

let firefox: Firefox;
let ours: Page;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const extension = variantOf(join(folder, "extension"), keepsListeners, builtForFirefox);
  // A background page that stops would take the listeners along.
  firefox = await startFirefox(extension, undefined, 600_000);
  ours = await firefox.openOurs("options.html");
});
afterAll(async () => {
  await firefox?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page of ours that opens while something is done, by what its address holds. */
async function opened(address: string, act: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await firefox.browser.pages());
  await act();
  return until(`a page with ${address}`, async () => {
    for (const page of await firefox.browser.pages()) {
      if (before.has(page)) continue;
      const href = await page.evaluate(() => location.href).catch(() => "");
      if (href.includes(address)) return page;
    }
    return null;
  });
}
const field = (page: Page) => page.evaluate(() => document.querySelector<HTMLInputElement>("[role=combobox]")?.value);
const firstRow = (page: Page) =>
  page.evaluate(() => document.querySelector("#results [role=option]")?.textContent ?? "");

test("the address bar suggests rows of the list; a suggestion opens its page, words the search", async () => {
  const suggested = () =>
    ours.evaluate(async () => {
      const { heard } = await browser.runtime.getBackgroundPage();
      return new Promise<string[]>((done) => {
        heard.changed("iom ghana", (rows) => done(rows.map(({ content, description }) => `${content} ${description}`)));
      });
    });
  await until("suggestions", async () => (await suggested()).some((row) => /^organisation iom .*Migration/.test(row)));
  const enter = (words: string) => () =>
    ours.evaluate(async (text) => (await browser.runtime.getBackgroundPage()).heard.entered(text), words);
  const brief = await opened("/brief.html?office=doj-ovc", enter("office doj-ovc"));
  await until("the office", () => brief.evaluate(() => document.body.innerText.includes("Victims of Crime")));
  await brief.close();
  const search = await opened("/search.html?lookup=", enter("la strada"));
  await until("the words", async () => (await field(search)) === "la strada");
  await until("results", async () => (await firstRow(search)).includes("La Strada"));
  await search.close();
});

test("the keyboard's command and a selection's menu lead to the same search, with no word in its address", async () => {
  const byKey = await opened("/search.html", () =>
    ours.evaluate(async () => {
      const [tab] = await browser.tabs.query({ active: true });
      (await browser.runtime.getBackgroundPage()).heard.command("open-search", tab ?? {});
    }),
  );
  await until("the field", async () => (await field(byKey)) === "");
  await byKey.close();
  const byMenu = await opened("/search.html?lookup=", () =>
    ours.evaluate(async () => {
      const { heard } = await browser.runtime.getBackgroundPage();
      heard.menu({ menuItemId: "look-up", selectionText: "winrock" }, { id: 1 });
    }),
  );
  await until("the selection", async () => (await field(byMenu)) === "winrock");
  await until("results", async () => (await firstRow(byMenu)).includes("Winrock"));
  expect(await byMenu.evaluate(() => location.href)).not.toContain("winrock");
  await byMenu.close();
});

test("axe finds nothing in popup, search and options, and at 320 pixels nothing scrolls sideways", async () => {
  // The one that the other browser's tests bring along.
  const beside = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
  const axe = readFileSync(beside.resolve("axe-core"), "utf8");
  for (const path of ["popup.html?q=shelter", "popup.html?q=?", "search.html?open=office+doj-ovc", "options.html"]) {
    const page = await firefox.openOurs(path);
    await page.bringToFront();
    await page.setViewport({ width: 320, height: 700 });
    await until(`${path} drawn`, () => page.evaluate(() => /Edition 1/.test(document.body.innerText)));
    await until(`${path} done`, () =>
      page.evaluate(() => document.querySelector("[aria-busy=true], .loading") === null),
    );
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      await document.fonts.ready;
      const { violations } = await (globalThis as { axe?: Axe }).axe!.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found, path).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, path).toBeLessThanOrEqual(320);
    await page.close();
  }
});
