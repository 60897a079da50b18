import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { desk, give, row, step } from "./desk-page.ts";
import { test } from "./sightline.ts";
import { workbook } from "./workbook.ts";

const LONG = "EUR 1,250,000 for each of three years and EUR 250,000 once more for the shelter";
const list = workbook([
  ["Country", "Implementer", "Title", "Amount", "Currency", "Start Date", "End Date"],
  ["Ghana", "Volta Rescue Trust", "Lake children", "985000", "EUR", "1/1/2024", "12/31/2027"],
  ["Ghana", "Accra Shelter Trust", "Harbour watch", "750,000 birr", "", "1/1/2024", "12/31/2027"],
  ["Ghana", "Tema Trust", "Open doors of Tema", "250000", "USD", "1/1/2024", "12/31/2027"],
  ["Ghana", "Ho Trust", "Years of Ho", LONG, "", "1/1/2024", "12/31/2027"],
  ["Ghana", "Keta Trust", "Coins of Keta", "750000", "XQZ", "1/1/2024", "12/31/2027"],
]);

test("a sum in another currency stops no list and is shown as printed, at the desk and to an officer; one in none waits", async ({
  sightline,
}) => {
  const page = await desk(sightline);
  await give(page, "grants.xlsx", list);
  await expect(page.getByText("1 needs a decision")).toBeVisible();
  const euros = row(page, "Lake children");
  await expect(euros).toContainText("985000 EUR");
  await expect(euros).toContainText(
    "It is in EUR, not in US dollars: it stays as printed, is not converted and counts in no total.",
  );
  await expect(row(page, "Harbour watch")).toContainText("750,000 birr");
  await expect(row(page, "Coins of Keta")).toContainText("no such currency is known (XQZ)");
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  // Typed in, it would be lost: it is refused with its reason.
  await euros.getByRole("button", { name: /^Type it: Amount/ }).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("€985,000");
  await page.keyboard.press("Enter");
  await expect(euros.getByRole("alert")).toContainText("asked for in US dollars");
  await page.keyboard.press("Escape");
  await row(page, "Coins of Keta")
    .getByRole("button", { name: /^Keep as printed: Amount/ })
    .click();
  await expect(page.getByText("0 need a decision")).toBeVisible();
  await euros.getByRole("button", { name: /^It is right: Amount/ }).click();

  await step(page, /Compare/).click();
  await page.getByRole("searchbox", { name: "Search the changes" }).fill("lake children");
  await expect(page.getByRole("rowgroup").filter({ hasText: "Lake children" })).toContainText("985000 EUR");
  await step(page, /Finish/).click();
  await page.getByRole("button", { name: "Use in this browser" }).click();
  await expect(page.getByText("Edition 2 is in use in this browser.")).toBeVisible();

  const panel = await sightline.browser.context.newPage();
  await panel.goto(`chrome-extension://${sightline.browser.id}/sidepanel.html?open=country%20GH`);
  const inList = panel.getByRole("listitem").filter({ hasText: "Lake children" }).first();
  await expect(inList).toContainText("985000 EUR");
  await expect(inList).not.toContainText("$");
  await expect(panel.getByText(/4 in another currency/).first()).toBeVisible();
  // A long one is cut, and makes no panel wider.
  await panel.setViewportSize({ width: 320, height: 900 });
  const long = panel.getByRole("listitem").filter({ hasText: "Years of Ho" });
  await expect(long.getByText("EUR 1,250,000 for each")).toBeVisible();
  await expect(long.getByRole("button", { name: "Years of Ho", exact: true })).toHaveCSS(
    "width",
    /^(?:[6-9]\d|[12]\d\d)/,
  );
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const brief = await sightline.browser.context.newPage();
  await brief.goto(`chrome-extension://${sightline.browser.id}/brief.html?country=GH`);
  const opened = sightline.browser.context.waitForEvent("page");
  await brief.getByRole("button", { name: "Lake children" }).first().click();
  const card = await opened;
  await expect(card.getByText("985000 EUR").first()).toBeVisible();
  await expect(card.getByText("$")).toHaveCount(0);
});
