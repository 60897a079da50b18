import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { tabIdOf } from "../../scripts/demo/visit.ts";
import { textOfPages } from "./printed.ts";
import { filesHolding } from "./profile-scan.ts";
import { found, type Sightline, shown, test } from "./sightline.ts";

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
