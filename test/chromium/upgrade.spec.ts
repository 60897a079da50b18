import { expect, type Page } from "@playwright/test";
import { NAME_TABLE_VERSION } from "../../lib/recognise/name-table.ts";
import { VERSION as INDEX_VERSION } from "../../lib/search/layout.ts";
import { LAYOUT } from "../../lib/store/layout.ts";
import { stopWorker } from "../../scripts/demo/devtools.ts";
import { fixtures } from "../store/fixtures.ts";
import { type Stored, writeDatabases } from "../store/stored.ts";
import { type Sightline, test } from "./sightline.ts";

/** As a page of ours has it, where the functions below run. */
declare const chrome: {
  storage: { local: { get(keys: null): Promise<object>; set(values: object): Promise<void>; clear(): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** What the feed writes by itself when it finds a server named. */
const notOfTheFeed = ({ feedReport, feedWish, installId, feedServer, ...local }: Record<string, unknown>) => local;

async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

/** Puts what an older version kept in the place of what is there, as if that version had run until now. */
async function putBack(page: Page, stored: Stored): Promise<void> {
  await page.evaluate<void, object>(writeDatabases as (databases: object) => Promise<void>, stored.databases);
  await page.evaluate(async (local) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(local);
  }, notOfTheFeed(stored.local));
}

/** What name table and index of the newest generation were made by. */
const madeBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("sightline"));
    const rows = await done(database.transaction("generations").objectStore("generations").getAll());
    database.close();
    return String(rows.at(-1)?.made?.buffers);
  });

/** Asks the worker for the list and waits for no answer. */
const wake = (page: Page): Promise<void> =>
  page.evaluate(() => void chrome.runtime.sendMessage({ name: "list" }).catch(() => undefined));

/** Every row but the bytes of tables and index, as one text. */
const allRows = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all: unknown[] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      all.push(name, database.version);
      for (const store of database.objectStoreNames)
        all.push(store, await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(all);
  });

test("what every earlier version kept opens in this one, with list, drafts and settings, even where the worker is stopped at it again and again", async ({
  sightline,
}) => {
  const { browser } = sightline;
  const seed = await ours(sightline, "icon/128.png");
  for (const stored of fixtures) {
    await putBack(seed, stored);
    for (const _round of [1, 2]) {
      // The worker is awake and begins to build; it is stopped in the midst of that.
      await wake(seed);
      await stopWorker(browser);
    }
    const search = await ours(sightline, "search.html?q=accra");
    await expect(search.getByText("Shelter in Accra, 3").first(), `schema ${stored.schema}`).toBeVisible();
    // A layer over an edition answers by the older buffers until the next look at the feed, where these can be read.
    const now = new RegExp(`^(${NAME_TABLE_VERSION}\\.${INDEX_VERSION} [0-9a-f]{64})?$`);
    await expect.poll(() => madeBy(seed)).toMatch(now);
    await search.reload();
    await expect(search.getByText("Shelter in Accra, 3").first(), `schema ${stored.schema}`).toBeVisible();
    await search.close();
    if (stored.databases.some(({ name }) => name === "sightline-desk")) {
      const desk = await ours(sightline, "desk.html");
      await expect(desk.getByText("november.csv").first(), `schema ${stored.schema}`).toBeVisible();
      await desk.close();
    }
    const kept = await seed.evaluate(() => chrome.storage.local.get(null));
    expect(kept).toMatchObject(notOfTheFeed(stored.local));
  }
});

test("what a newer version keeps is left as it is, and popup, options and desk say so", async ({ sightline }) => {
  const stored = structuredClone(fixtures.at(-1)!);
  for (const database of stored.databases) database.version = database.name === "sightline" ? (LAYOUT + 1) * 10 : 2;
  const seed = await ours(sightline, "icon/128.png");
  await putBack(seed, { ...stored, local: {} });
  const before = await allRows(seed);
  await wake(seed);
  await stopWorker(sightline.browser);
  for (const path of ["options.html", "popup.html", "diagnostics.html"]) {
    const page = await ours(sightline, path);
    await expect(page.getByText("A newer version of Sightline keeps the list here.").first(), path).toBeVisible();
    await page.close();
  }
  const desk = await ours(sightline, "desk.html");
  await expect(desk.getByText("A newer version of Sightline keeps the work of the desk here.").first()).toBeVisible();
  await desk.close();
  const search = await ours(sightline, "search.html?q=ghana");
  await expect(search.getByRole("option").first()).toBeVisible();
  expect(await allRows(seed)).toBe(before);
});
