import { expect, type Locator, type Page } from "@playwright/test";
import type { Sightline } from "./sightline.ts";
import { workbook } from "./workbook.ts";

/** A workbook as an office has it: a title above the header, a misspelled country, dates that are none. */
export const list = workbook([
  ["Anti-trafficking grants, as of January 2026"],
  [],
  ["Country", "Implementer", "Title", "Amount", "Start Date", "End Date", "Description"],
  ["Djibouti", "Harbour Lantern Trust", "Harbour watch", 750000, "10/1/2020", "cut o", "Trains border officials"],
  ["Seychelle", "Island Shelter Trust", "Safe harbours", 250000, "4/1/2019", "3/31/2028", "Shelter for survivors"],
  ["Ghana", "Volta Rescue Trust", "Lake children", 500000, "1/1/2024", "13/45/2026", "Rescue on the lake"],
  [
    "Philippines",
    "Partnership for Development Assistance in The Philippines",
    "",
    "5,000,000",
    "10/1/2019",
    "9/30/2027",
    "Strength CTIP-P",
  ],
  ["Kenya", "Nairobi Shelter Trust", "Open doors of Nairobi", 400000, "1/1/2023", "12/31/2027", "Shelter services"],
]);

export async function desk({ browser }: Sightline): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/desk.html`);
  // The first page of a new profile waits until the starter list is stored.
  const whose = page.getByRole("combobox", { name: "Whose list is it?" });
  await expect(whose).not.toHaveValue("", { timeout: 60_000 });
  return page;
}

export const give = (page: Page, name: string, buffer: Buffer, mimeType = "") =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
export const rows = (page: Page) => page.locator("table.dt1 tbody tr[data-item]");
export const row = (page: Page, text: string) => rows(page).filter({ hasText: text });
export const step = (page: Page, name: RegExp) => page.getByRole("navigation").getByRole("button", { name });
/** Presses Tab until the focus is where it is wanted. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let count = 0; count < 80; count++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The focus never came there.");
}
