import { expect, type Page } from "@playwright/test";
import { stopWorker } from "../../scripts/demo/devtools.ts";
import { type Sightline, test } from "./sightline.ts";

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
  // A suggestion leaves nothing out that the popup's row says.
  expect((await suggestionsFor("country:ke sort:newest")).join("\n")).toContain("title not stated");
  expect((await suggestionsFor("usaid tajikistan"))[0]).toContain("By dates to 30 Sep 2027 · “Defunded”");
});

/** The page of ours that opens when these words are entered in the address bar. */
async function enteredIn({ browser }: Sightline, entered: string): Promise<Page> {
  const opened = browser.context.waitForEvent("page", (page) =>
    page.url().startsWith(`chrome-extension://${browser.id}/`),
  );
  const worker = await browser.worker();
  await worker.evaluate((words) => chrome.omnibox.onInputEntered.dispatch(words, "currentTab"), entered);
  return opened;
}

test("words entered in the address bar open the search with these words, a suggestion opens its page", async ({
  sightline,
}) => {
  // Those that begin as a suggestion does, and name nothing of the list, are words too.
  for (const words of ["la strada", "project cocoa", "country ghana", "organisation nobody"])
    await expect((await enteredIn(sightline, words)).getByRole("combobox")).toHaveValue(words);
  for (const [suggestion, title] of [
    ["country GH", "Brief: Ghana"],
    ["organisation winrock", "Brief: Winrock International"],
    ["project ilab-my-rights-matter", "Brief: My Rights Matter"],
  ] as const)
    await expect(await enteredIn(sightline, suggestion)).toHaveTitle(title);
});
