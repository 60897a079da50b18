import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { demoPage } from "../../scripts/demo/pages.ts";
import { openPopup } from "../../scripts/demo/visit.ts";
import { projectsInList } from "./expected.ts";
import { type Sightline, test } from "./sightline.ts";
import { variantOf } from "./variant.ts";

/** As our own pages have it, where the functions below run. */
declare const chrome: {
  storage: {
    local: { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
    sync: { get(): Promise<Record<string, unknown>> };
    session: { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
  };
  alarms: { create(name: string, when: object): Promise<void>; getAll(): Promise<unknown[]> };
  permissions: { getAll(): Promise<{ origins: string[] }> };
};

async function options({ browser }: Sightline): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy");
  await expect(page.getByText(/rows/).first()).toBeVisible();
  return page;
}

/** The row of one option, by its heading. */
const row = (page: Page, heading: string | RegExp) =>
  page.locator(".op").filter({ has: page.getByRole("heading", { name: heading, exact: true }) });

const settings = {
  theme: "dark",
  sitesOff: ["secret-site.example"],
  snoozes: { "other-secret.example": "2999-01-01T00:00:00.000Z" },
};

/** The same extension as its next version: another list in the package. */
function nextVersion(extension: string, version: string, serial: number): void {
  const change = (file: string, values: object) => {
    const path = join(extension, file);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), ...values }));
  };
  change("manifest.json", { version });
  change("data/starter.json", { serial });
}

test("the previous edition can be used and the newest again, and the choice outlives the browser", async ({
  launch,
}, info) => {
  const extension = variantOf(info.outputPath("variant"), "");
  const sightline = await launch({ extension });
  await (await options(sightline)).close();
  nextVersion(extension, "0.9.0", 2);
  await sightline.restart();
  let page = await options(sightline);
  const kept = () => row(page, "Editions kept").getByRole("listitem");
  await expect(kept()).toHaveCount(2);
  await expect(kept().first()).toContainText(/Edition 2.*in use/);
  await row(page, "Editions kept").getByRole("button", { name: "Use the previous one" }).press("Enter");
  await expect(page.getByText("Edition 1 is in use now.")).toBeVisible();
  await expect(kept().last()).toContainText(/Edition 1.*in use/);
  await expect(page.getByText("You are using an older edition.")).toBeVisible();

  await sightline.restart();
  page = await options(sightline);
  await expect(kept().last()).toContainText(/Edition 1.*in use/);
  await row(page, "Editions kept").getByRole("button", { name: "Go back to the newest" }).press("Enter");
  await expect(kept().first()).toContainText(/Edition 2.*in use/);
  await expect(page.getByText("You are using an older edition.")).toHaveCount(0);
});

test("everything is erased by the keyboard alone, and the packaged list is back", async ({ sightline }) => {
  const page = await options(sightline);
  await page.evaluate((values) => chrome.storage.local.set(values), settings);
  await page.evaluate(() => chrome.storage.session.set({ "look-up 1": "words" }));
  await page.evaluate(() => chrome.alarms.create("watched", { delayInMinutes: 600 }));
  const granted = await page.evaluate(async () => (await chrome.permissions.getAll()).origins);
  // As the desk keeps drafts and a key.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open("sightline-desk", 1);
        request.onupgradeneeded = () => request.result.createObjectStore("kept").put("a key", "signing key");
        request.onsuccess = () => resolve(request.result.close());
      }),
  );
  const open = row(page, "Erase all data").getByRole("button", { name: "Erase…" });
  await open.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Erase all data?" });
  await expect(dialog.getByRole("button", { name: "Keep everything" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
  expect(await page.evaluate(() => chrome.storage.local.get())).toMatchObject(settings);

  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Everything was erased.")).toBeVisible();
  expect(await page.evaluate(() => chrome.storage.local.get())).toEqual({});
  expect(await page.evaluate(() => chrome.storage.session.get())).not.toHaveProperty("look-up 1");
  expect(await page.evaluate(() => chrome.storage.sync.get())).toEqual({});
  expect(await page.evaluate(() => chrome.alarms.getAll())).toEqual([]);
  expect(await page.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual(granted);
  const left = await page.evaluate(async () => [
    // The index of the packaged list is made anew, and kept while it is.
    (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== "sightline-index-draft"),
    await caches.keys(),
    Object.keys({ ...localStorage, ...sessionStorage }),
    document.cookie,
  ]);
  expect(left).toEqual([["sightline"], [], [], ""]);
  await expect(row(page, "Off on these sites")).toContainText("None");
  await expect(row(page, "Edition in use")).toContainText(projectsInList.toLocaleString("en-US"));
  const popup = await sightline.browser.context.newPage();
  await popup.goto(`chrome-extension://${sightline.browser.id}/popup.html`);
  await popup.getByRole("combobox").fill("Vietnam");
  await expect(popup.getByRole("option").first()).toBeVisible();
});

test("all data is one file: the list in use and the settings", async ({ sightline }) => {
  const page = await options(sightline);
  await page.evaluate((values) => chrome.storage.local.set(values), settings);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    row(page, "Export all data").getByRole("button").click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^sightline-data-\d{4}-\d\d-\d\d\.json$/);
  const data = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(data.edition.projects).toHaveLength(projectsInList);
  expect(data.settings).toMatchObject({ ...settings, hintsEnabled: true, wrongMatches: [], sitesAllowed: [] });
});

const policy = `chrome.storage.managed.get = async () => ({ sites: ["mail.agency.example"], sensitivityCeiling: "SBU" });
if (chrome.permissions) chrome.permissions.request = async (asked) => {
  globalThis.asked = asked;
  return false;
};`;

test("what the organisation set is shown with its reason, and cannot be changed", async ({ launch }, info) => {
  const page = await options(await launch({ extension: variantOf(info.outputPath("variant"), policy) }));
  for (const [heading, value] of [
    ["Sites proposed to you", "mail.agency.example"],
    ["Marking ceiling", "SBU"],
  ] as const) {
    await expect(row(page, heading)).toContainText(value);
    await expect(row(page, heading)).toContainText("Set by your organisation");
    await expect(row(page, heading).getByRole("button")).toHaveCount(0);
  }
});

test("on a proposed site the popup has one button, which asks the browser for that site alone", async ({
  launch,
}, info) => {
  const { url } = demoPage("mail-proposal");
  const { hostname } = new URL(url);
  const prelude = policy.replace("mail.agency.example", hostname);
  const sightline = await launch({ extension: variantOf(info.outputPath("variant"), prelude) });
  const tab = await sightline.browser.context.newPage();
  await tab.goto(url);
  const popup = await openPopup(sightline.browser, sightline.session, tab);
  const press = `[...document.querySelectorAll("button")].find((one) => one.textContent === "Allow on this site")?.click()`;
  await expect
    .poll(async () => {
      await popup.evaluate(press);
      return popup.evaluate<string>("JSON.stringify(globalThis.asked ?? null)");
    })
    .toBe(JSON.stringify({ origins: [`https://${hostname}/*`] }));
  await expect.poll(() => popup.evaluate<string>("document.body.innerText")).toContain("was not allowed");
  await popup.close();
});

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing in options and in the question before erasing, in ${scheme}`, async ({ shared }) => {
    const page = await options(shared);
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate(() => document.fonts.ready);
    const seen = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
    expect(await seen()).toEqual([]);
    await row(page, "Erase all data").getByRole("button", { name: "Erase…" }).click();
    expect(await seen()).toEqual([]);
    await page.close();
  });
}

for (const language of ["en", "fr", "es"])
  test(`at 320 pixels nothing scrolls sideways, in ${language}`, async ({ sightline }) => {
    const page = await options(sightline);
    await page.evaluate((value) => chrome.storage.local.set({ language: value }), language);
    await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
