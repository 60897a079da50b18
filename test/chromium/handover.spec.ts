import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { type Sightline, test } from "./sightline.ts";

const open = async ({ browser }: Sightline, path: string) => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
};

test("what one leaves the next is saved, read on the other side, compared by its digest and taken over", async ({
  launch,
}, info) => {
  const before = await launch();
  const brief = await open(before, "brief.html?country=GH");
  await brief.getByRole("button", { name: "Wrong or missing? Tier" }).click();
  await brief.getByLabel("Why").fill("Seen in the newest report.");
  await brief.getByRole("button", { name: "Keep this correction" }).click();
  await expect(brief.getByRole("dialog")).toBeHidden();
  const saved = brief.waitForEvent("download");
  await brief.getByRole("button", { name: "Save handover pack" }).click();
  const file = info.outputPath("handover.json");
  await (await saved).saveAs(file);
  const digest = (await brief.locator(".digest").textContent())?.match(/(?:[0-9a-f]{4} ?){16}/)?.[0].trim() ?? "none";

  const after = await launch();
  const options = await open(after, "options.html");
  const row = options.locator(".op", { has: options.getByRole("heading", { name: "Handover pack" }) });
  await row.getByLabel("Handover file").setInputFiles(file);
  await expect(row.getByText(digest)).toBeVisible();
  await row.getByText("Brief: Ghana").click();
  await expect(row.getByText("Subject: [UNCLASSIFIED] Ghana")).toBeVisible();
  const { violations } = await new AxeBuilder({ page: options }).include(".handover").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  // Nothing is taken until the person says so.
  const corrections = options.locator(".op", { has: options.getByRole("heading", { name: "Corrections" }) });
  await expect(corrections.getByText("None kept")).toBeVisible();
  await row.getByRole("button", { name: "Take over watchlist, corrections and consults" }).click();
  await expect(corrections.getByText("Seen in the newest report.")).toBeVisible();
  // A second time adds nothing.
  await row.getByRole("button", { name: "Take over watchlist, corrections and consults" }).click();
  await expect(corrections.getByRole("listitem")).toHaveCount(1);

  const changed = readFileSync(file, "utf8").replace("newest report", "oldest report");
  await row.getByLabel("Handover file").setInputFiles({
    name: "changed.json",
    mimeType: "application/json",
    buffer: Buffer.from(changed),
  });
  await expect(row.getByText(/does not match its own digest/)).toBeVisible();
  await expect(row.getByText(digest)).toHaveCount(0);
});
