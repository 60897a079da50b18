import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { fullCountry } from "./full-country.ts";
import { type Sightline, test } from "./sightline.ts";

async function at({ browser }: Sightline, path: string, width = 400): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  await expect(page.locator("h1").filter({ visible: true }).first()).toBeVisible();
  return page;
}
const dossier = (one: Sightline, country: string, width?: number) =>
  at(one, `sidepanel.html?open=country+${country}`, width);
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { name }).filter({ visible: true }).first();
const section = (page: Page, name: string | RegExp) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name, level: 2 }), visible: true });

/** Nothing serious for axe, nothing out of the window, every control at least 24 pixels high. */
async function sound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(over)).toBe(0);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, select, summary")]
      .map((one) => ({ text: one.textContent, height: one.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 24),
  );
  expect(small).toEqual([]);
}

test("whom to ask: from the panel, the popup and a dossier, by the keyboard", async ({ shared }) => {
  const panel = await dossier(shared, "GH");
  await panel
    .getByRole("button", { name: /^Whom to ask: all/ })
    .filter({ visible: true })
    .press("Enter");
  await expect(heading(panel, "Whom to ask")).toBeFocused();
  const question = panel.locator("summary").filter({ hasText: "Who prosecutes?", visible: true });
  await question.focus();
  await panel.keyboard.press("Enter");
  await expect(
    panel
      .getByText(/Human Trafficking Prosecution Unit/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(panel.getByText("This list names no contact.").filter({ visible: true })).toBeVisible();
  await panel.close();

  for (const path of ["popup.html", "sidepanel.html", "search.html"]) {
    const page = await shared.browser.context.newPage();
    await page.goto(`chrome-extension://${shared.browser.id}/${path}`);
    await page.getByRole("button", { name: "Whom to ask", exact: true }).first().click();
    await expect(heading(page, "Interagency mechanisms"), path).toBeVisible();
    await page.close();
  }
});

test("an authority is copied as a citation, with source, edition and marking", async ({ shared }) => {
  const page = await shared.browser.context.newPage();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => document.body.setAttribute("data-copied", text);
  });
  await page.goto(`chrome-extension://${shared.browser.id}/sidepanel.html?open=whom+all`);
  await page.getByRole("button", { name: "Copy citation: Executive Order 13257" }).press("Enter");
  await expect(page.getByText("Copied: Executive Order 13257")).toBeVisible();
  expect(await page.locator("body").getAttribute("data-copied")).toMatch(
    /^Executive Order 13257, Feb 2002\. Source: Langberg.* Sightline, Edition 1, .*UNCLASSIFIED$/,
  );
  await page.close();
});

test("coverage: a number opens the awards that it counts, an empty cell says no project in this list", async ({
  shared,
}) => {
  const page = await dossier(shared, "GH");
  const coverage = section(page, "Coverage");
  await expect(coverage.locator("td.none .sr").first()).toHaveText("no project in this list");
  await expect(coverage).not.toContainText(/\bgap/i);
  const cell = coverage.getByRole("button", { name: /^protection, J\/TIP: 4 awards/ });
  await cell.press("Enter");
  await expect(cell).toHaveAttribute("aria-expanded", "true");
  await expect(coverage.locator(".picked li")).toHaveCount(4);
  await coverage.getByRole("button", { name: "2001–05" }).click();
  await expect(coverage.locator(".picked li")).toHaveCount(0);
  await coverage.getByRole("button", { name: /^protection, PRM/ }).click();
  const first = coverage.locator(".picked button").first();
  const title = (await first.textContent()) ?? "";
  await first.click();
  await expect(page.locator("h1:focus")).toContainText(title.split(" · ")[0]!);
  await page.close();
});

test("the map is read from the package, and only when a dossier has one", async ({ shared }) => {
  const page = await shared.browser.context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`chrome-extension://${shared.browser.id}/popup.html`);
  await expect(page.getByRole("combobox")).toBeVisible();
  expect(asked.filter((path) => /world|MapPicture/.test(path))).toEqual([]);
  await page.goto(`chrome-extension://${shared.browser.id}/sidepanel.html?open=country+GH`);
  const map = page.getByRole("img", { name: /Map Ghana and \d+ countries/ });
  await expect(map).toBeVisible();
  expect(asked.some((path) => path === "/data/world.json")).toBe(true);
  await expect(map.locator("path.land")).toHaveAttribute("d", /^M/);
  await expect(page.getByText(/says nothing about borders/)).toBeVisible();
  await page.getByRole("button", { name: "Nigeria", exact: true }).click();
  await expect(heading(page, "Nigeria")).toBeFocused();
  await page.close();
});

test("countries side by side: chosen, added, taken away, opened", async ({ shared }) => {
  const page = await dossier(shared, "GH");
  await page.getByRole("button", { name: "Compare with other countries" }).click();
  const add = page.getByRole("combobox", { name: "Add a country" }).filter({ visible: true });
  await add.selectOption("TH");
  await expect(heading(page, "Ghana and Thailand")).toBeFocused();
  const table = page.getByRole("table", { name: "Ghana and Thailand" });
  await expect(table.getByRole("row", { name: /^Tier/ })).toContainText("Tier 2");
  await page.getByRole("button", { name: "Remove Ghana" }).filter({ visible: true }).click();
  await expect(
    page.getByRole("table", { name: "Choose countries to compare" }).filter({ visible: true }),
  ).toContainText("Thailand");
  await page.close();
});

test("a country without a project, and one that is hardly stated: true sentences, no empty frames", async ({
  shared,
}) => {
  const page = await dossier(shared, "AD");
  await expect(page.getByText(/No project in this list names Andorra/).first()).toBeVisible();
  await expect(heading(page, "What this list does not say")).toBeVisible();
  await expect(page.getByText("Contacts: the list names none.")).toBeVisible();
  for (const name of ["Coverage", "Projects", /Countries with which/])
    await expect(page.getByRole("heading", { name })).toHaveCount(0);
  await page.close();
});

test("with contacts, calls, plans and monitoring: each with its date, and what is missing by its name", async ({
  launch,
}, info) => {
  const one = await launch({ extension: fullCountry(info.outputPath("full")) });
  const page = await dossier(one, "GH");
  await expect(section(page, "Determination")).toContainText("Fiscal year 2025");
  await expect(section(page, /^Compact, action plan/)).toContainText("National plan, made up");
  await expect(section(page, "Calls that name this country")).toContainText("Protection of children in West Africa");
  const planned = section(page, "Planned funds");
  await expect(planned).toContainText("$750,000");
  await expect(planned).toContainText("$1,000,000 to $2,500,000");
  await expect(planned).toContainText("decided by: Director for Africa");
  await expect(planned).toContainText(/Fiscal year 2099 · decision by Jan 2199, in [\d,]+ days/);
  await expect(planned).toContainText("Not stated: amount, fiscal year, decision date, who decides, and office");
  await expect(section(page, "Calls that name no country")).toContainText("Research wherever it is needed");
  await expect(section(page, "Monitoring")).toContainText("Not stated: targets and last visit");
  await sound(page);
  await page.getByRole("button", { name: /^Whom to ask: all/ }).click();
  const tip = page.locator("li").filter({ hasText: "Monitor and Combat", visible: true }).first();
  await expect(tip).toContainText("Africa desk: desk@example.gov");
  await expect(tip).toContainText("backup: Deputy for Africa, vacant");
  await expect(tip).toContainText("valid to 31 Jan 2026, expired");
  await expect(tip).not.toContainText("Pacific officer");
  await expect(page.getByText(/Closed 1 Jul 2025\. Ask Office to Monitor/).filter({ visible: true })).toBeVisible();
  await page.getByRole("button", { name: "Contacts for all countries" }).click();
  const cover = page.getByRole("table", { name: "Who covers what" }).filter({ visible: true });
  await expect(cover.getByRole("row", { name: /^Fiji/ })).toContainText("also holds another post");
  await expect(cover.getByRole("row").last()).toContainText("held, dates stated");
  await sound(page);
  await page.close();
});

const views = ["country+TH", "whom+all", "comparison+GH-TH", "comparison+GH-TH-KE-UA-BR"];
for (const view of views)
  for (const scheme of ["light", "dark"] as const) {
    test(`${view} is sound in ${scheme}, at 400 and 320 pixels`, async ({ shared }) => {
      const page = await at(shared, `sidepanel.html?open=${view}`);
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      if (view.startsWith("country")) await expect(page.locator("svg.map path.land")).toBeVisible();
      for (const width of [400, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await sound(page);
      }
      await page.close();
    });
  }

for (const [name, media] of [
  ["forced colours", { forcedColors: "active" }],
  ["reduced motion", { reducedMotion: "reduce" }],
] as const) {
  test(`the dossier stands in ${name} and from right to left`, async ({ shared }) => {
    const page = await dossier(shared, "TH", 320);
    await page.emulateMedia(media);
    await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    await expect(page.locator("svg.map path.land")).toBeVisible();
    await sound(page);
    await page.close();
  });
}
