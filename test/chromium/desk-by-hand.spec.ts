import { expect, type Page } from "@playwright/test";
import { desk, give } from "./desk-page.ts";
import { test } from "./sightline.ts";

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
  test.slow();
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
