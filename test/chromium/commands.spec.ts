import { expect, type Page } from "@playwright/test";
import { type Sightline, test } from "./sightline.ts";

/** As the worker has it: a test cannot press the browser's own keys or menus, but it can tell the listeners. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  commands: { onCommand: { dispatch(name: string, tab: object): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
};

/** The page of ours that opens while something is done. */
async function opened({ browser }: Sightline, act: () => Promise<unknown>): Promise<Page> {
  const page = browser.context.waitForEvent("page", (each) => each.url().includes(`${browser.id}/search.html`));
  await act();
  return page;
}

test("a selection is looked up, as text and with no word of it in the address", async ({ sightline }) => {
  const at = await sightline.open("state-vietnam");
  const worker = await sightline.browser.worker();
  const selectionText = 'winrock  "<img src=x onerror=alert(1)>"';
  const page = await opened(sightline, () =>
    worker.evaluate(
      (text) => chrome.contextMenus.onClicked.dispatch({ menuItemId: "look-up", selectionText: text }, {}),
      selectionText,
    ),
  );
  await expect(page.getByRole("combobox")).toHaveValue(selectionText);
  expect(page.url()).not.toContain("winrock");
  await page.getByRole("combobox").fill("winrock");
  await expect(page.locator("#results [role=option]").first()).toContainText("Winrock");
  await at.page.close();
});

test("the keyboard's command opens the search", async ({ sightline }) => {
  const at = await sightline.open("state-vietnam");
  const worker = await sightline.browser.worker();
  const before = sightline.browser.context.pages().length;
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    if (tab) chrome.commands.onCommand.dispatch("open-search", tab);
  });
  await expect.poll(() => sightline.browser.context.pages().length).toBeGreaterThan(before);
  const page = sightline.browser.context.pages().at(-1);
  await expect(page?.getByRole("combobox") ?? at.page.locator("none")).toBeVisible();
});
