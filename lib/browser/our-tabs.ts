import { browser } from "wxt/browser";
import { sidebarAction } from "./firefox.ts";
import { ownAddress } from "./own-address.ts";

/** The tab that a page of ours speaks of. */
export interface TabAtHand {
  id: number;
  /** Null where the browser does not tell it. */
  url: string | null;
}

/** The tab in front in this window. Null: there is none, or it is a page of ours. */
export async function tabInFront(): Promise<TabAtHand | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url?.startsWith(ownAddress("/"))) return null;
  return { id: tab.id, url: tab.url ?? null };
}

/** One tab by its number; null when it is closed. */
export async function tabById(id: number): Promise<TabAtHand | null> {
  try {
    const tab = await browser.tabs.get(id);
    return { id, url: tab.url ?? null };
  } catch {
    return null; // Browsers say "no such tab" by throwing.
  }
}

/** True where this page fills a tab of its own (not a popup, not a panel). */
export async function fillsATab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/** Calls back when another tab comes to the front, the one in front moves on, or a page in a tab was read anew. */
export function onTabNews(callback: () => void, signal: AbortSignal): void {
  const onActivated = () => callback();
  const onUpdated = (_id: number, change: { status?: string; url?: string }, tab: { active: boolean }) => {
    if (tab.active && (change.url !== undefined || change.status === "complete")) callback();
  };
  const onChanged = (changes: object, area: string) => {
    if (area === "session" && Object.keys(changes).some((key) => key.startsWith("finding "))) callback();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.storage.onChanged.addListener(onChanged);
  const end = () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.storage.onChanged.removeListener(onChanged);
  };
  signal.addEventListener("abort", end, { once: true });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Closes the panel that calls; Firefox's sidebar takes a click for it, Chromium's panel is a window. */
export function closePanel(): void {
  if (browser.sidePanel !== undefined) window.close();
  else void sidebarAction?.close();
}
