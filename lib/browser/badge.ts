import { browser } from "wxt/browser";
import type { Badge } from "../advise/view.ts";

const plain = { 16: "/icon/16.png", 32: "/icon/32.png" };
const dotted = { 16: "/icon/past-16.png", 32: "/icon/past-32.png" };

/** Number of running projects; a grey dot where all are past; nothing where there is nothing. The title says it in words. */
export async function showBadge(tabId: number, { kind, count, title }: Badge): Promise<void> {
  const text = kind !== "count" ? "" : count > 999 ? "999+" : String(count);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: "#1a4480" }),
    browser.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
    browser.action.setIcon({ tabId, path: kind === "past" ? dotted : plain }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined); // The tab is gone.
}

/** Opens the popup, which reads the page of the tab in front; rejects where the browser does not let us. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}
