import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { found, type Sightline, shown, test } from "./sightline.ts";

/** The panel as a page of its own, about the page in a tab. */
async function panelFor(sightline: Sightline, url: string): Promise<Page> {
  const panel = await sightline.browser.context.newPage();
  await panel.goto(`chrome-extension://${sightline.browser.id}/options.html`);
  const tabId = await panel.evaluate(
    async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id,
    url,
  );
  await panel.goto(`chrome-extension://${sightline.browser.id}/sidepanel.html?tab=${tabId}`);
  return panel;
}

/** As our own pages have it, where the functions above run. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  storage: { session: { get(): Promise<Record<string, unknown>> }; local: { get(): Promise<Record<string, unknown>> } };
};

const heading = "Listed projects that resemble this request";

test("a request's dossier shows listed projects that resemble it, part by part", async ({ sightline }) => {
  const at = await sightline.open("sf424-iom-ghana");
  await shown(at);
  await found(sightline, at);
  const panel = await panelFor(sightline, at.page.url());
  const section = panel.locator("section", { has: panel.getByRole("heading", { name: heading }) });
  await expect(section).toBeVisible();
  const first = section.getByRole("listitem").first();
  await expect(first).toContainText("Return");
  const table = first.getByRole("table");
  await expect(table.getByRole("row", { name: /^Country/ })).toContainText("GhanaGhana");
  await expect(table.getByRole("row", { name: /^Words/ })).toContainText("fishing");
  await expect(table.getByRole("row", { name: /^Amount/ })).toContainText("Apart");
  // Never a mark, a rank or a share.
  await expect(section).not.toContainText(/score|%|\brank/i);
  const { violations } = await new AxeBuilder({ page: panel }).include("main").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("the parts of a match open and close, and its record opens, by the keyboard alone", async ({ sightline }) => {
  const at = await sightline.open("sf424-iom-ghana");
  await shown(at);
  const panel = await panelFor(sightline, at.page.url());
  const section = panel.locator("section", { has: panel.getByRole("heading", { name: heading }) });
  const second = section.getByRole("listitem").nth(1);
  await expect(second.getByRole("table")).toBeHidden();
  await second.locator("summary").focus();
  await panel.keyboard.press("Enter");
  await expect(second.getByRole("table")).toBeVisible();
  await second.getByRole("button").focus();
  await panel.keyboard.press("Enter");
  await expect(panel.getByRole("heading", { level: 1 }).filter({ visible: true })).toBeVisible();
});

test("a request that resembles nothing in the list says nothing of it", async ({ sightline }) => {
  const at = await sightline.open("mail-proposal");
  await found(sightline, at);
  const panel = await panelFor(sightline, at.page.url());
  await expect(panel.getByRole("heading", { level: 1 }).filter({ visible: true })).toContainText("Winrock");
  await expect(panel.getByRole("heading", { name: heading })).toHaveCount(0);
});

test("what is remembered of the comparison holds ids and words of the list, and nothing is on disk", async ({
  sightline,
}) => {
  const at = await sightline.open("sf424-iom-ghana");
  await shown(at);
  const ours = await sightline.browser.context.newPage();
  await ours.goto(`chrome-extension://${sightline.browser.id}/options.html`);
  const { session, local } = await ours.evaluate(async () => ({
    session: await chrome.storage.session.get(),
    local: JSON.stringify(await chrome.storage.local.get()),
  }));
  const kept = Object.entries(session).find(([key]) => key.startsWith("finding "))?.[1];
  const overlap = JSON.stringify((kept as { overlap?: unknown } | undefined)?.overlap);
  expect(overlap).toContain('"speak":true');
  expect(overlap).not.toContain("Lake Volta");
  expect(local).not.toContain("Lake Volta");
});
