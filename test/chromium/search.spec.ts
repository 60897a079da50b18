import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { readCsv } from "../../lib/exchange/write-csv.ts";
import { listedIn, projectsInList } from "./expected.ts";
import { type Sightline, test } from "./sightline.ts";

/** As our own pages have it, where the functions below run. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  await expect(page.getByRole("combobox")).toBeFocused();
  await expect(page.getByRole("button", { name: "Country", exact: true })).toBeVisible();
  return page;
}

const field = (page: Page) => page.getByRole("combobox");
const results = (page: Page) => page.locator("#results [role=option]");
const chosen = (page: Page) => page.locator('#results [role=option][aria-selected="true"]');
/** Projects that the answer says it has. */
const projects = async (page: Page) =>
  Number(/Projects · ([\d,]+)/.exec(await page.locator("#results").innerText())?.[1]?.replace(",", "") ?? 0);

test("a search without words shows what ends soon, and what is typed replaces it", async ({ shared }) => {
  const page = await ours(shared, "popup.html");
  await expect(page.getByText(/Ends within 180 days, whole list/)).toBeVisible();
  await page.keyboard.type("ghana");
  await expect(page.getByText(/Ends within 180 days, whole list/)).toBeHidden();
  await expect(results(page).first()).toContainText("Ghana");
  await page.close();
});

test("a typed form and a menu say the same, and the menu's count is what is left", async ({ shared }) => {
  const page = await ours(shared, "popup.html");
  await field(page).fill("country:gh ");
  await expect.poll(() => projects(page)).toBe(listedIn("GH"));
  await page.getByRole("button", { name: "Remove filter: Ghana" }).click();
  await expect(field(page)).toHaveValue("");

  await page.getByRole("button", { name: "Country", exact: true }).click();
  const menu = page.getByRole("listbox", { name: "Country" });
  await expect(menu).toBeFocused();
  await page.keyboard.type("Ghana");
  const option = menu.locator("[data-active]");
  await expect(option).toContainText("Ghana");
  expect(await option.innerText()).toMatch(new RegExp(`${listedIn("GH")}$`));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue(/country:GH/);
  await expect(page.locator('[data-key="country"]')).toBeFocused();
  await expect.poll(() => projects(page)).toBe(listedIn("GH"));
  await page.close();
});

test("how much is left is announced whenever words or filters change it", async ({ shared }) => {
  const page = await ours(shared, "search.html");
  const announced = page.locator("p[role=status]");
  for (const query of ["country:gh ", "funder:ilab country:gh ", "winrock"]) {
    const before = await announced.innerText();
    await field(page).fill(query);
    await expect(announced).not.toHaveText(before);
    const sizes = await results(page).evaluateAll((rows) => rows.map((row) => Number(row.ariaSetSize)));
    await expect(announced, query).toHaveText(`${sizes[0]} ${sizes[0] === 1 ? "result" : "results"}`);
  }
  await field(page).fill("");
  await expect(announced).toHaveText("");
  await field(page).fill("qqxxzzqq");
  await expect(announced).toContainText("qqxxzzqq");
  await page.close();
});

test("each filter is reached by mouse and by keyboard, and its count is what is left", async ({ shared }) => {
  const page = await ours(shared, "search.html");
  const menu = page.locator("#filter-menu");
  for (const [name, value, byKeys] of [
    ["Funder", /ILAB/, false],
    ["Focus", /Prosecution/, true],
    ["Status", /End not stated/, false],
    ["Region", /Africa/, false],
    ["Region", /Africa/, true],
    ["Amount", /1,000,000/, true],
    ["Programme", /Program/, false],
    ["Publisher", /./, true],
  ] as const) {
    await field(page).fill("");
    await expect(page.locator(".fc.on")).toHaveCount(0);
    const behindMore = await page.getByRole("button", { name, exact: true }).isHidden();
    const opener = page.getByRole("button", { name: behindMore ? "More" : name, exact: true });
    if (byKeys) await opener.press("Enter");
    else await opener.click();
    if (behindMore && byKeys) {
      await expect(page.getByRole("listbox", { name: "More" })).toBeFocused();
      await page.keyboard.type(name.slice(0, 3));
      await expect(menu.locator("[data-active]")).toContainText(name);
      await page.keyboard.press("Enter");
    } else if (behindMore) await menu.getByRole("option", { name }).click();
    await expect(page.getByRole("listbox", { name })).toBeFocused();
    const option = menu.getByRole("option", { name: value }).first();
    const count = Number(/([\d,]+)$/.exec(await option.innerText())?.[1]?.replace(",", ""));
    expect(count).toBeGreaterThan(0);
    await option.click();
    await expect.poll(() => projects(page), `${name} ${value}`).toBe(count);
  }
  await page.close();
});

test("what ends soon, typed as a status, has a chip that takes it away; a filter that says nothing is told, alone too", async ({
  shared,
}) => {
  const page = await ours(shared, "popup.html");
  await field(page).fill("status:ending ");
  await page.getByRole("button", { name: "Remove filter: Within 180 days" }).click();
  await expect(field(page)).toHaveValue("");
  for (const text of ["ends<banana", 'funder:"no such office"', "region:"]) {
    await field(page).fill(text);
    const told = page.getByText(`This list knows no “${text}”. It was left out.`);
    if (text.endsWith(":")) await expect(told).toHaveCount(0);
    else await expect(told.last()).toBeVisible();
  }
  await field(page).fill("sort:title");
  await expect.poll(() => projects(page)).toBe(projectsInList);
  await page.close();
});

test("a thousand results are walked to the end, with few of them in the document", async ({ shared }) => {
  const page = await ours(shared, "search.html");
  await field(page).fill("status:running,ended,undated sort:title");
  await expect.poll(() => projects(page)).toBe(projectsInList);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("PageDown");
  await expect(chosen(page)).toHaveAttribute("aria-posinset", "9");
  await page.keyboard.press("End");
  await expect(chosen(page)).toHaveAttribute("aria-posinset", String(projectsInList));
  await expect(chosen(page)).toHaveAttribute("aria-busy", "false");
  await expect(chosen(page)).toBeInViewport();
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await chosen(page).getAttribute("id")) ?? "");
  expect(await results(page).count()).toBeLessThan(60);
  await page.keyboard.press("Home");
  await expect(chosen(page)).toHaveAttribute("aria-posinset", "1");
  await page.close();
});

test("on a page of its own a result opens beside the list, and Escape leads back to the field", async ({ shared }) => {
  const page = await ours(shared, "search.html");
  await field(page).fill("child protection compact country:gh");
  await expect(results(page).first()).toContainText(/Compact/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Compact/ })).toBeFocused();
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await page.close();
});

test("the export holds what is left, every cell a text", async ({ shared }) => {
  const page = await ours(shared, "search.html");
  await field(page).fill("country:gh");
  await expect.poll(() => projects(page)).toBe(listedIn("GH"));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /Export \d+ projects as CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^sightline-edition-\d+-\d{4}-\d{2}-\d{2}\.csv$/);
  const [head, ...rows] = readCsv(readFileSync(await file.path(), "utf8"));
  expect(head?.[0]).toBe("Title");
  expect(rows).toHaveLength(listedIn("GH"));
  for (const row of rows) expect(row[3]).toContain("Ghana");
  await expect(page.getByRole("status").first()).toContainText(`${listedIn("GH")} projects exported`);
  await page.close();
});

test("what is copied carries its marking, its source and the edition", async ({ shared }) => {
  await shared.browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await ours(shared, "search.html");
  await field(page).fill("child protection compact country:gh");
  await expect(results(page).first()).toContainText(/Compact/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+c");
  await expect(page.getByRole("status").first()).toContainText("Copied");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^UNCLASSIFIED\n.*Compact/);
  expect(text).toMatch(/Source: .*https?:/);
  expect(text).toMatch(/Edition \d+.*\nUNCLASSIFIED$/);
  await page.close();
});

test("a search is kept on this device, used again and removed", async ({ sightline }) => {
  const page = await ours(sightline, "popup.html");
  await field(page).fill("funder:prm sort:newest");
  await page.getByRole("button", { name: "Saved searches" }).click();
  await page.getByRole("button", { name: "Save this search" }).click();
  // It is said once it is kept; the menu closes at once.
  await expect(page.getByRole("status").filter({ hasText: "Search saved on this device" })).toBeAttached();
  await page.close();
  const again = await ours(sightline, "search.html");
  await again.getByRole("button", { name: "Saved searches" }).click();
  await again.getByRole("button", { name: "funder:prm sort:newest", exact: true }).click();
  await expect(field(again)).toHaveValue("funder:prm sort:newest");
  await expect(results(again).first()).toContainText("PRM");
  await again.getByRole("button", { name: "Saved searches" }).click();
  await again.getByRole("button", { name: /^Remove saved search/ }).click();
  await expect(again.getByText("None yet.")).toBeVisible();
});

test("what is no filter is said, and ? explains those there are", async ({ shared }) => {
  const page = await ours(shared, "popup.html");
  await field(page).fill("colour:red country:nowhere shelter");
  await expect(page.locator(".told")).toHaveText([/“colour:” is no filter/, /knows no “country:nowhere”/]);
  await field(page).fill("?");
  await page.getByRole("button", { name: "funder:ilab" }).click();
  await expect(results(page).first()).toContainText("ILAB");
  await page.close();
});

const states: [string, string, (page: Page) => Promise<unknown>][] = [
  ["results", "search.html", (page) => field(page).fill("country:gh iom")],
  ["an open menu", "popup.html", (page) => page.getByRole("button", { name: "Funder" }).click()],
  ["the help", "popup.html", (page) => field(page).fill("?")],
  [
    "what was looked up lately",
    "popup.html",
    async (page) => {
      await page.evaluate(() =>
        chrome.storage.local.set({ lookedUp: ["winrock vietnam", "country:gh iom", "la strada"] }),
      );
      await expect(page.getByRole("group", { name: "Looked up lately" })).toBeVisible();
    },
  ],
  ["saved searches", "popup.html", (page) => page.getByRole("button", { name: "Saved searches" }).click()],
];
for (const [name, path, act] of states)
  for (const [scheme, width] of [
    ["light", 1280],
    ["dark", 320],
  ] as const) {
    test(`axe finds nothing in ${name}, ${scheme}, ${width} pixels wide`, async ({ shared }) => {
      const page = await ours(shared, path);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 640 });
      await act(page);
      await page.evaluate(() => document.fonts.ready);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      await page.close();
    });
  }
