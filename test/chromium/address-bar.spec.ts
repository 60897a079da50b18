import { expect } from "@playwright/test";
import { stopWorker } from "../../scripts/demo/devtools.ts";
import { test } from "./sightline.ts";

/** As the worker has it: a test cannot type in the address bar, but it can tell the listener what was typed. */
declare const chrome: {
  omnibox: {
    onInputChanged: { dispatch(typed: string, show: (rows: { description: string }[]) => void): void };
    onInputEntered: { dispatch(entered: string, disposition: string): void };
  };
};

test("the address bar suggests rows of the list, before and after the worker was stopped", async ({ sightline }) => {
  const { browser } = sightline;
  const suggestionsFor = async (typed: string): Promise<string[]> => {
    const worker = await browser.worker();
    return worker.evaluate(
      (words) =>
        new Promise<string[]>((resolve) => {
          chrome.omnibox.onInputChanged.dispatch(words, (rows) => resolve(rows.map(({ description }) => description)));
        }),
      typed,
    );
  };
  await expect.poll(async () => (await suggestionsFor("winrock")).length).toBeGreaterThan(2);
  await stopWorker(browser);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await expect.poll(async () => (await suggestionsFor("iom ghana")).join(" ")).toContain("Ghana");
  expect(await suggestionsFor("")).toEqual([]);
});

test("words entered in the address bar open the search with these words", async ({ sightline }) => {
  const { browser } = sightline;
  const opened = browser.context.waitForEvent("page", (page) =>
    page.url().startsWith(`chrome-extension://${browser.id}/`),
  );
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.omnibox.onInputEntered.dispatch("la strada", "currentTab"));
  await expect((await opened).getByRole("combobox")).toHaveValue("la strada");
});
