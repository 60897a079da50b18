import type { Page } from "@playwright/test";
import type { ExtensionBrowser } from "./browser.ts";

/** Rows as lists really have them: a lost dash, a misspelt country, an end cut off, a day that is none. */
const rows = [
  "Country,Implementer,Amount,Start Date,End Date,Description",
  'Libya,Commission for International Justice and Accountability,"$750,000",8/1/20217/31/2024,,Prosecutors learn to follow networks',
  'Djibouti,International Organization for Migration (IOM),"$750,000",10/1/2020,cut o,Border officials learn to see victims',
  'Seychelle,United Nations Office on Drugs and Crime (UNODC),"$1,500,000",4/1/2019,3/31/2025,Eastern Africa',
  'Ghana,Invented Harbour Trust,"$500,000",1/1/2024,13/45/2026,Rescue and aftercare on the lake',
  'Kenya,Invented Shelter Trust,"$400,000",1/1/2023,12/31/2027,Shelter for survivors',
];

/** The desk with a file on it, waiting for decisions. */
export async function openDesk({ context, id }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/desk.html`);
  await page.locator("#owner option:nth-child(2)").waitFor({ state: "attached" });
  const buffer = Buffer.from(`${rows.join("\n")}\n`);
  await page.locator('input[type="file"]').setInputFiles({ name: "list-2024.csv", mimeType: "text/csv", buffer });
  await page.locator("table.dt1 tbody tr[data-item] button").first().waitFor();
  await page.locator("dl.sum").waitFor();
  return page;
}
