import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { Sightline } from "./sightline.ts";

export async function ours({ browser }: Sightline, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

export const pdf = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(bytes),
});
export const plain = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** Drops a file on the page as a person does: over it, then on it. */
export async function drop(page: Page, { name, buffer }: { name: string; buffer: Buffer }): Promise<void> {
  await page.evaluate(
    ([fileName, base64]) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], fileName));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, buffer.toString("base64")] as const,
  );
}

export const heading = (page: Page) => page.getByRole("heading", { level: 1 }).filter({ visible: true });
export const refusal = (page: Page) => page.getByRole("alert").filter({ hasText: "was not read" });

/** As our own pages have it, where the functions of this file run. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  storage: {
    session: { get(): Promise<object> };
    local: { get(): Promise<object>; set(values: object): Promise<void> };
  };
};

/** A choice in the context menu over the page in a tab; without a real click there is no panel, and a page opens. */
export async function choose({ browser }: Sightline, url: string, info: object): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    async ([address, chosen]) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
      if (!tab) throw new Error(`no tab shows ${address}`);
      chrome.contextMenus.onClicked.dispatch({ frameId: 0, ...chosen }, tab);
    },
    [url, info] as const,
  );
}

/** The panel's place for documents beside the page in a tab. */
export async function panelFor(sightline: Sightline, url: string): Promise<Page> {
  const panel = await ours(sightline, "options.html");
  const tabId = await panel.evaluate(
    async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id,
    url,
  );
  await panel.goto(`chrome-extension://${sightline.browser.id}/sidepanel.html?tab=${tabId}&open=document`);
  return panel;
}

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** The request of the made proposal, with its dossier. */
export async function expectProposal(page: Page): Promise<void> {
  await expect(heading(page).filter({ hasText: "International Organization for Migration" })).toBeVisible();
  const fields = page.locator(".document-head dl");
  await expect(fields).toContainText("SFOP0010120");
  await expect(fields).toContainText("$2,500,000");
  await expect(page.getByRole("heading", { name: "Listed projects that resemble this request" })).toBeVisible();
}
