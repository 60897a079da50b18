import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../scripts/demo/until.ts";
import { type Firefox, startFirefox } from "./firefox.ts";

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const press = (page: Page, name: string) =>
  until(`the button ${name}`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll("button")].find(
        (one) => (one.getAttribute("aria-label") ?? one.innerText).trim().startsWith(wanted) && !one.disabled,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );

test("the desk imports a table in its own worker and puts it to use in another window's popup", async () => {
  const page = await firefox.openOurs("desk.html");
  await until("the publishers", () => page.evaluate(() => (document.querySelector("select")?.value ?? "") !== ""));
  const file = join(tmpdir(), `sightline-desk-${process.pid}.csv`);
  const rows = [
    "Country,Implementer,Title,Amount,Start Date,End Date",
    'Kenya,Nairobi Shelter Trust,Open doors of Nairobi,"$400,000",1/1/2023,12/31/2027',
    'Ghana,Volta Rescue Trust,Lake children,"$500,000",1/1/2024,13/45/2026',
  ];
  writeFileSync(file, `${rows.join("\n")}\n`);
  const input = await page.$('input[type="file"]');
  await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(file);
  await until("the row to decide", async () => (await textOf(page)).includes("1 needs a decision"));
  await press(page, "Leave not stated: End");
  await until("nothing left", async () => (await textOf(page)).includes("0 need a decision"));
  await press(page, "Use and publish");
  await press(page, "Use in this browser");
  await until("the edition in use", async () => /Edition 2 is in use in this browser/.test(await textOf(page)));
  const popup = await firefox.openOurs("popup.html");
  await until("the search field", () => popup.evaluate(() => document.querySelector('[role="combobox"]') !== null));
  await popup.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
    if (!field) return;
    field.value = "Open doors of Nairobi";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await until("the new project", async () => (await textOf(popup)).includes("Nairobi Shelter Trust"));
  expect(await textOf(popup)).toContain("Open doors of Nairobi");
});
