import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { readCsv } from "../../lib/exchange/write-csv.ts";
import { tabIdOf } from "../../scripts/demo/visit.ts";
import { textOfPages } from "./printed.ts";
import { filesHolding } from "./profile-scan.ts";
import { found, type Sightline, shown, test } from "./sightline.ts";

/** As our own pages have it, where the functions below run. */
declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

/** A page of ours about the request in a tab. */
async function beside(sightline: Sightline, path: string): Promise<Page> {
  const at = await sightline.open("sf424-iom-ghana");
  await shown(at);
  await found(sightline, at);
  const tab = await tabIdOf(sightline.browser, at.page.url());
  const page = await sightline.browser.context.newPage();
  await page.goto(`chrome-extension://${sightline.browser.id}/${path}`.replace("TAB", String(tab)));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return page;
}

test("one click in the panel copies a consult note with request, likeness, offices and blanks", async ({
  sightline,
}) => {
  const panel = await beside(sightline, "sidepanel.html?tab=TAB");
  await panel.getByRole("button", { name: "Copy consult note" }).click();
  await expect(panel.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const note = await panel.evaluate(() => navigator.clipboard.readText());
  for (const part of ["What we ask", "The request, as it was read", "Listed projects that resemble", "Offices to ask"])
    expect(note).toContain(part);
  expect(note).toMatch(/^UNCLASSIFIED\n/);
  expect(note).toMatch(/Edition \d+/);
  expect(note).toMatch(/Office that answers: _{20}/);
  expect(note).not.toMatch(/\bscore\b|duplicate|ineligible/i);
});

test("the packet is filled in by the keyboard, printed and copied, and what was typed is kept nowhere", async ({
  sightline,
}, info) => {
  const page = await beside(sightline, "brief.html?tab=TAB&packet=1");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Consultation");
  await page.getByLabel("Office that answers").focus();
  await page.keyboard.type("Zebrafinch Office");
  await page.keyboard.press("Tab");
  await page.keyboard.type("No, and we plan none.");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const pages = await textOfPages(await page.pdf({ format: "A4", path: info.outputPath("packet.pdf") }));
  for (const [at, text] of pages.entries()) {
    expect(text.match(/UNCLASSIFIED/g)).toHaveLength(2);
    expect(text).toContain(`Page ${at + 1} of ${pages.length}`);
  }
  expect(pages.join("\n")).toContain("Zebrafinch Office");
  await page.getByRole("button", { name: "As cable" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Office that answers: Zebrafinch Office/);
  await page.getByRole("button", { name: "Back to the brief" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Consultation");
  await page.close();
  expect(filesHolding(sightline.browser.profile, "Zebrafinch")).toEqual([]);
});

test("whom one asked is noted by hand alone, marked as answered, saved as a file, and erased with all data", async ({
  sightline,
}) => {
  const page = await beside(sightline, "brief.html?tab=TAB&packet=1");
  const asked = page.getByLabel("Office or post that you asked");
  await asked.fill("Africa desk");
  await page.getByLabel("Your reference for the request").fill("our no. 14");
  await page.getByLabel("Day on which you asked").fill("2026-11-02");
  await page.getByRole("button", { name: "Add to the consult log" }).click();
  await expect(page.getByText("Noted on this device.")).toBeVisible();
  await expect(asked).toHaveValue("");

  const log = await sightline.browser.context.newPage();
  await log.goto(`chrome-extension://${sightline.browser.id}/search.html?open=consults`);
  await expect(log.getByRole("heading", { level: 1, name: "Consult log" })).toBeFocused();
  await expect(log.getByRole("heading", { name: "1 waits for an answer" })).toBeVisible();
  // Nothing of the request is in it: three words that a person typed, and a day.
  const stored = () => log.evaluate(async () => (await chrome.storage.local.get("consults")).consults);
  expect(await stored()).toMatchObject([
    { on: "2026-11-02", asked: "Africa desk", about: "our no. 14", answered: null },
  ]);
  const { violations } = await new AxeBuilder({ page: log }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await log.getByRole("button", { name: "Answered today: our no. 14" }).press("Enter");
  await expect(log.getByRole("heading", { name: "Answered" })).toBeVisible();
  const saved = log.waitForEvent("download");
  await log.getByRole("button", { name: "Save the log (CSV)" }).click();
  const rows = readCsv(readFileSync(await (await saved).path(), "utf8").replace("\ufeff", ""));
  expect(rows[1]?.slice(0, 3)).toEqual(["2026-11-02", "Africa desk", "our no. 14"]);
  await log.goto(`chrome-extension://${sightline.browser.id}/options.html`);
  await log.getByRole("button", { name: "Erase…" }).click();
  await log.getByRole("dialog").getByRole("button", { name: "Erase all data" }).click();
  await expect.poll(stored).toBeUndefined();
});
