import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { textsIn } from "../words/told.ts";
import { cutOff, spacing } from "./cut-off.ts";
import { type Sightline, test } from "./sightline.ts";
import { walkByTab } from "./walk.ts";

/** Every kind of page that we have, each with something in it. The hint has tests of its own. */
const views = [
  "popup.html",
  "search.html",
  "sidepanel.html",
  "sidepanel.html?open=country+TH",
  "sidepanel.html?open=organisation+iom",
  "sidepanel.html?open=whom+all",
  "sidepanel.html?open=comparison+GH-TH",
  "document.html",
  "brief.html?country=GH",
  "options.html",
  "desk.html",
];

/** Messages that not every page loads: one that is missing shows as its key. */
const keys = new Set(Object.keys(textsIn("words/en.upkeep.json")).map((key) => key.replace(/_(one|other)$/, "")));

/** Level A and AA of WCAG 2.0, 2.1 and 2.2, and what is good besides. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const view of views) {
  test(`${view}: rules, title, language, keyboard, text spacing, 400 % zoom`, async ({ shared }) => {
    const page = await opened(shared, view);

    await test.step("no rule of WCAG 2.2 A and AA that a program can judge is broken", async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(tags)
        .options({ rules: { "target-size": { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160))}`)).toEqual([]);
    });

    await test.step("it has a title and says its language", async () => {
      expect(await page.title()).toMatch(/\w/);
      expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^en\b/);
    });

    await test.step("no message is missing: none is shown by its key", async () => {
      const shown = await page.evaluate(() => {
        const names = [...document.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((one) =>
          ["aria-label", "title", "placeholder"].map((name) => one.getAttribute(name) ?? ""),
        );
        return [document.body.textContent ?? "", ...names].join(" ").match(/[a-z]+[A-Z]\w*/g) ?? [];
      });
      expect(shown.filter((word) => keys.has(word))).toEqual([]);
    });

    await test.step("the Tab key reaches every control, in sight, and holds the focus nowhere", async () => {
      const { stops, missed } = await walkByTab(page);
      expect(stops.length).toBeGreaterThan(0);
      expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
      expect(missed).toEqual([]);
    });

    await test.step("text may be set wider apart, and a window be as narrow as 320 pixels: nothing is cut off", async () => {
      await expect.poll(() => cutOff(page)).toEqual([]);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, spacing);
      await expect.poll(() => cutOff(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => cutOff(page)).toEqual([]);
    });
    await page.close();
  });
}

async function opened({ browser }: Sightline, view: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: view.startsWith("popup") ? 400 : 1280, height: 900 });
  await page.goto(`chrome-extension://${browser.id}/${view}`);
  await expect(page.locator("h1, [role=combobox]").filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  // Filters come behind the first picture of what searches.
  if (/^(?:popup|search)\.html$/.test(view)) await expect(page.getByRole("button", { name: "Country" })).toBeVisible();
  return page;
}
