import { expect, type Page } from "@playwright/test";
import { stopWorker } from "../../scripts/demo/devtools.ts";
import { until } from "../../scripts/demo/until.ts";
import { type Sightline, test } from "./sightline.ts";
import { haltsWhileBuilding, variantOf } from "./variant.ts";

async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

/** How many documents the worker that builds now had read when it was halted: see `haltsWhileBuilding`. */
const keptIn = ({ browser }: Sightline) =>
  until(
    "a build that is halted",
    async () => {
      const worker = await browser.worker();
      const kept = await worker.evaluate<number>("globalThis.keptDocuments ?? 0").catch(() => 0);
      return kept > 0 ? kept : null;
    },
    60_000,
  );

/** SHA-256 of the index that is stored; null where there is none. `remove`: it is deleted then. */
const storedIndex = (page: Page, remove = false): Promise<string | null> =>
  page.evaluate(async (deletes) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const database = await answer(indexedDB.open("sightline"));
    const store = database.transaction("buffers", "readwrite").objectStore("buffers");
    const rows: { generation: number; name: string; bytes: ArrayBuffer }[] = await answer(store.getAll());
    const row = rows.find(({ name }) => name === "searchIndex");
    if (row && deletes) await answer(store.delete([row.generation, row.name]));
    database.close();
    if (!row) return null;
    return [...new Uint8Array(await crypto.subtle.digest("SHA-256", row.bytes))].join();
  }, remove);

test("a worker stopped while it builds the index goes on where it was, and the index is the same", async ({
  launch,
}, info) => {
  // The list is read anew in each of the worker's lives.
  test.slow();
  const sightline = await launch({ extension: variantOf(info.outputPath("variant"), haltsWhileBuilding) });
  const read = [await keptIn(sightline)];
  for (let stops = 0; stops < 3; stops++) {
    await stopWorker(sightline.browser);
    // Whoever opens a page wakes the worker, which takes the list as if it had never begun.
    const page = await ours(sightline, "popup.html");
    read.push(await keptIn(sightline));
    await page.close();
  }
  // From nothing, each of them would have been halted where the first was.
  expect(read).toEqual([...new Set(read)].sort((one, other) => one - other));

  const letGo = async () => (await sightline.browser.worker()).evaluate("globalThis.goOn = true");
  await letGo();
  const page = await ours(sightline, "search.html");
  await expect(page.getByRole("button", { name: "Country", exact: true })).toBeVisible();
  const gone = await storedIndex(page, true);
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(databases).not.toContain("sightline-index-draft");

  // Made anew from the stored rows, without a halt.
  await letGo();
  await page.reload();
  await expect.poll(() => storedIndex(page)).toBe(gone);
  expect(gone).not.toBe(null);
});
