import { expect } from "@playwright/test";
import { textOfPages } from "./printed.ts";
import { test } from "./sightline.ts";

/** As our own pages have it, where the functions below run. */
declare const chrome: {
  storage: Record<"local" | "session", { get(): Promise<object>; set(values: object): Promise<void> }>;
};

test("beside a report's narrative each recommendation is set beside the list by a click, and none of its words is kept", async ({
  sightline,
}) => {
  const { browser } = sightline;
  const at = await sightline.open("tip-kenya");
  const panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.id}/sidepanel.html`);
  await at.page.bringToFront();
  await expect(panel.getByRole("heading", { level: 1, name: "Kenya" })).toBeVisible();
  const rows = panel.locator(".recs > li");
  await expect(rows).toHaveCount(0);
  await panel.getByText("Recommendations of this report").click();
  await panel.getByRole("button", { name: "Read the recommendations" }).click();
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(2)).toContainText("Inspect licensed recruitment agencies and end fees that workers pay.");
  await expect(rows.nth(2)).toContainText("No project in this list");
  await expect(panel.getByText("0 of 4 recommendations share words or focus")).toBeVisible();
  const kept = await panel.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  );
  expect(kept).not.toContain("licensed recruitment");

  // In another language what we say of them is in that language at once; what the report says stays.
  const speak = (language: string) =>
    panel.evaluate((value) => chrome.storage.local.set({ language: value }), language);
  await speak("fr");
  await expect(panel.getByText(/^0 recommandations? sur 4 /)).toBeVisible();
  await expect(panel.getByText("0 of 4 recommendations")).toHaveCount(0);
  await expect(rows.nth(2)).toContainText("Inspect licensed recruitment agencies and end fees that workers pay.");
  await expect(rows.nth(2)).not.toContainText("No project in this list");
  await speak("en");
  await expect(panel.getByText("0 of 4 recommendations share words or focus")).toBeVisible();

  // On the sheet that the panel opens they stand too, once they were read, and go with what is copied.
  const opened = browser.context.waitForEvent("page");
  await panel.getByRole("button", { name: "Open as a full page" }).filter({ visible: true }).first().click();
  const sheet = await opened;
  await sheet.getByRole("button", { name: "Read the recommendations" }).click();
  await expect(sheet.locator(".recs > li")).toHaveCount(4);
  await speak("fr");
  await expect(sheet.getByText(/^0 recommandations? sur 4 /)).toBeVisible();
  await speak("en");
  await expect(sheet.getByText("0 of 4 recommendations share words or focus")).toBeVisible();
  expect((await textOfPages(await sheet.pdf({ format: "A4" }))).join("\n")).toContain("licensed recruitment");
  await sheet.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await sheet.bringToFront();
  await sheet.getByRole("button", { name: "Copy as e-mail" }).click();
  await expect(sheet.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await sheet.evaluate(() => navigator.clipboard.readText())).toMatch(
    /Recommendations of this report[\s\S]*licensed recruitment agencies and end fees that workers pay\.; No project/,
  );
});

test("on a page that is no narrative nothing of the kind is offered", async ({ sightline }) => {
  const { browser } = sightline;
  const at = await sightline.open("state-ghana");
  const panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.id}/sidepanel.html`);
  await at.page.bringToFront();
  await expect(panel.getByRole("heading", { level: 1, name: "Ghana" })).toBeVisible();
  await expect(panel.getByText("Recommendations of this report")).toHaveCount(0);
});
