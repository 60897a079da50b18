import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { type Launch, type Sightline, test } from "./sightline.ts";
import { variantOf } from "./variant.ts";

async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

/** ISO day so many days from the real today: a countdown moves with the clock. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE");
const source = { url: "https://www.grants.gov/search-results-detail/1", title: "Grants.gov", asOf: "2026-11" };
const calls = [
  {
    id: "ghana-call",
    number: "SFOP0000001",
    title: "Shelters and courts in Ghana",
    countries: ["GH"],
    stage: "open",
    closes: inDays(27),
    assistanceListing: "19.019",
    source,
  },
  { id: "world-call", title: "Research on forced labor", stage: "forecast", opens: inDays(60), source },
];

/** The extension with a packaged list that names two calls. */
function launchWithCalls(launch: Launch, folder: string): Promise<Sightline> {
  const extension = variantOf(folder, "");
  const file = join(extension, "data", "starter.json");
  const list = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...list, calls }));
  return launch({ extension });
}

test("a list without calls says so", async ({ shared }) => {
  const popup = await ours(shared, "popup.html");
  await popup.getByTitle("What you watch").click();
  await popup.getByRole("button", { name: "Calendar of calls" }).click();
  await expect(popup.getByRole("heading", { level: 1, name: "Calendar of calls" })).toBeFocused();
  await expect(popup.getByText("This list names no calls.")).toBeVisible();
  await popup.close();
});

test("calls stand by date with stage, listing, countdown and who has projects there; a day can be saved", async ({
  launch,
}, info) => {
  const one = await launchWithCalls(launch, info.outputPath("extension"));
  const page = await ours(one, "search.html?open=calendar");
  const call = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "Shelters and courts in Ghana" }) });
  await expect(call).toContainText("in 27 days");
  await expect(call).toContainText("19.019");
  await expect(call.getByRole("button", { name: "Free the Slaves" })).toBeVisible();
  const other = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "Research on forced labor" }) });
  await expect(other).toContainText("The call names no country, so no organisation is named.");
  const saved = page.waitForEvent("download");
  await call.getByRole("button", { name: /Save the day/ }).focus();
  await page.keyboard.press("Enter");
  const download = await saved;
  expect(download.suggestedFilename()).toBe("ghana-call.ics");
  expect(readFileSync(await download.path(), "utf8")).toContain(`DTSTART;VALUE=DATE:${inDays(27).replaceAll("-", "")}`);
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
