import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { readCsv } from "../../lib/exchange/write-csv.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import { projectsInList } from "./expected.ts";
import { type Sightline, test } from "./sightline.ts";
import { workbook } from "./workbook.ts";

const list = workbook([
  ["Anti-trafficking grants, as of January 2026"],
  [],
  ["Country", "Implementer", "Title", "Amount", "Start Date", "End Date", "Description"],
  ["Djibouti", "Harbour Lantern Trust", "Harbour watch", 750000, "10/1/2020", "cut o", "Trains border officials"],
  ["Seychelle", "Island Shelter Trust", "Safe harbours", 250000, "4/1/2019", "3/31/2028", "Shelter for survivors"],
  ["Ghana", "Volta Rescue Trust", "Lake children", 500000, "1/1/2024", "13/45/2026", "Rescue on the lake"],
  [
    "Philippines",
    "Partnership for Development Assistance in The Philippines",
    "",
    "5,000,000",
    "10/1/2019",
    "9/30/2027",
    "Strength CTIP-P",
  ],
  ["Kenya", "Nairobi Shelter Trust", "Open doors of Nairobi", 400000, "1/1/2023", "12/31/2027", "Shelter services"],
]);

async function desk({ browser }: Sightline): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/desk.html`);
  await expect(page.getByRole("combobox", { name: "Whose list is it?" })).not.toHaveValue("");
  return page;
}

const give = (page: Page, name: string, buffer: Buffer, mimeType = "") =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
const rows = (page: Page) => page.locator("table.dt1 tbody tr[data-item]");
const row = (page: Page, text: string) => rows(page).filter({ hasText: text });
const step = (page: Page, name: RegExp) => page.getByRole("navigation").getByRole("button", { name });
/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let count = 0; count < 80; count++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The focus never came there.");
}

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

test("a contact, vacant, is added by hand and judged like a list's", async ({ sightline }) => {
  const page = await desk(sightline);
  await page.getByRole("button", { name: "Edit the list without a file" }).click();
  await page.getByRole("button", { name: "Contacts" }).click();
  await page.getByRole("button", { name: "Add a record" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Role", { exact: true }).fill("Human rights officer");
  await form.getByLabel("Office", { exact: true }).fill("no-such-office");
  await form.getByLabel("State", { exact: true }).selectOption("vacant");
  await form.getByLabel("Valid from").fill("2026-13");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByRole("alert")).toHaveCount(2);
  await form.getByLabel("Office", { exact: true }).fill("state-tip");
  await form.getByLabel("Valid from").fill("2026-10");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Human rights officer" })).toContainText("vacant");
  await page.reload();
  await page.getByRole("button", { name: /^Go on with/ }).click();
  await page.getByRole("button", { name: "Contacts" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Human rights officer" })).toContainText("changed here");
});

/** What is typed into a new record of each table, a value that its checks refuse, and what puts that right. */
const byHand = [
  {
    table: "Projects",
    name: "Quay watch",
    fields: { Title: "Quay watch", Countries: "Ghana", Start: "2026-13" },
    right: { Start: "2026-10-01" },
  },
  {
    table: "Offices",
    name: "Office of Quays",
    fields: { Name: "Office of Quays", Department: "Department of Quays", "Valid from": "soon" },
    right: { "Valid from": "2026-01" },
  },
  {
    table: "Country facts",
    name: "Ghana",
    fields: { Country: "Ghana", Year: "2026", Value: "Tier 2", From: "2026-13" },
    right: { From: "2026-06" },
  },
  {
    table: "Calls",
    name: "Quays without trafficking",
    fields: { Number: "SFOP0009999", Title: "Quays without trafficking", Closes: "2026-02-31" },
    right: { Closes: "2026-02-28" },
  },
];

test("projects, offices, country facts and calls are edited by hand by the same checks, and a crash keeps what was done", async ({
  sightline,
}) => {
  const page = await desk(sightline);
  await page.getByRole("button", { name: "Edit the list without a file" }).click();
  const items = (of: Page) => of.getByRole("main").getByRole("listitem");
  for (const { table, name, fields, right } of byHand) {
    await page.getByRole("button", { name: table, exact: true }).click();
    await page.getByRole("button", { name: "Add a record" }).click();
    const form = page.getByRole("dialog");
    for (const [label, value] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(value);
    await form.getByRole("button", { name: "Save" }).click();
    await expect(form.getByRole("alert")).toHaveCount(1);
    for (const [label, value] of Object.entries(right)) await form.getByLabel(label, { exact: true }).fill(value);
    await form.getByRole("button", { name: "Save" }).click();
    await expect(form).toHaveCount(0);
    await page.getByRole("searchbox", { name: "Search these records" }).fill(name);
    await expect(items(page).filter({ hasText: "changed here" }).first()).toContainText(name);
  }
  await page.getByRole("button", { name: "Offices", exact: true }).click();
  await page.getByRole("searchbox", { name: "Search these records" }).fill("Office of Quays");
  await page.getByRole("button", { name: "Edit Office of Quays" }).click();
  await page.getByRole("dialog").getByLabel("Department", { exact: true }).fill("Department of Ports");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(items(page).filter({ hasText: "changed here" })).toContainText("Department of Ports");

  await sightline.restart();
  const again = await desk(sightline);
  await again.getByRole("button", { name: /^Go on with/ }).click();
  for (const { table, name } of byHand) {
    await again.getByRole("button", { name: table, exact: true }).click();
    await again.getByRole("searchbox", { name: "Search these records" }).fill(name);
    await expect(items(again).filter({ hasText: "changed here" }).first()).toContainText(name);
  }
});

for (const scheme of ["light", "dark"] as const)
  test(`axe finds nothing on any screen of the desk, in ${scheme}`, async ({ sightline }) => {
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

test("a large file can be stopped while it is read and while it is compared, and nothing of it is kept", async ({
  sightline,
}) => {
  test.slow();
  const page = await desk(sightline);
  const row = (at: number) =>
    `Kenya,Nairobi Shelter Trust,Open doors ${at},"$${at},000",1/1/2023,12/31/2027,Shelter for survivors ${at}\n`;
  const head = "Country,Implementer,Title,Amount,Start Date,End Date,Description\n";
  const large = Buffer.from(head + Array.from({ length: 40_000 }, (_none, at) => row(at)).join(""));
  const progress = page.getByRole("progressbar");
  for (const least of [0, 65]) {
    await give(page, "large.csv", large, "text/csv");
    await expect
      .poll(() => progress.getAttribute("value").then(Number), { timeout: 60_000, intervals: [50] })
      .toBeGreaterThanOrEqual(least);
    await page.getByRole("button", { name: "Stop" }).click();
    await expect(page.getByRole("region", { name: "Drop a list here" })).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Whose list is it?" })).not.toHaveValue("");
  await expect(page.getByRole("button", { name: /^Go on with/ })).toHaveCount(0);
});
