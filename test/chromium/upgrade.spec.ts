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

/** A page in which nothing runs, once the list of a new profile is in place. */
async function settled(sightline: Sightline): Promise<Page> {
  const search = await ours(sightline, "search.html?q=ghana");
  await expect(search.getByRole("option").first()).toBeVisible();
  await search.close();
  return ours(sightline, "icon/128.png");
}

/** The worker is awake and begins to look at the list; its answer is not waited for. */
const wake = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // Answered at once: whoever answers is awake, and can be stopped.
    await chrome.runtime.sendMessage({ name: "tab", question: {} });
    void chrome.runtime.sendMessage({ name: "list" }).catch(() => undefined);
  });

/** Puts what another version kept in the place of what is there, as if that version had run until now. */
async function putBack({ browser }: Sightline, page: Page, { databases, local }: Stored): Promise<void> {
  // One that is at work would go on in the new databases.
  await wake(page);
  await stopWorker(browser);
  await page.evaluate<void, object>(writeDatabases as (databases: object) => Promise<void>, databases);
  await page.evaluate(async (values) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(values);
  }, notOfTheFeed(local));
}

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

test("what every earlier version kept opens in this one, with list, drafts and settings, even where the worker is stopped at it", async ({
  sightline,
}) => {
  const { browser } = sightline;
  const seed = await settled(sightline);
  for (const stored of fixtures) {
    await putBack(sightline, seed, stored);
    // Stopped in the midst of building.
    await wake(seed);
    await stopWorker(browser);
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
  const seed = await settled(sightline);
  await putBack(sightline, seed, { ...stored, local: {} });
  const before = await allRows(seed);
  await wake(seed);
  await stopWorker(sightline.browser);
  const says = async (path: string, sentence: string) => {
    const page = await ours(sightline, path);
    await expect(page.getByText(sentence).first(), path).toBeVisible();
    return page;
  };
  await (await says("options.html", "A newer version of Sightline keeps the list here.")).close();
  await (await says("desk.html", "A newer version of Sightline keeps the work of the desk here.")).close();
  const popup = await says("popup.html", "A newer version of Sightline keeps the list here.");
  await popup.getByRole("combobox").fill("ghana");
  await expect(popup.getByRole("option").first()).toBeVisible();
  expect(await allRows(seed)).toBe(before);
});
