import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { desk, give, step, tabTo } from "./desk-page.ts";
import { test } from "./sightline.ts";

const plans = [
  "Title,Office,Country,Fiscal year,Minimum amount,Maximum amount,Decision date,Owner",
  'Shelter in Accra,PRM,Ghana,2027,"$500,000","$1,000,000",2027-03-15,PRM grants team',
  "Watch on the lake,USAID,Ghana,2027,250000,,soon,USAID Accra",
].join("\n");

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

test("other offices' plans come from a table, are put right by the keyboard and stand in the country's dossier", async ({
  sightline,
}) => {
  test.slow();
  const page = await desk(sightline);
  await give(page, "plans.csv", Buffer.from(plans), "text/csv");
  const found = page.getByRole("region", { name: "Plans of this file" });
  await expect(found).toContainText("Row 3 · Watch on the lake");
  await expect(found).toContainText("printed “soon”");
  const shelter = page.getByRole("main").getByRole("listitem").filter({ hasText: "Shelter in Accra" });
  await expect(shelter).toContainText("$500,000 – $1,000,000");
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });

  await tabTo(page, found.getByRole("button", { name: /^Type it: Decision by/ }));
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog");
  await tabTo(page, form.getByLabel("Decision by", { exact: true }));
  await page.keyboard.type("2027-05");
  await page.keyboard.press("Enter");
  await expect(form).toHaveCount(0);
  await expect(found).toContainText("Settled.");

  await step(page, /Compare/).click();
  await expect(page.getByRole("rowgroup").filter({ hasText: "Shelter in Accra" })).toContainText("PRM grants team");
  expect(await violations(page)).toEqual([]);
  await step(page, /Finish/).click();
  await page.getByRole("button", { name: "Use in this browser" }).click();
  await expect(page.getByText("Edition 2 is in use in this browser.")).toBeVisible();
  await page.goto(`chrome-extension://${sightline.browser.id}/sidepanel.html?open=country+GH`);
  await expect(page.getByText("Shelter in Accra")).toBeVisible();
  await expect(page.getByText("PRM grants team").first()).toBeVisible();
});
