import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { demoPage } from "../../scripts/demo/pages.ts";
import { lookInside } from "../../scripts/demo/shadow.ts";
import { until } from "../../scripts/demo/until.ts";
import { findingAt, tabIdOf, type Visit } from "../../scripts/demo/visit.ts";
import { openCard, press, type Sightline, shown, test, words } from "./sightline.ts";

/** A request whose applicant is in the list. */
const { url } = demoPage("usaspending-award");
const said = "You called the match on this page wrong";

test("a country that was called wrong is silent in the hint, the popup and the panel", async ({ sightline }) => {
  const at = await sightline.open("state-belarus");
  const address = at.page.url();
  await callWrong(at);
  expect((await findingAt(sightline.browser, address)).finding).toMatchObject({ kind: "none", countries: [] });
  const tab = await tabIdOf(sightline.browser, address);
  for (const path of [`popup.html?tab=${tab}`, `sidepanel.html?tab=${tab}`]) {
    const page = await ours(sightline, path);
    await expect(page.getByText(said).first()).toBeVisible();
    await page.close();
  }
  await at.page.bringToFront();
  await at.page.reload();
  await until("the page read again", async () => {
    const { wrong, badge } = await findingAt(sightline.browser, address);
    return wrong && badge.kind === "none";
  });
  await at.page.evaluate(() => new Promise((quiet) => requestIdleCallback(quiet)));
  expect(await lookInside(at.devtools)).toBeNull();
});

test("an applicant that was called wrong is named nowhere; the page's country still is", async ({ sightline }) => {
  const at = await sightline.open(url);
  const { finding } = await findingAt(sightline.browser, url);
  const printed = finding.applicant?.printed ?? "";
  expect(printed).not.toBe("");
  await callWrong(at);
  const left = (await findingAt(sightline.browser, url)).finding;
  expect([left.applicant, left.organisations, left.countries]).toEqual([null, [], finding.countries]);
  const tab = await tabIdOf(sightline.browser, url);
  for (const path of [`popup.html?tab=${tab}`, `sidepanel.html?tab=${tab}`]) {
    const page = await ours(sightline, path);
    await expect(page.getByText("Democratic Republic of the Congo").filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText(printed, { exact: true })).toHaveCount(0);
    await page.close();
  }
});

test("Options lists what was called wrong, exports it without a word of the page, and clears it", async ({
  sightline,
}) => {
  const at = await sightline.open(url);
  const { finding } = await findingAt(sightline.browser, url);
  await callWrong(at);
  const options = await ours(sightline, "options.html");
  await expect(options.getByText(`www.usaspending.gov · ${finding.applicant?.organisation}`)).toBeVisible();

  const download = options.waitForEvent("download");
  await options.locator(".op", { hasText: "Wrong matches" }).getByRole("button", { name: "Export as a file" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  const { matches, ...rest } = JSON.parse(file) as { matches: object[] };
  expect(rest).toMatchObject({ kind: "sightline wrong matches", version: 1 });
  expect(matches).toMatchObject([{ host: "www.usaspending.gov", organisation: finding.applicant?.organisation }]);
  expect(file).not.toContain(new URL(url).pathname);
  expect(file).not.toContain(finding.applicant?.printed);

  await options.locator(".op", { hasText: "Wrong matches" }).getByRole("button", { name: "Clear" }).click();
  await expect(options.locator(".op", { hasText: "Wrong matches" }).getByText("None kept")).toBeVisible();
  await at.page.bringToFront();
  await at.page.reload();
  await shown(at);
});

async function callWrong(at: Visit): Promise<void> {
  await openCard(at);
  await press(at, words.why);
  await press(at, /^Wrong match$/);
  await shown(at, ({ text }) => text.includes("Noted: wrong match."));
}

async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}
