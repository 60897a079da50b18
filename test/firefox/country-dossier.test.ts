import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../scripts/demo/until.ts";
import { type Firefox, startFirefox } from "./firefox.ts";

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

const text = (page: Page) => page.evaluate(() => document.body.innerText);
const has = (page: Page, selector: string) =>
  until(selector, () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
const says = (page: Page, words: string) => until(words, async () => (await text(page)).includes(words));
const press = (page: Page, name: string) =>
  until(`the button ${name}`, () =>
    page.evaluate((label) => {
      const named = (one: HTMLElement) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim();
      const button = [...document.querySelectorAll<HTMLElement>("button")].find((one) => named(one).startsWith(label));
      button?.click();
      return button !== undefined;
    }, name),
  );

test("a country's dossier has its map, its coverage and what the list does not say", async () => {
  const page = await firefox.openOurs("sidepanel.html?open=country+GH");
  await has(page, "svg.map path.land");
  await has(page, ".cov button");
  await says(page, "What this list does not say");
  // The styles that stand in the page are let in.
  expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
  expect(await text(page)).toContain("The map says nothing about borders.");
  await press(page, "protection, J/TIP: 4 awards");
  await until("the awards", () => page.evaluate(() => document.querySelectorAll(".picked li").length === 4));
  await page.close();
});

test("from a dossier to whom to ask, and from question to office", async () => {
  const page = await firefox.openOurs("sidepanel.html?open=country+GH");
  await press(page, "Whom to ask: all");
  await says(page, "Who prosecutes?");
  await until("the answer", () =>
    page.evaluate(() => {
      const fold = [...document.querySelectorAll("details")].find((one) =>
        one.textContent?.includes("Who prosecutes?"),
      );
      if (fold !== undefined) fold.open = true;
      return fold !== undefined;
    }),
  );
  await says(page, "Human Trafficking Prosecution Unit");
  await says(page, "This list names no contact.");
  await page.close();
});

test("two countries stand side by side", async () => {
  const page = await firefox.openOurs("sidepanel.html?open=comparison+GH-TH");
  await says(page, "Ghana and Thailand");
  await has(page, "table.cmp tbody tr");
  await press(page, "Remove Ghana");
  await says(page, "Choose countries to compare");
  await page.close();
});
