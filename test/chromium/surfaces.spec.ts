import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { attach, waitForTarget } from "../../scripts/demo/devtools.ts";
import { demoPage } from "../../scripts/demo/pages.ts";
import { openPopup } from "../../scripts/demo/visit.ts";
import { projectsInList } from "./expected.ts";
import { found, openCard, press, type Sightline, shown, test } from "./sightline.ts";

async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

test("the popup finds, moves and opens by the keyboard alone", async ({ shared }) => {
  const popup = await ours(shared, "popup.html");
  await expect(popup.getByRole("combobox")).toBeFocused();
  await popup.keyboard.type("Winrock");
  const options = popup.getByRole("option");
  await expect(options.first()).toBeVisible();
  await popup.keyboard.press("ArrowDown");
  await expect(popup.locator('[role="option"][aria-selected="true"]')).toHaveCount(1);
  await popup.keyboard.press("Enter");
  await expect(popup.getByRole("heading").filter({ visible: true }).first()).toBeVisible();
  await expect(
    popup
      .getByText(/Winrock/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await popup.close();
});

test("the popup answers a slip of the finger, a title, a country and a funder", async ({ shared }) => {
  const popup = await ours(shared, "popup.html");
  for (const query of [
    "Interntional Organization for Migration",
    "Child Protection Compact",
    "Ghana",
    "Côte d'Ivoire",
    "USAID",
  ]) {
    await popup.getByRole("combobox").fill(query);
    await expect(popup.getByRole("option").first(), query).toBeVisible();
  }
  await popup.close();
});

test("a project card shows every field, and says not stated for blanks", async ({ shared }) => {
  const popup = await ours(shared, "popup.html");
  await popup.getByRole("combobox").fill("Child Protection Compact Ghana");
  await popup.getByRole("option").first().click();
  await expect(
    popup
      .getByText(/not stated/i)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await popup.close();
});

test("the real popup says what the page at hand got", async ({ shared }) => {
  const at = await shared.open("state-vietnam");
  await found(shared, at);
  const popup = await openPopup(shared.browser, shared.session, at.page);
  await expect.poll(() => popup.evaluate<string>("document.body.innerText")).toMatch(/Vietnam/);
  await popup.close();
  await at.page.close();
});

test("options say which edition is in use and how old it is", async ({ shared }) => {
  const options = await ours(shared, "options.html");
  await expect(options.getByText(new RegExp(projectsInList.toLocaleString("en-US"))).first()).toBeVisible();
  await options.close();
});

const surfaces = [
  "popup.html",
  "options.html",
  "sidepanel.html",
  "document.html",
  "brief.html?country=VN",
  "brief.html",
];
for (const path of surfaces)
  for (const scheme of ["light", "dark"] as const) {
    test(`axe finds nothing serious on ${path} in ${scheme}`, async ({ shared }) => {
      const page = await ours(shared, path);
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator("body")).not.toBeEmpty();
      await page.evaluate(() => document.fonts.ready);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    });
  }

test("the side panel follows the page in front", async ({ sightline }) => {
  const at = await sightline.open(demoPage("usaspending-award").url);
  await shown(at);
  const panel = await ours(sightline, "sidepanel.html");
  await at.page.bringToFront();
  await expect(
    panel
      .getByText(/American Bar Association/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});

test("the card's main button opens the side panel with the dossier of the page's applicant", async ({ sightline }) => {
  const at = await sightline.open(demoPage("usaspending-award").url);
  await openCard(at);
  await press(at, /dossier$/);
  const { targetId } = await waitForTarget(sightline.session, ({ url }) => url.includes("/sidepanel.html"));
  const panel = await attach(sightline.session, targetId);
  await expect.poll(() => panel.evaluate<string>("document.body.innerText")).toMatch(/American Bar Association/);
});
