import { browser } from "wxt/browser";
import type { NamedRow } from "../advise/view.ts";
import type { TabFinding } from "./questions.ts";
import { forget, recall, remember } from "./session.ts";

/** What one document was found to be; in memory only, until the tab leaves it. */
export interface StoredFinding extends TabFinding {
  documentId: string | null;
  /** What is marked in it, once each. */
  named: NamedRow[];
}

const keyOf = (tabId: number) => `finding ${tabId}`;

export function keepFinding(tabId: number, finding: StoredFinding): Promise<void> {
  return remember(keyOf(tabId), finding);
}

/** Null when the page in the tab was not read, or is another document than the one that asks. */
export async function findingIn(tabId: number, documentId: string | null = null): Promise<StoredFinding | null> {
  // We alone write it, so it is what it was.
  const stored = ((await recall(keyOf(tabId))) as StoredFinding | undefined) ?? null;
  if (stored === null) return null;
  const other = documentId !== null && stored.documentId !== null && stored.documentId !== documentId;
  return other ? null : stored;
}

export function dropFinding(tabId: number): Promise<void> {
  return forget(keyOf(tabId));
}

/** Forgets a page when its tab closes or goes elsewhere. A move within the page keeps it until it is read again. */
export function forgetPagesLeft(): void {
  browser.tabs.onRemoved.addListener((tabId) => void dropFinding(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status === "loading") void forgetIfLeft(tabId, tab.url);
  });
}

/** `url` is unknown where we may not see it, which is elsewhere. */
export async function forgetIfLeft(tabId: number, url: string | undefined): Promise<void> {
  const stored = await findingIn(tabId);
  if (stored !== null && (url === undefined || withoutHash(url) !== withoutHash(stored.url))) await dropFinding(tabId);
}

export const withoutHash = (url: string) => url.split("#", 1)[0];
