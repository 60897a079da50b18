import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../scripts/demo/until.ts";
import { fixtures } from "../store/fixtures.ts";
import { writeDatabases } from "../store/stored.ts";
import { type Firefox, startFirefox } from "./firefox.ts";

/** As the extension's pages have it, where the functions below run. */
declare const browser: {
  storage: { local: { get(keys: null): Promise<object>; set(values: object): Promise<void>; clear(): Promise<void> } };
};

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

/** A list server in the settings would be asked; nothing here is about that. */
const withoutFeed = ({ feedReport, feedWish, installId, feedServer, ...local }: Record<string, unknown>) => local;

async function shows(path: string, text: string): Promise<void> {
  const page = await firefox.openOurs(path);
  await until(`${path} with ${text}`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), text));
  await page.close();
}

test("what the first version and the last before this one kept opens with list, draft and settings", async () => {
  const seed = await firefox.openOurs("icon/128.png");
  for (const stored of [fixtures[0]!, fixtures.at(-2)!]) {
    // As text: the function runs in the page, which knows nothing of this file.
    await seed.evaluate(`(${writeDatabases})(${JSON.stringify(stored.databases)})`);
    const local = withoutFeed(stored.local);
    await seed.evaluate(async (values) => {
      await browser.storage.local.clear();
      await browser.storage.local.set(values);
    }, local);
    await shows("search.html?q=accra", "Shelter in Accra, 3");
    if (stored.databases.some(({ name }) => name === "sightline-desk")) await shows("desk.html", "november.csv");
    expect(await seed.evaluate(() => browser.storage.local.get(null))).toMatchObject(local);
  }
  await seed.evaluate(() => browser.storage.local.clear());
  await seed.close();
});

test("the self-test passes, and the text for a help desk names this browser", async () => {
  const page = await firefox.openOurs("diagnostics.html");
  const press = `[...document.querySelectorAll("button")].find((one) => one.textContent === "Run the self-test")?.click()`;
  const text = () => page.evaluate(() => document.querySelector("textarea")?.value ?? "");
  await until("the page", async () => (await text()) !== "");
  await page.evaluate(press);
  await until("the self-test", async () => /Self-test: All \d+ tests passed\./.test(await text()));
  expect(await text()).toMatch(/Firefox\/\d+/);
  expect(await text()).toMatch(/schema \d+, layout \d+/);
});
