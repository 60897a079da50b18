import { expect, type Page } from "@playwright/test";
import { type Sightline, test } from "./sightline.ts";

/** As our own pages have it, where the functions below run. */
declare const chrome: {
  storage: {
    local: { get(key: string): Promise<{ lookedUp?: string[] }> };
    session: { set(values: object): Promise<void> };
  };
};

async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

const remembered = (page: Page) =>
  page.evaluate(async () => (await chrome.storage.local.get("lookedUp")).lookedUp ?? []);
const lately = (page: Page) => page.getByRole("group", { name: "Looked up lately" });

async function openFirst(page: Page): Promise<void> {
  await expect(page.locator("#results [role=option]").first()).toContainText("Winrock");
  await page.getByRole("combobox").press("Enter");
  await expect(page.getByRole("heading", { level: 1 }).last()).toContainText("Winrock");
}

test("what was typed and opened is offered again, forgotten by a click, and never kept when that is switched off", async ({
  sightline,
}) => {
  const first = await ours(sightline, "search.html");
  await first.getByRole("combobox").pressSequentially("winrock");
  await openFirst(first);
  await expect.poll(() => remembered(first)).toEqual(["winrock"]);

  const popup = await ours(sightline, "popup.html");
  await lately(popup).getByRole("button", { name: "winrock" }).click();
  await expect(popup.getByRole("combobox")).toHaveValue("winrock");
  await popup.getByRole("combobox").fill("");
  await lately(popup).getByRole("button", { name: "Forget these" }).click();
  await expect(lately(popup)).toBeHidden();
  expect(await remembered(popup)).toEqual([]);

  await popup.getByRole("combobox").pressSequentially("winrock");
  await openFirst(popup);
  await expect.poll(() => remembered(first)).toEqual(["winrock"]);
  const options = await ours(sightline, "options.html");
  await options.getByRole("switch", { name: "Remember what I looked up lately" }).click();
  await expect.poll(() => remembered(options)).toEqual([]);
  const again = await ours(sightline, "search.html");
  await again.getByRole("combobox").pressSequentially("winrock");
  await openFirst(again);
  expect(await remembered(again)).toEqual([]);
});

test("words that came from a page, or were pasted, are not remembered, nor what is typed behind them", async ({
  sightline,
}) => {
  await sightline.browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await ours(sightline, "search.html");
  await page.evaluate(() => chrome.storage.session.set({ "look-up 7": "winrock" }));
  const selection = await ours(sightline, "search.html?lookup=7");
  await expect(selection.getByRole("combobox")).toHaveValue("winrock");
  await openFirst(selection);
  await page.bringToFront();
  await page.evaluate(() => navigator.clipboard.writeText("winrock"));
  await page.getByRole("combobox").focus();
  await page.keyboard.press("Control+v");
  await page.keyboard.type(" international");
  await openFirst(page);
  expect(await remembered(page)).toEqual([]);
});
