import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { attach, waitForTarget } from "../../scripts/demo/devtools.ts";
import { type Launch, type Sightline, test } from "./sightline.ts";
import { variantOf } from "./variant.ts";

/** As our pages and the worker have it, where the functions below run. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  omnibox: {
    onInputChanged: { dispatch(typed: string, show: (rows: { content: string }[]) => void): void };
    onInputEntered: { dispatch(entered: string, disposition: string): void };
  };
};

const source = { url: "https://www.grants.gov/search-results-detail/1", title: "Grants.gov", asOf: "2026-11" };
const records = {
  calls: [
    { id: "lake-call", number: "SFOP0000001", title: "Boats and schools on the lake", countries: ["GH"], source },
  ],
  contacts: [
    { id: "gh-desk", role: "Ghana desk officer", office: "state-tip", covers: ["GH"], state: "held", mailbox: null },
  ],
};

/** The extension with a packaged list that names a call and a contact. */
function launchWithRecords(launch: Launch, folder: string): Promise<Sightline> {
  const extension = variantOf(folder, "");
  const file = join(extension, "data", "starter.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...records }));
  return launch({ extension });
}

const found = [
  { kind: "Offices", query: "ovc", title: /Office for Victims/, named: "office doj-ovc", on: "Whom to ask" },
  { kind: "Contacts", query: "ghana desk officer", title: /Ghana desk/, named: "contact gh-desk", on: "Whom to ask" },
  { kind: "Calls", query: "boats schools lake", title: /Boats and/, named: "call lake-call", on: "Calendar of calls" },
];

const heading = (page: Page, name: RegExp | string) =>
  page.getByRole("heading", { level: 1, name }).filter({ visible: true });

test("an office, a contact and a call are found, copied, and opened in the popup, the panel, a page and the address bar", async ({
  launch,
}, info) => {
  test.setTimeout(120_000);
  const one = await launchWithRecords(launch, info.outputPath("extension"));
  const { browser } = one;
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const at = await one.open("state-vietnam");
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  const tabId = await popup.evaluate(async () => (await chrome.tabs.query({ url: "https://*/*" }))[0]?.id);
  await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=${tabId}`);
  for (const { kind, query, title, named, on } of found) {
    await test.step(named, async () => {
      await popup.bringToFront();
      const field = popup.getByRole("combobox");
      await field.fill(query);
      await expect(popup.locator("#results")).toContainText(kind);
      await popup.locator("#results [role=option]").filter({ hasText: title }).first().click();
      await expect(heading(popup, title)).toBeFocused();

      const back = popup.getByRole("button", { name: "Back" }).filter({ visible: true });
      await popup.getByRole("button", { name: "Copy", exact: true }).filter({ visible: true }).click();
      await expect(popup.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
      expect(await popup.evaluate(() => navigator.clipboard.readText())).toMatch(title);

      const full = browser.context.waitForEvent("page", (page) => page.url().includes("/brief.html?"));
      await popup.getByRole("button", { name: "Open as a full page" }).filter({ visible: true }).click();
      const brief = await full;
      expect(brief.url()).toContain(new URLSearchParams([named.split(" ") as [string, string]]).toString());
      await expect(heading(brief, title)).toBeVisible();
      await brief.evaluate(() => document.fonts.ready);
      const { violations } = await new AxeBuilder({ page: brief }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const next = browser.context.waitForEvent("page");
      await brief.getByRole("button", { name: new RegExp(`^${on}`) }).click();
      await expect(heading(await next, on)).toBeVisible();

      await popup.bringToFront();
      await popup.getByRole("button", { name: "Side panel", exact: true }).filter({ visible: true }).click();
      // A panel is shown beside its own tab.
      await at.page.bringToFront();
      const address = new URLSearchParams({ open: named }).toString();
      const { targetId } = await waitForTarget(
        one.session,
        ({ url }) => url.includes("/sidepanel.html") && url.endsWith(address),
      );
      const panel = await attach(one.session, targetId);
      await expect.poll(() => panel.evaluate<string>("document.activeElement?.textContent ?? ''")).toMatch(title);
      await popup.bringToFront();
      await back.click();
      await expect(field).toBeVisible();

      const worker = await browser.worker();
      const suggested = () =>
        worker.evaluate(
          (words) =>
            new Promise<string[]>((done) => {
              chrome.omnibox.onInputChanged.dispatch(words, (rows) => done(rows.map(({ content }) => content)));
            }),
          query,
        );
      await expect.poll(suggested).toContain(named);
      const entered = browser.context.waitForEvent("page", (page) => page.url().includes("/brief.html?"));
      await worker.evaluate((words) => chrome.omnibox.onInputEntered.dispatch(words, "currentTab"), named);
      await expect(heading(await entered, title)).toBeVisible();
    });
  }
  await at.page.close();
});

test("an office that the edition does not hold is said to be gone", async ({ shared }) => {
  const page = await shared.browser.context.newPage();
  await page.goto(`chrome-extension://${shared.browser.id}/brief.html?office=no-such-office`);
  await expect(page.getByText("This record is not in the edition in use.")).toBeVisible();
  await page.close();
});
