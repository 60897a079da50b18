import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { desk, give, list, row, step, tabTo } from "./desk-page.ts";
import { test } from "./sightline.ts";

async function add(page: Page, table: string, fields: Record<string, string>): Promise<void> {
  await page.getByRole("button", { name: table, exact: true }).click();
  await page.getByRole("button", { name: "Add a record" }).click();
  const form = page.getByRole("dialog");
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(value);
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form).toHaveCount(0);
}

test("what changes beside projects stands in the difference: counted, picked by table, searched, by the keyboard, for axe", async ({
  sightline,
}) => {
  test.slow();
  const page = await desk(sightline);
  await give(page, "grants.xlsx", list);
  await row(page, "Harbour watch")
    .getByRole("button", { name: /^Leave not stated: End/ })
    .click();
  await row(page, "Lake children")
    .getByRole("button", { name: /^Leave not stated: End/ })
    .click();
  await expect(page.getByText("0 need a decision")).toBeVisible();
  await step(page, /Edit/).click();
  await page.getByRole("button", { name: "Contacts", exact: true }).click();
  await page.getByRole("button", { name: "Add a record" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Role", { exact: true }).fill("Human rights officer");
  await form.getByLabel("Office", { exact: true }).fill("state-tip");
  await form.getByLabel("Mailbox", { exact: true }).fill("see the directory");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByRole("alert")).toHaveText("This is no e-mail address that anybody could write to.");
  await form.getByLabel("Mailbox", { exact: true }).fill("accra.rights@state.gov");
  await form.getByLabel("Covers", { exact: true }).fill("Ghana; Togo");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form).toHaveCount(0);
  await add(page, "Country facts", { Country: "Ghana", Year: "2026", Value: "Tier 2" });
  await add(page, "Calls", { Number: "SFOP0009999", Title: "Quays without trafficking", Closes: "2026-12-31" });

  const aside = page.getByRole("complementary");
  await expect(aside).toContainText("7 other records change");
  await expect(aside).toContainText("Organisations 4 · Contacts 1 · Country facts 1 · Calls 1");
  await step(page, /Compare/).click();
  const status = page.getByRole("main").getByRole("status");
  await expect(status).toHaveText(/^\d+ projects · 7 other records$/);
  const entry = (text: string) => page.getByRole("rowgroup").filter({ hasText: text });
  await expect(entry("Human rights officer")).toContainText("accra.rights@state.gov");
  await expect(entry("Human rights officer")).toContainText("Ghana and Togo");

  const kinds = page.getByRole("combobox", { name: "Kind of change" });
  const search = page.getByRole("searchbox", { name: "Search the changes" });
  await tabTo(page, search);
  await page.keyboard.type("accra.rights");
  await expect(status).toHaveText("0 projects · 1 other record");
  await expect(entry("Human rights officer")).toBeVisible();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("togo");
  await expect(status).toHaveText(/ · 1 other record$/);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await kinds.selectOption("organisations");
  await expect(status).toHaveText("4 other records");
  await expect(entry("Island Shelter Trust")).toContainText("added");
  await expect(page.getByRole("columnheader", { name: "Project" })).toHaveCount(0);
  await search.fill("nothing of this name");
  await expect(page.getByText("No change matches.")).toBeVisible();
  await search.fill("");
  await kinds.selectOption("added");
  await expect(status).toHaveText(/^\d+ projects$/);
  await kinds.selectOption("");
  await expect(status).toHaveText(/^\d+ projects · 7 other records$/);

  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
