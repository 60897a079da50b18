import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { readCorrectionFile } from "../../lib/exchange/correction-file.ts";
import type { EditionInfo } from "../../lib/list/reader.ts";
import { readVersionCode, versionCodeOf } from "../../lib/list/version-code.ts";
import { type Sightline, test } from "./sightline.ts";

async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

/** The first award of Ghana, as a record. */
async function record(sightline: Sightline): Promise<Page> {
  const page = await ours(sightline, "brief.html?country=GH");
  const opened = sightline.browser.context.waitForEvent("page");
  await page.getByRole("table", { name: "Awards", exact: true }).getByRole("button").first().click();
  const card = await opened;
  await card.getByRole("heading", { level: 1 }).waitFor();
  return card;
}

test("a field called wrong is kept, listed, exported as the list's keeper reads it, and cleared", async ({
  sightline,
}) => {
  const card = await record(sightline);
  await card.getByRole("button", { name: "Wrong or missing? End" }).click();
  const form = card.getByRole("dialog");
  await expect(form.getByLabel("Which part")).toHaveValue("end");
  // It must say something.
  await form.getByRole("button", { name: "Keep this correction" }).click();
  await expect(form.getByRole("alert")).toHaveText("Say what it should say, or why it is wrong.");
  await form.getByLabel("What it should say").fill("31 March 2021");
  await form.getByLabel("Why").fill("Extended once.");
  await form.getByLabel("Source: a title or an address").fill("https://www.example.gov/letter");
  await form.getByLabel(/^Date of the source/).fill("2026-02");
  const { violations } = await new AxeBuilder({ page: card }).include("dialog").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await form.getByRole("button", { name: "Keep this correction" }).click();
  await expect(form).toBeHidden();
  await expect(card.getByRole("status").filter({ hasText: "Correction kept on this device" })).toHaveCount(1);

  const options = await ours(sightline, "options.html");
  await expect(options.getByRole("listitem").filter({ hasText: "31 March 2021" })).toBeVisible();
  const row = options.locator(".op", { has: options.getByRole("heading", { name: "Corrections" }) });
  const saved = options.waitForEvent("download");
  await row.getByRole("button", { name: "Export as a file" }).click();
  const file = readCorrectionFile(new Uint8Array(readFileSync(await (await saved).path())));
  expect(file?.problems).toEqual([]);
  expect(file?.corrections).toMatchObject([
    {
      field: "end",
      says: "31 March 2021",
      reason: "Extended once.",
      source: { url: "https://www.example.gov/letter", asOf: "2026-02" },
    },
  ]);
  await row.getByRole("button", { name: "Clear" }).click();
  await expect(options.getByText("31 March 2021")).toHaveCount(0);
});

test("a country's tier is called wrong by the keyboard alone, from the panel", async ({ sightline }) => {
  const panel = await ours(sightline, "sidepanel.html?open=country%20GH");
  const button = panel.getByRole("button", { name: "Wrong or missing? Tier" });
  await button.focus();
  await panel.keyboard.press("Enter");
  await expect(panel.getByRole("dialog")).toBeVisible();
  await panel.getByLabel("What it should say").focus();
  await panel.keyboard.type("Tier 2 since 2016");
  await panel.keyboard.press("Tab");
  await panel.keyboard.press("Tab");
  await panel.keyboard.press("Tab");
  await panel.keyboard.press("Tab");
  await panel.keyboard.press("Enter");
  await expect(panel.getByRole("dialog")).toBeHidden();
  const options = await ours(sightline, "options.html");
  await expect(options.getByText("Tier 2 since 2016")).toBeVisible();
});

test("a correction goes with all data when it is erased, and is in the export of all data", async ({ sightline }) => {
  const card = await record(sightline);
  await card
    .getByRole("button", { name: /^Wrong or missing\? (?!End)/ })
    .first()
    .click();
  await card.getByLabel("Why").fill("Seen twice.");
  await card.getByRole("button", { name: "Keep this correction" }).click();
  await expect(card.getByRole("dialog")).toBeHidden();
  const options = await ours(sightline, "options.html");
  const all = options.locator(".op", { has: options.getByRole("heading", { name: "Export all data" }) });
  const saved = options.waitForEvent("download");
  await all.getByRole("button").click();
  expect(readFileSync(await (await saved).path(), "utf8")).toContain("Seen twice.");
  await options.getByRole("button", { name: "Erase…" }).click();
  await options.getByRole("dialog").getByRole("button", { name: "Erase all data" }).click();
  await expect(options.getByText("Seen twice.")).toHaveCount(0);
});

test("the code of the list is shown, copied whole, and one that was given is compared with it", async ({
  sightline,
}) => {
  const options = await ours(sightline, "options.html");
  await options.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await options.getByRole("button", { name: "Copy code" }).click();
  await expect(options.getByText("Code copied.")).toBeVisible();
  const code = await options.evaluate(() => navigator.clipboard.readText());
  expect(readVersionCode(code)).toMatchObject({ ok: true });
  await expect(options.getByText(code, { exact: true })).toBeVisible();

  // Whoever keeps the list learns from a post's code which one it holds.
  const { serial, asOf, ...rest } = JSON.parse(readFileSync("public/data/starter.json", "utf8")) as EditionInfo;
  const newer = versionCodeOf({ ...rest, asOf, serial: serial + 1, projects: 1, organisations: 1 });
  const given = options.getByLabel("A code that you were given");
  for (const [typed, says] of [
    ["", "Paste or type a code first."],
    [` ${code.toLowerCase().replaceAll("-", " ")}`, "The same list as this one."],
    [newer, `A newer list than this one: edition ${serial + 1}`],
    [code.slice(0, -2), "This is no list code"],
    ["Ghana?", "This is no list code"],
  ] as const) {
    await given.fill(typed);
    await given.press("Enter");
    await expect(options.getByText(says), typed).toBeVisible();
  }
});
