import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { builtExtension } from "../../scripts/demo/browser.ts";
import { tabIdOf } from "../../scripts/demo/visit.ts";
import { found, test } from "./sightline.ts";

/** The built extension with a second entry of the name that the demo's request has, and an award under it that runs. */
function withSecondEntry(folder: string): string {
  cpSync(builtExtension, folder, { recursive: true });
  const file = join(folder, "data/starter.json");
  const edition = JSON.parse(readFileSync(file, "utf8"));
  edition.organisations.push({
    id: "second-entry",
    name: "IOM, made up",
    aliases: ["International Organization for Migration"],
  });
  edition.projects.push({
    ...{ id: "made-up-togo", publisher: "public-record", title: "Made-up award in Togo", countries: ["TG"] },
    ...{ scope: "country", implementer: "second-entry", start: "2026", end: "2199", marking: "UNCLASSIFIED" },
    sources: [{ url: "https://www.state.gov/made-up/", title: "made for a test", asOf: "2026-10" }],
  });
  writeFileSync(file, JSON.stringify(edition));
  return folder;
}

test("beside a request each field says where on the page it stood, and an award under another entry of the name is shown", async ({
  launch,
}, info) => {
  test.slow();
  const sightline = await launch({ extension: withSecondEntry(info.outputPath("extension")) });
  const at = await sightline.open("sf424-iom-ghana");
  await found(sightline, at);
  const tab = await tabIdOf(sightline.browser, at.page.url());
  const page = await sightline.browser.context.newPage();
  const address = `chrome-extension://${sightline.browser.id}`;
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(`${address}/sidepanel.html?tab=${tab}`);
  const section = page.locator("section", { has: page.getByRole("heading", { name: "What the request asks" }) });
  await expect(section).toContainText("beside “15. Descriptive Title of Applicant's Project”");
  await expect(section).toContainText("beside “12. Funding Opportunity Number”");
  await expect(page.getByText("This list has another entry with this name.")).toBeVisible();
  const twins = page.locator("section", { has: page.getByRole("heading", { name: /Under another entry/ }) });
  await expect(twins).toContainText("Made-up award in Togo");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  // An organisation that no entry of this edition is.
  await page.goto(`${address}/search.html?open=organisation+nobody-at-all`);
  await expect(page.getByText("This record is not in the edition in use.")).toBeVisible();
});
