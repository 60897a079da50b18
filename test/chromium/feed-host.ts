import type { Page } from "@playwright/test";
import { sha256 } from "../../lib/feed/digest.ts";
import type { Edition, Marking } from "../../lib/list/schema.ts";
import type { Answered, DemoServer } from "../../scripts/demo/server.ts";
import { listOf } from "../feed/lists.ts";
import { type Bytes, TestFeed } from "../feed/world.ts";
import type { Sightline } from "./sightline.ts";

export const HOST = "https://lists.example/feed/";

/** As our own pages have it, where the functions below run. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** A browser whose policy a test sets, as the organisation's console would: it takes effect without a restart. */
export const policyByTest = `{
  const { local, managed, onChanged } = chrome.storage;
  managed.get = async () => (await local.get("testPolicy")).testPolicy ?? {};
  const add = onChanged.addListener.bind(onChanged);
  onChanged.addListener = (listener) =>
    add((changes, area) => listener(changes, area === "local" && "testPolicy" in changes ? "managed" : area));
}`;

export const setPolicy = (page: Page, policy: object) =>
  page.evaluate((testPolicy) => chrome.storage.local.set({ testPolicy }), policy);

/** As many running projects in Vietnam, and one in each of some other countries. */
export function running(count: number, others: string[] = [], marking: Marking = "UNCLASSIFIED"): Edition {
  const places = [...Array.from({ length: count }, () => "VN"), ...others];
  const projects = places.map((country, index) => ({ id: `p${index}`, country, title: `Shelter ${index}`, marking }));
  const list = listOf({ projects, marking });
  return {
    ...list,
    projects: list.projects.map((project) => ({ ...project, start: "2020-01-01", end: "2099-12-31" })),
  };
}

/** A feed, served as a static host does. `meddle` may answer otherwise, by the path below the feed's address. */
export async function serveFeed(server: DemoServer, served?: TestFeed) {
  const feed = served ?? (await TestFeed.create(["dol"], Date.now()));
  const host = { feed, meddle: (_path: string): Answered | Promise<Answered> | null => null };
  server.answerWith((url) => {
    if (!url.startsWith(HOST)) return null;
    const path = decodeURIComponent(url.slice(HOST.length));
    return host.meddle(path) ?? file(feed.files.get(path));
  });
  return host;
}

const open = { "access-control-allow-origin": "*", "cache-control": "no-cache" };
export const file = (bytes: Bytes | undefined): Answered =>
  bytes
    ? { status: 200, headers: { ...open, "content-type": "application/octet-stream" }, body: bytes }
    : { status: 404, headers: open, body: "" };
export const signInPage: Answered = {
  status: 200,
  headers: { ...open, "content-type": "text/html" },
  body: "<!doctype html><title>Sign in</title>",
};

export async function policyFor({ files }: TestFeed) {
  const root = files.get("m/1.root.json") as Bytes;
  return { repoUrls: [HOST], root: Buffer.from(root).toString("base64"), rootSha256: await sha256(root) };
}

export async function options({ browser }: Sightline): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  return page;
}

/** How many rows of our databases hold a text, and how many files of the feed are kept: what a page of ours finds on disk. */
export const onDisk = (page: Page, text: string) =>
  page.evaluate(async (wanted) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found = { rows: 0, files: 0 };
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name ?? ""));
      for (const table of database.objectStoreNames) {
        const rows = await answer(database.transaction(table).objectStore(table).getAll());
        found.rows += rows.filter((row) => JSON.stringify(row).includes(wanted)).length;
        if (table === "files") found.files += rows.length;
      }
      database.close();
    }
    return found;
  }, text);
