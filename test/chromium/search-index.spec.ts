import { expect, type Page } from "@playwright/test";
import { MAGIC, VERSION } from "../../lib/search/layout.ts";
import { stopWorker } from "../../scripts/demo/devtools.ts";
import { listedIn } from "./expected.ts";
import { type Sightline, test } from "./sightline.ts";
import { holdsListQuestions, variantOf } from "./variant.ts";

/** As our own pages have it, where the functions below run. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

const results = (page: Page) => page.locator("#results [role=option]");
const filters = (page: Page) => page.getByRole("button", { name: "Country", exact: true });
const note = (page: Page) => page.getByText(/index is being made anew/).first();

/** Puts other bytes in the place of every stored index; null deletes it. */
function replaceIndex(page: Page, damage: string): Promise<void> {
  return page.evaluate(
    ([kind, magic, version]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open("sightline");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("buffers", "readwrite");
          const store = transaction.objectStore("buffers");
          const all = store.getAll();
          all.onsuccess = () => {
            for (const row of all.result.filter(({ name }) => name === "searchIndex")) {
              if (kind === "missing") store.delete([row.generation, row.name]);
              else if (kind === "cut short") store.put({ ...row, bytes: row.bytes.slice(0, 4_096) });
              else if (kind === "damaged within") {
                const bytes = row.bytes.slice();
                new Uint8Array(bytes, bytes.byteLength - 40).fill(7);
                store.put({ ...row, bytes });
              } else {
                const bytes = row.bytes.slice();
                new Uint32Array(bytes).set([Number(magic), Number(version) - 1]);
                store.put({ ...row, bytes });
              }
            }
          };
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
          transaction.onerror = () => failed(transaction.error);
        };
      }),
    [damage, MAGIC, VERSION] as const,
  );
}

/** The last bytes of every stored index. */
function endsOfIndexes(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done, failed) => {
        const opening = indexedDB.open("sightline");
        opening.onsuccess = () => {
          const all = opening.result.transaction("buffers").objectStore("buffers").getAll();
          all.onsuccess = () => {
            opening.result.close();
            const indexes = all.result.filter(({ name }) => name === "searchIndex");
            done(indexes.map(({ bytes }) => String(new Uint8Array(bytes, bytes.byteLength - 40))));
          };
          all.onerror = () => failed(all.error);
        };
      }),
  );
}

for (const damage of ["cut short", "of another version", "missing"]) {
  test(`an index that is ${damage} is said, answered without, and made anew`, async ({ launch }, info) => {
    const sightline = await launch({ extension: variantOf(info.outputPath("variant"), holdsListQuestions) });
    const first = await ours(sightline, "search.html");
    await expect(filters(first)).toBeVisible();
    await first.evaluate(() => chrome.storage.local.set({ hold: true }));
    await replaceIndex(first, damage);

    const page = await ours(sightline, "popup.html");
    await page.getByRole("combobox").fill("ghana child");
    await expect(note(page)).toBeVisible();
    await expect(results(page).first()).toContainText("Ghana");
    await expect(filters(page)).toBeHidden();
    await page.getByRole("combobox").fill("(.*)+[ghana ?!");
    await expect(results(page).first()).toContainText("Ghana");

    await first.evaluate(() => chrome.storage.local.set({ hold: false }));
    await expect(filters(page)).toBeVisible();
    await expect(note(page)).toBeHidden();
    await page.getByRole("combobox").fill("country:gh");
    await expect(page.locator("#results")).toContainText(`Projects · ${listedIn("GH")}`);
  });
}

test("an index that is damaged within is found out behind the first answer, and made anew", async ({ sightline }) => {
  const first = await ours(sightline, "search.html");
  await expect(filters(first)).toBeVisible();
  const whole = await endsOfIndexes(first);
  await replaceIndex(first, "damaged within");
  expect(await endsOfIndexes(first)).not.toEqual(whole);

  const page = await ours(sightline, "popup.html?q=ghana");
  await expect(results(page).first()).toContainText("Ghana");
  await expect.poll(() => endsOfIndexes(first), { timeout: 30_000 }).toEqual(whole);
  await expect(results(page).first()).toContainText("Ghana");
});

test("a worker that is stopped between two letters changes nothing", async ({ sightline }) => {
  const page = await ours(sightline, "popup.html");
  await expect(filters(page)).toBeVisible();
  await page.keyboard.type("winr");
  await stopWorker(sightline.browser);
  await page.keyboard.type("ock");
  await expect(results(page).first()).toContainText("Winrock");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Winrock/ })).toBeVisible();
});
