import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { desk, give, step, tabTo } from "./desk-page.ts";
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

/** A reader finds the end of a record wrong and its implementer doubtful, and saves both for whoever keeps the list. */
async function corrections(sightline: Sightline, card: Page): Promise<Buffer> {
  for (const [field, says] of [
    ["End", "31 March 2031"],
    ["Implementer", "Somebody whom no list knows"],
  ] as const) {
    await card.getByRole("button", { name: `Wrong or missing? ${field}` }).click();
    const form = card.getByRole("dialog");
    await form.getByLabel("What it should say").fill(says);
    await form.getByLabel("Why").fill("Said by the office.");
    await form.getByRole("button", { name: "Keep this correction" }).click();
    await expect(form).toBeHidden();
  }
  const options = await ours(sightline, "options.html");
  const kept = options.locator(".op", { has: options.getByRole("heading", { name: "Corrections" }) });
  const saved = options.waitForEvent("download");
  await kept.getByRole("button", { name: "Export as a file" }).click();
  return readFileSync(await (await saved).path());
}

test("what a reader calls wrong is taken at the desk, by the keyboard too, and the record says it in this browser", async ({
  sightline,
}) => {
  const card = await record(sightline);
  const title = await card.getByRole("heading", { level: 1 }).innerText();
  await expect(card.getByText("31 Mar 2031")).toHaveCount(0);
  const file = await corrections(sightline, card);

  const page = await desk(sightline);
  await give(page, "corrections.json", file);
  const asked = page.getByRole("region", { name: /corrections/ });
  const end = asked.getByRole("listitem").filter({ hasText: "31 March 2031" });
  await expect(end).toContainText("Said by the office.");
  // What nobody can read as a value is told, and cannot be taken with a click.
  const unread = asked.getByRole("listitem").filter({ hasText: "Somebody whom no list knows" });
  await expect(unread.getByRole("button", { name: /^Take/ })).toHaveCount(0);
  await expect(unread.getByRole("button", { name: /^Refuse/ })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  const take = end.getByRole("button", { name: /^Take/ });
  await tabTo(page, take);
  await page.keyboard.press("Enter");
  await expect(end).toContainText("Taken");
  // The button is gone: the keyboard is at the one that took its place.
  await expect(end.getByRole("button", { name: /^Undo/ })).toBeFocused();
  await end.getByRole("button", { name: /^Undo/ }).click();
  await expect(take).toBeVisible();
  await take.click();
  await unread.getByRole("button", { name: /^Refuse/ }).click();
  await expect(unread).toContainText("Refused");

  await step(page, /Compare/).click();
  await expect(page.getByRole("rowgroup").filter({ hasText: "2031" })).toBeVisible();
  await step(page, /Finish/).click();
  await page.getByRole("button", { name: "Use in this browser" }).click();
  await expect(page.getByText("Edition 2 is in use in this browser.")).toBeVisible();
  const after = await record(sightline);
  await expect(after.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(after.getByText("31 Mar 2031").first()).toBeVisible();
});
