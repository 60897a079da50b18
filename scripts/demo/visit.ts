import type { CDPSession, Page } from "@playwright/test";
import type { TabFinding } from "../../lib/browser/questions.ts";
import type { ExtensionBrowser } from "./browser.ts";
import { type Attached, attach, pressToolbarButton, targets, waitForTarget } from "./devtools.ts";
import type { DemoPage } from "./pages.ts";
import { until } from "./until.ts";

/** As the extension's worker has it, where the function below runs. */
declare const chrome: {
  storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

/** One demo page, open in a tab of its own. */
export interface Visit {
  page: Page;
  /** The tab's own session, which sees the closed shadow root. */
  devtools: CDPSession;
  /** The real popup, on pages that are read by a click. */
  popup: Popup | null;
}

export interface Popup extends Attached {
  close(): Promise<void>;
}

/** Opens a demo page the way a person would: by its address, and with a click on the toolbar button where that is needed. */
export async function visit(
  browser: ExtensionBrowser,
  session: CDPSession,
  { url, how }: Pick<DemoPage, "url" | "how">,
): Promise<Visit> {
  const page = await browser.context.newPage();
  await page.goto(url);
  const devtools = await browser.context.newCDPSession(page);
  if (how === "named host") return { page, devtools, popup: null };
  const popup = await openPopup(browser, session, page);
  // The popup asks for the reading: closed too soon, it has asked nobody.
  await findingAt(browser, url);
  return { page, devtools, popup };
}

/** The real popup over a page, opened by the toolbar button. */
export async function openPopup(browser: ExtensionBrowser, session: CDPSession, page: Page): Promise<Popup> {
  const before = new Set((await targets(session)).map(({ targetId }) => targetId));
  await pressToolbarButton(session, page, browser.id);
  const isPopup = ({ targetId, type, url }: { targetId: string; type: string; url: string }) =>
    !before.has(targetId) && type === "page" && url.startsWith(`chrome-extension://${browser.id}/popup.html`);
  const { targetId } = await waitForTarget(session, isPopup);
  const attached = await attach(session, targetId);
  return { ...attached, close: async () => void (await session.send("Target.closeTarget", { targetId })) };
}

/** What the extension concluded of the page at an address. It keeps this in memory, for itself alone: read there. */
export async function findingAt(browser: ExtensionBrowser, url: string): Promise<TabFinding> {
  return until(`a finding for ${url}`, async () => {
    const worker = await browser.worker();
    return worker.evaluate(async (address) => {
      const stored = Object.values(await chrome.storage.session.get(null)) as unknown[];
      const isFinding = (value: unknown): value is TabFinding =>
        typeof value === "object" && value !== null && "finding" in value && "url" in value && value.url === address;
      // Whatever keeps it, a tab's finding is an object with its address, at most two levels down.
      const inner = stored.flatMap((value) =>
        typeof value === "object" && value !== null ? Object.values(value) : [],
      );
      return [...stored, ...inner].find(isFinding) ?? null;
    }, url);
  });
}

/** The browser's number for the tab that shows an address. */
export async function tabIdOf(browser: ExtensionBrowser, url: string): Promise<number> {
  return until(`a tab with ${url}`, async () => {
    const worker = await browser.worker();
    return worker.evaluate(async (address) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
      return tab?.id;
    }, url);
  });
}
