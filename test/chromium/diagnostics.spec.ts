import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { until } from "../../scripts/demo/until.ts";
import { openPopup } from "../../scripts/demo/visit.ts";
import { type Sightline, test } from "./sightline.ts";
import { variantOf } from "./variant.ts";

/** As our page has it, where the functions below run. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const settings = {
  sitesOff: ["secret.example"],
  snoozes: { "other-secret.example": "2999-01-01T00:00:00Z" },
  theme: "dark",
};
const policy = `chrome.storage.managed.get = async () => ({ sensitivityCeiling: "SBU", pollMinutes: 0, colour: "blue" });`;

async function diagnostics({ browser }: Sightline): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/diagnostics.html`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return page;
}

const textOf = (page: Page) => page.getByRole("textbox", { name: "Diagnostics" });

test("what a help desk asks for is there whole, with policy as understood, the self-test passes without a network, and nothing of the person's is told", async ({
  launch,
}, info) => {
  const sightline = await launch({ extension: variantOf(info.outputPath("variant"), policy) });
  const page = await diagnostics(sightline);
  await page.evaluate((values) => chrome.storage.local.set(values), settings);
  await page.reload();
  await expect(textOf(page)).toHaveValue(/off on 1, snoozed 1/);
  await expect(textOf(page)).toHaveValue(/sensitivityCeiling: SBU/);
  await expect(textOf(page)).toHaveValue(/Edition 1, .*\(in use\)/);
  const said = await textOf(page).inputValue();
  for (const part of [
    /Sightline: \d+\.\d+\.\d+/,
    /Chrome\/\d+/,
    /schema \d+, layout \d+, search index \d+, name table \d+/,
    /List server: none is named/,
    /pollMinutes: ignored: it must be a whole number from 1 to 1440/,
    /colour: ignored: this version does not know it/,
    /rows/,
    /theme = dark/,
    /Self-test: not run/,
  ])
    expect(said).toMatch(part);
  expect(said).not.toMatch(/secret/);
  await expect(page.getByText("it must be a whole number from 1 to 1440").first()).toBeVisible();

  await sightline.browser.context.setOffline(true);
  await page.getByRole("button", { name: "Run the self-test" }).press("Enter");
  await expect(page.getByText(/^All \d+ tests passed\.$/).first()).toBeVisible();
  const checks = page.locator(".checks li");
  for (const area of ["Recognition:", "Search:", "Lists:", "Signatures:"])
    await expect(checks.filter({ hasText: `Passed · ${area}` }).first()).toBeVisible();
  await expect(checks.filter({ hasText: "changed after it was signed is refused" })).toContainText("Passed");
  await expect(textOf(page)).toHaveValue(/Self-test: All \d+ tests passed\./);

  await page.bringToFront();
  await page.getByRole("button", { name: "Copy" }).press("Enter");
  await expect(page.getByText("Copied.")).toBeVisible();
});

test("Options and the popup lead to it; axe finds nothing in light or dark, and at 320 pixels nothing scrolls sideways in any language", async ({
  sightline,
}) => {
  const { browser, session } = sightline;
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  const [page] = await Promise.all([
    browser.context.waitForEvent("page"),
    options.getByRole("button", { name: "Open diagnostics" }).click(),
  ]);
  expect(page.url()).toContain("/diagnostics.html");

  // A tab that is still coming to the front would take the popup away.
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  const popup = await openPopup(browser, session, options);
  const press = (found: string) => popup.evaluate<boolean>(`((one) => (one?.click(), one !== undefined))(${found})`);
  const button = (fits: string) => `[...document.querySelectorAll("button")].find((one) => ${fits})`;
  // Under "What you watch" the popup has the ways to what no page leads to.
  await until("what is watched", () => press(button(`one.getAttribute("aria-label") === "What you watch"`)));
  const diagnosticsButton = button(`one.textContent === "Diagnostics" && one.checkVisibility()`);
  await until("the way to diagnostics", () => popup.evaluate<boolean>(`${diagnosticsButton} !== undefined`));
  // The popup goes with the click, perhaps before it has answered.
  const [another] = await Promise.all([
    browser.context.waitForEvent("page"),
    press(diagnosticsButton).catch(() => undefined),
  ]);
  await expect(another).toHaveURL(/\/diagnostics\.html$/);
  await popup.close().catch(() => undefined);

  await page.bringToFront();
  await page.getByRole("button", { name: "Run the self-test" }).click();
  await expect(page.locator(".checks li").first()).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => document.fonts.ready);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  for (const language of ["en", "fr", "es"]) {
    await page.evaluate((value) => chrome.storage.local.set({ language: value }), language);
    await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
