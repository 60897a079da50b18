import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { type Sightline, test } from "./sightline.ts";

/** As our own pages and our worker have it, where the functions below run. */
declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  storage: Record<"local" | "session", { get(): Promise<object>; set(values: object): Promise<void> }>;
};

async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

const flags = (page: Page) => page.locator(".flags > li");

test("a pasted draft is looked at as one types; each flag has its words, its reason and its row, by the keyboard alone", async ({
  shared,
}) => {
  const page = await ours(shared, "search.html?open=glossary");
  await expect(page.getByRole("heading", { level: 1, name: "Trafficking and smuggling" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "Draft" })).toBeFocused();
  await page.keyboard.insertText(
    "The shelter takes in victims of human smuggling. Trafficking does not require crossing a border. Le projet lutte contre le trafic d’êtres humains.",
  );
  await expect(page.getByRole("status").filter({ hasText: "2 places to look at again" })).toBeVisible();
  await expect(flags(page).nth(0).locator("mark")).toHaveText("victims of human smuggling");
  await expect(flags(page).nth(0)).toContainText("Smuggling is a crime against a state");
  await expect(flags(page).nth(1).locator("mark")).toHaveText("trafic d’êtres humains");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Against whom: see the table" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#words-Against")).toBeFocused();
  await expect(page.locator("#words-Against")).toContainText("Against the person, who is a victim.");
  await page.getByRole("textbox", { name: "Draft" }).fill("Smuggling is distinct from trafficking.");
  await expect(page.getByText("Nothing found that takes one for the other.")).toBeVisible();
  await expect(flags(page)).toHaveCount(0);
  await page.close();
});

test("selected words are checked from the menu, and no word of them is kept anywhere", async ({ sightline }) => {
  const { browser } = sightline;
  const worker = await browser.worker();
  const opened = browser.context.waitForEvent("page");
  await worker.evaluate(() => {
    const selectionText = "Quokka brigade: victims of human smuggling were fed.";
    chrome.contextMenus.onClicked.dispatch({ menuItemId: "check-words", selectionText }, { id: 1 });
  });
  const page = await opened;
  await expect(flags(page).locator("mark")).toHaveText("victims of human smuggling");
  expect(page.url()).not.toContain("uokka");
  const kept = await page.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  );
  expect(kept).not.toContain("uokka");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Draft" })).toHaveValue("");
});

test("the popup leads to the table, which has its sources", async ({ shared }) => {
  const popup = await ours(shared, "popup.html");
  await popup.getByTitle("What you watch").click();
  await popup.getByRole("button", { name: "Trafficking or smuggling: words" }).click();
  await expect(popup.getByRole("rowheader", { name: /When it ends/ })).toBeVisible();
  await expect(popup.getByRole("link", { name: /Human Trafficking vs. Human Smuggling \(2016\)/ })).toHaveAttribute(
    "href",
    "https://docslib.org/doc/11785896",
  );
  await popup.close();
});

for (const scheme of ["light", "dark"] as const)
  test(`axe finds nothing serious in the words in ${scheme}, and nothing is cut off at 320 pixels`, async ({
    shared,
  }) => {
    const page = await ours(shared, "search.html?open=glossary");
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole("textbox", { name: "Draft" }).fill("Smuggling victims. Trafficking ends on arrival.");
    await expect(flags(page)).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
