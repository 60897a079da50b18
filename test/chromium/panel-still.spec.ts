import { expect, type Page } from "@playwright/test";
import { demoPage } from "../../scripts/demo/pages.ts";
import { type Sightline, test } from "./sightline.ts";

declare const chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Element | null }[];
}

/** What moved in a page without anybody touching it: how far, and the elements that did. */
async function moved(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((answer) => {
        const seen: string[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[])
            if (!entry.hadRecentInput)
              seen.push(
                `${entry.value}: ${entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 120)).join(" | ")}`,
              );
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // Entries are told after the frame that they belong to.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => answer(seen))));
      }),
  );
}

async function panel({ browser }: Sightline, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 400, height: 900 });
  await page.goto(`chrome-extension://${browser.id}/sidepanel.html?${address}`);
  await expect(page.locator(".page .facts").filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy");
  await expect(page.getByRole("button", { name: /^Compare/ }).filter({ visible: true })).toBeVisible();
  return page;
}

// A record of the past, one with a doubt, and one of which the list has nothing: each says so in a note.
for (const country of ["TH", "GH", "VN", "LU"])
  test(`nothing moves while the dossier of ${country} comes into the panel`, async ({ shared }) => {
    const page = await panel(shared, `open=country+${country}`);
    expect(await moved(page)).toEqual([]);
    // The styles that stand in the page are let in.
    expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
    await page.close();
  });

test("nothing moves while the dossier of the page at hand comes", async ({ sightline }) => {
  await sightline.open(demoPage("state-ghana").url);
  const worker = await sightline.browser.worker();
  const tab = await worker.evaluate(
    async () => (await chrome.tabs.query({})).find(({ url }) => url?.includes("state.gov"))?.id,
  );
  const page = await panel(sightline, `tab=${tab}`);
  await expect(page.locator("details.why")).toBeVisible();
  expect(await moved(page)).toEqual([]);
});
