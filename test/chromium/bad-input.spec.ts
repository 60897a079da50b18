import { expect } from "@playwright/test";
import { demoPage } from "../../scripts/demo/pages.ts";
import { lookInside } from "../../scripts/demo/shadow.ts";
import { found, openCard, shown, test } from "./sightline.ts";
import { noPolicy, noStorage, silentPolicy, storageFull, variantOf, wrongPolicy } from "./variant.ts";

for (const [name, prelude] of [
  ["no storage at all", noStorage],
  ["a full disk", storageFull],
  ["a policy that makes no sense", wrongPolicy],
  ["no policy", noPolicy],
  ["a policy that never answers", silentPolicy],
] as const) {
  test(`with ${name} the hint comes all the same`, async ({ launch }, info) => {
    const sightline = await launch({ extension: variantOf(info.outputPath("variant"), prelude) });
    const at = await sightline.open("usaspending-award");
    await shown(at);
    await openCard(at);
  });

  test(`with ${name} the popup finds what is in the list`, async ({ launch }, info) => {
    const { browser } = await launch({ extension: variantOf(info.outputPath("variant"), prelude) });
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.id}/popup.html`);
    await popup.getByRole("combobox").fill("Vietnam");
    await expect(popup.getByRole("option").first()).toBeVisible();
  });
}

test("a page that attacks is read within bounds, runs nothing and keeps its hint's words plain", async ({
  sightline,
}) => {
  const at = await sightline.open("attack");
  const { finding } = await found(sightline, at);
  expect(finding.countries.length).toBeLessThanOrEqual(5);
  expect(finding.reasons.every(({ found: words }) => words.length <= 120)).toBe(true);
  expect(JSON.stringify(finding).length).toBeLessThan(40_000);
  await at.page.bringToFront();
  expect(await at.page.evaluate(() => document.documentElement.dataset.attacked ?? "no")).toBe("no");
});

test("the card over a page that attacks works and runs nothing", async ({ sightline }) => {
  const at = await sightline.open("attack");
  await found(sightline, at);
  const hint = await shown(at);
  expect(hint.text).not.toContain("<");
  await openCard(at);
  expect(await at.page.evaluate(() => document.documentElement.dataset.attacked ?? "no")).toBe("no");
});

test("five megabytes are read to their bound, and the page answers meanwhile", async ({ sightline }) => {
  const at = await sightline.open("long");
  const { finding } = await found(sightline, at);
  expect(finding.countries).toEqual(demoPage("long").expect?.countries);
  expect(await at.page.evaluate(() => document.body.textContent.length)).toBeGreaterThan(5_000_000);
});

test("a page without text gets silence and no error", async ({ sightline }) => {
  const errors: string[] = [];
  const worker = await sightline.browser.worker();
  worker.on("console", (message) => errors.push(message.text()));
  const at = await sightline.open("no-text");
  expect((await found(sightline, at)).finding.kind).toBe("none");
  expect(await lookInside(at.devtools)).toBeNull();
  expect(errors).toEqual([]);
});
