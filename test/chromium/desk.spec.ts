import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { readCsv } from "../../lib/exchange/write-csv.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import { desk, give, list, row, rows, step, tabTo } from "./desk-page.ts";
import { projectsInList } from "./expected.ts";
import { test } from "./sightline.ts";

test("a workbook becomes the list in every window of this browser", async ({ sightline }) => {
  const page = await desk(sightline);
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], "grants.xlsx"));
      return data;
    },
    [...list],
  );
  await page.getByRole("region", { name: "Drop a list here" }).dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Review import");
  await expect(page.getByText("2 need a decision")).toBeVisible();
  await expect(row(page, "Safe harbours")).toContainText("printed “Seychelle”");

  const cut = row(page, "Harbour watch");
  await cut.getByRole("button", { name: /^Type it: End/ }).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("no date at all");
  await page.keyboard.press("Enter");
  await expect(cut.getByRole("alert")).toBeVisible();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("30 September 2027");
  await page.keyboard.press("Enter");
  await expect(cut).toContainText("30 Sep 2027");
  await row(page, "Lake children")
    .getByRole("button", { name: /^Leave not stated: End/ })
    .click();
  await expect(page.getByText("0 need a decision")).toBeVisible();

  await step(page, /^\D*3?\s*Match/).click();
  const likely = page.getByRole("main").getByRole("listitem").filter({ hasText: "Partnership for Development" });
  await expect(likely).toContainText("Likely");
  await likely.getByRole("button", { name: /^Same/ }).click();
  await likely.first().waitFor({ state: "visible" });
  await expect(likely).toContainText("Certain");

  await step(page, /Compare/).click();
  await page.getByRole("searchbox", { name: "Search the changes" }).fill("nairobi shelter");
  await expect(page.getByRole("rowgroup").filter({ hasText: "Open doors of Nairobi" })).toContainText("added");
  await page.getByRole("searchbox", { name: "Search the changes" }).fill("strength");
  await expect(page.getByRole("rowgroup").filter({ hasText: "Strength CTIP-P" })).toBeVisible();

  const popup = await sightline.browser.context.newPage();
  await popup.goto(`chrome-extension://${sightline.browser.id}/popup.html`);
  await popup.getByRole("combobox").fill("Open doors of Nairobi");
  await expect(popup.getByText("Open doors of Nairobi", { exact: true })).toHaveCount(0);

  await step(page, /Finish/).click();
  await page.getByRole("button", { name: "Use in this browser" }).click();
  await expect(page.getByText("Edition 2 is in use in this browser.")).toBeVisible();
  await popup.bringToFront();
  await expect(popup.getByRole("option").first()).toContainText("Open doors of Nairobi");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Edition (JSON)" }).click(),
  ]);
  const edition = parseEdition(JSON.parse(readFileSync(await download.path(), "utf8")));
  expect(edition.ok && edition.value.projects.length).toBe(projectsInList + 4);
});

test("a draft outlives the browser, a second window only looks until it takes over, and a step taken behind it is said", async ({
  sightline,
}) => {
  const first = await desk(sightline);
  await give(first, "grants.xlsx", list);
  await row(first, "Lake children")
    .getByRole("button", { name: /^Leave not stated: End/ })
    .click();
  await expect(first.getByText("1 needs a decision")).toBeVisible();
  await sightline.restart();

  const page = await desk(sightline);
  await page.getByRole("button", { name: "Go on with grants.xlsx" }).click();
  await expect(page.getByText("1 needs a decision")).toBeVisible();
  const second = await desk(sightline);
  await expect(second.getByText("Another window works on the desk.")).toBeVisible();
  await second.getByRole("button", { name: "Go on with grants.xlsx" }).click();
  await expect(second.getByText("1 needs a decision")).toBeVisible();
  await expect(second.getByRole("button", { name: /^Type it/ })).toHaveCount(0);
  await second.getByRole("button", { name: "Work in this window" }).click();
  await row(second, "Harbour watch")
    .getByRole("button", { name: /^Leave not stated: End/ })
    .click();
  await expect(second.getByText("0 need a decision")).toBeVisible();
  await expect(page.getByText("Another window took over the desk.")).toBeVisible();
  await page.getByRole("button", { name: "Work in this window" }).click();
  await expect(page.getByText("0 need a decision")).toBeVisible();
});

test("the whole way by the keyboard alone, from the file to another window's popup, and axe finds nothing on it", async ({
  sightline,
}) => {
  test.slow();
  const page = await desk(sightline);
  const axe = async (of: Page) => {
    const { violations } = await new AxeBuilder({ page: of }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  };
  const press = async (wanted: Locator) => {
    await tabTo(page, wanted);
    await page.keyboard.press("Enter");
  };
  const heading = page.getByRole("heading", { level: 1 });
  // The browser's own dialog is left out: it is enough that the key asks for it.
  const input = page.locator('input[type="file"]');
  await input.evaluate((element) =>
    element.addEventListener("click", (event) => {
      event.preventDefault();
      element.dataset.asked = "yes";
    }),
  );
  await press(page.getByRole("button", { name: "Choose a file" }));
  await expect(input).toHaveAttribute("data-asked", "yes");
  await give(page, "grants.xlsx", list);

  await expect(heading).toHaveText("Review import");
  await expect(heading).toBeFocused();
  const next = page.getByRole("button", { name: "Next decision" });
  await press(next);
  await expect(row(page, "Harbour watch").getByRole("button", { name: /^Type it: End/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2027-09-30");
  await page.keyboard.press("Enter");
  await expect(row(page, "Harbour watch")).toContainText("30 Sep 2027");
  await press(next);
  await expect(row(page, "Lake children").getByRole("button", { name: /^Type it: End/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("0 need a decision")).toBeVisible();
  await press(page.getByRole("button", { name: "Undo the last step" }));
  await expect(page.getByText("1 needs a decision")).toBeVisible();
  await press(row(page, "Lake children").getByRole("button", { name: /^Leave not stated: End/ }));
  await expect(page.getByText("0 need a decision")).toBeVisible();
  await axe(page);

  await press(step(page, /Match/));
  await expect(heading).toHaveText("Same project?");
  const likely = page.getByRole("main").getByRole("listitem").filter({ hasText: "Partnership for Development" });
  await expect(likely).toContainText("$6,500,000");
  await press(likely.getByRole("button", { name: /^Same/ }));
  await expect(likely).toContainText("Certain");
  await axe(page);

  await press(step(page, /Compare/));
  await expect(heading).toHaveText("What would change");
  await tabTo(page, page.getByRole("searchbox", { name: "Search the changes" }));
  await page.keyboard.type("nairobi shelter");
  await expect(page.getByRole("rowgroup").filter({ hasText: "Open doors of Nairobi" })).toContainText("added");
  await axe(page);

  await press(step(page, /Finish|Use and publish/));
  await press(page.getByRole("button", { name: "Use in this browser" }));
  await expect(page.getByText("Edition 2 is in use in this browser.")).toBeVisible();
  await axe(page);

  const popup = await sightline.browser.context.newPage();
  await popup.goto(`chrome-extension://${sightline.browser.id}/popup.html`);
  await expect(popup.getByRole("combobox")).toBeFocused();
  await popup.keyboard.type("Open doors of Nairobi");
  await expect(popup.getByRole("option").first()).toContainText("Open doors of Nairobi");
  await axe(popup);
});

test("a file that is the whole list rings the alarm, and nothing goes before it is confirmed", async ({
  sightline,
}) => {
  const page = await desk(sightline);
  await give(page, "grants.xlsx", list);
  await page.getByRole("button", { name: "It is the whole list" }).click();
  const alarm = page.getByRole("alert").filter({ hasText: "More than 5 % would go." });
  await expect(alarm).toBeVisible();
  await step(page, /Finish/).click();
  await expect(page.getByRole("button", { name: "Use in this browser" })).toBeDisabled();
  await alarm
    .first()
    .getByRole("button", { name: /^Yes, remove/ })
    .click();
  await expect(page.getByText("Confirmed.").first()).toBeVisible();
});

test("problems go to a table that no spreadsheet runs", async ({ sightline }) => {
  const page = await desk(sightline);
  const evil = 'Country,Implementer,Amount,Start Date,End Date\nKenya,"=HYPERLINK(""x"")",100000,1/1/2024,=1+1\n';
  await give(page, "evil.csv", Buffer.from(evil), "text/csv");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Problems as CSV" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).not.toMatch(/(^|[",])[=+@]/m);
  expect(readCsv(text).some((cells) => cells.includes("=1+1"))).toBe(true);
});

for (const scheme of ["light", "dark"] as const)
  test(`axe finds nothing on any screen of the desk, in ${scheme}`, async ({ sightline }) => {
    test.slow();
    const page = await desk(sightline);
    await page.emulateMedia({ colorScheme: scheme });
    const seen = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    expect(await seen()).toEqual([]);
    await give(page, "grants.xlsx", list);
    await expect(rows(page).first()).toBeVisible();
    expect(await seen()).toEqual([]);
    for (const name of [/Match/, /Compare/, /Edit/, /Finish/]) {
      await step(page, name).click();
      await expect(page.getByRole("main")).toBeVisible();
      expect(await seen()).toEqual([]);
    }
    await step(page, /Check/).click();
    await page.getByRole("button", { name: "Open row 4" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await seen()).toEqual([]);
  });

for (const language of ["en", "fr", "es"])
  test(`at 320 pixels nothing of the desk scrolls sideways, in ${language}`, async ({ sightline }) => {
    const page = await desk(sightline);
    await page.evaluate((value) => chrome.storage.local.set({ language: value }), language);
    await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
    await page.setViewportSize({ width: 320, height: 700 });
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await give(page, "grants.xlsx", list);
    await expect(rows(page).first()).toBeVisible();
    for (let place = 1; place < 6; place++) {
      await page.getByRole("navigation").getByRole("button").nth(place).click();
      await expect(page.getByRole("main")).toBeVisible();
      expect(await sideways()).toBeLessThanOrEqual(0);
    }
  });

/** As our own pages have it, where the functions above run. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };
