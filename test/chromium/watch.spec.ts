import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { projectsInList } from "./expected.ts";
import { type Launch, type Sightline, test } from "./sightline.ts";
import { thatDay, variantOf } from "./variant.ts";

/** As our own pages and our worker have it, where the functions below run. */
declare const chrome: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, when: { when: number }): Promise<void>;
  };
  notifications: { getAll(): Promise<Record<string, boolean>> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
};

/** The extension on that day; `notifies`: as if the person had agreed to notifications, which no test can click. */
function launchThatDay(launch: Launch, folder: string, notifies = false): Promise<Sightline> {
  const extension = variantOf(folder, thatDay);
  if (notifies) {
    const file = join(extension, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, "notifications"] }));
  }
  return launch({ extension });
}

async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

const stored = (page: Page, key: string) =>
  page.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
const toolbar = (page: Page) =>
  page.evaluate(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);
const alarm = (page: Page) => page.evaluate(async () => (await chrome.alarms.get("watched"))?.scheduledTime ?? null);
const endsSoon = "1 watched project ends soon";

test("a country is watched by the keyboard: its end is told in the popup, on the toolbar, and once", async ({
  launch,
}, info) => {
  const one = await launchThatDay(launch, info.outputPath("extension"));
  const dossier = await ours(one, "search.html?open=country+BY");
  await expect(dossier.getByRole("heading", { level: 1, name: "Belarus" })).toBeFocused();
  await dossier.keyboard.press("Shift+Tab");
  await expect(dossier.getByRole("button", { name: "Watch", exact: true })).toBeFocused();
  await dossier.keyboard.press("Enter");
  await expect(dossier.getByRole("button", { name: "Stop watching" })).toBeFocused();
  await expect(dossier.getByText("You are told 180, 90 and 30 days before a project ends.")).toBeVisible();
  await expect.poll(() => toolbar(dossier)).toEqual(["!", endsSoon]);
  expect(await alarm(dossier)).not.toBeNull();
  expect(await stored(dossier, "watchAlerts")).toMatchObject([{ end: "2026-12-18", days: 30, seen: false }]);

  const popup = await ours(one, "popup.html");
  const news = popup.getByRole("region", { name: endsSoon });
  await expect(news).toContainText("Ends 18 Dec 2026, in 27 days");
  await news.getByRole("button", { name: "Countering Trafficking in Persons: Belarus" }).click();
  await expect(popup.getByRole("heading", { name: /Countering Trafficking/ }).filter({ visible: true })).toBeFocused();
});

test("what was told survives a restart, what was seen is not told again, and nothing of it names a page", async ({
  launch,
}, info) => {
  const one = await launchThatDay(launch, info.outputPath("extension"));
  const first = await ours(one, "search.html?open=country+BY");
  await first.getByRole("button", { name: "Watch", exact: true }).click();
  await expect.poll(() => toolbar(first)).toEqual(["!", endsSoon]);
  const due = await alarm(first);
  await first.goto(`chrome-extension://${one.browser.id}/search.html?open=country+GH`);
  await first.getByRole("button", { name: "Watch", exact: true }).click();
  await expect.poll(() => stored(first, "watchlist")).toHaveLength(2);
  await first.getByRole("button", { name: "Stop watching" }).click();
  await expect.poll(() => stored(first, "watchlist")).toHaveLength(1);
  // An alarm that is set stays as it is.
  expect(await alarm(first)).toBe(due);
  await one.restart();

  const again = await ours(one, "search.html?open=watched");
  await expect(again.getByRole("heading", { level: 1, name: "What you watch" })).toBeFocused();
  await expect(again.getByRole("heading", { name: endsSoon })).toBeVisible();
  // The browser's start has looked once more.
  await expect.poll(() => toolbar(again)).toEqual(["!", endsSoon]);
  await expect.poll(() => alarm(again)).not.toBeNull();
  await again.getByRole("button", { name: "Seen" }).click();
  await expect.poll(() => toolbar(again)).toEqual(["", "Sightline"]);
  await expect(again.getByRole("heading", { name: endsSoon })).toBeHidden();
  expect(await stored(again, "watchAlerts")).toMatchObject([{ end: "2026-12-18", days: 30, seen: true }]);
  expect(Object.keys(((await stored(again, "watchlist")) as object[])[0] ?? {}).sort()).toEqual(["id", "kind", "on"]);

  await again.getByRole("button", { name: "Stop watching Belarus" }).click();
  await expect(again.getByText("You watch nothing yet.")).toBeVisible();
  await expect.poll(() => alarm(again)).toBeNull();
});

test("the alarm wakes the worker, which tells what is due, with a notification where one was agreed to", async ({
  launch,
}, info) => {
  const one = await launchThatDay(launch, info.outputPath("extension"), true);
  const page = await ours(one, "options.html");
  await expect(page.getByText(new RegExp(projectsInList.toLocaleString("en-US"))).first()).toBeVisible();
  await page.evaluate(() => chrome.storage.local.set({ watchlist: [{ kind: "country", id: "BY", on: "2026-11-01" }] }));
  await page.evaluate(() => chrome.alarms.create("watched", { when: Date.now() }));
  await expect.poll(() => toolbar(page), { timeout: 60_000 }).toEqual(["!", endsSoon]);
  await expect.poll(() => page.evaluate(() => chrome.notifications.getAll())).toEqual({ watched: true });
  await expect.poll(() => alarm(page)).not.toBeNull();
});

test("without that agreement nothing but the toolbar and our pages tells", async ({ launch }, info) => {
  const one = await launchThatDay(launch, info.outputPath("extension"));
  const page = await ours(one, "search.html?open=watched");
  await expect(page.getByText("Notifications are off.")).toBeVisible();
  await expect(page.getByText(/on this computer’s screen, where others may read it/)).toBeVisible();
  expect(await page.evaluate(() => "notifications" in chrome && chrome.notifications !== undefined)).toBe(false);
});

test("a project is watched from its row in a dossier", async ({ launch }, info) => {
  const one = await launchThatDay(launch, info.outputPath("extension"));
  const page = await ours(one, "sidepanel.html?open=country+BY");
  const star = page.getByRole("button", { name: /^Watch Countering Trafficking in Persons: Belarus/ });
  await star.press("Enter");
  await expect(page.getByRole("button", { name: /^Stop watching Countering/ })).toBeFocused();
  await expect.poll(() => toolbar(page)).toEqual(["!", endsSoon]);
  expect(await stored(page, "watchlist")).toMatchObject([{ kind: "project" }]);
});

test("Options say how much is watched, and erasing all erases it and clears the toolbar", async ({ launch }, info) => {
  const one = await launchThatDay(launch, info.outputPath("extension"));
  const dossier = await ours(one, "search.html?open=country+BY");
  await dossier.getByRole("button", { name: "Watch", exact: true }).click();
  await expect.poll(() => toolbar(dossier)).toEqual(["!", endsSoon]);
  await dossier.close();
  const options = await ours(one, "options.html");
  await expect(options.getByText("1 watched")).toBeVisible();
  await options.getByRole("button", { name: "Erase…" }).click();
  await options.getByRole("dialog").getByRole("button", { name: "Erase all data" }).click();
  await expect(options.getByText("You watch nothing yet.")).toBeVisible();
  await expect.poll(() => toolbar(options)).toEqual(["", "Sightline"]);
  expect(await stored(options, "watchlist")).toBeUndefined();
});

for (const scheme of ["light", "dark"] as const)
  test(`axe finds nothing serious in what is watched in ${scheme}, and nothing is cut off at 320 pixels`, async ({
    launch,
  }, info) => {
    const one = await launchThatDay(launch, info.outputPath("extension"));
    const page = await ours(one, "search.html?open=country+BY");
    await page.getByRole("button", { name: "Watch", exact: true }).click();
    await expect.poll(() => toolbar(page)).toEqual(["!", endsSoon]);
    for (const path of ["search.html?open=watched", "popup.html"]) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`chrome-extension://${one.browser.id}/${path}`);
      await expect(page.getByText("Ends 18 Dec 2026, in 27 days").filter({ visible: true }).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
