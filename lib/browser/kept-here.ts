import { browser } from "wxt/browser";
import { consults } from "./consults.ts";
import { corrections } from "./corrections.ts";
import { everySetting } from "./every-setting.ts";
import { feedServer } from "./feed-server.ts";
import { giveUpNotices, showWatchBadge } from "./notices.ts";
import { giveUpSite, grantedSites } from "./sites.ts";
import { watchAlerts } from "./watch-alerts.ts";

/** Every setting by its name, and the sites that the person allowed. */
export async function exportSettings(): Promise<Record<string, unknown>> {
  const all = Object.entries({ ...everySetting, feedServer, watchAlerts, corrections, consults });
  const values = await Promise.all(all.map(async ([name, setting]) => [name, await setting.get()] as const));
  return { ...Object.fromEntries(values), sitesAllowed: await grantedSites() };
}

/** Bytes of all that is stored beside the databases, which the browser's own count leaves out. */
export async function settingsBytes(): Promise<number> {
  const stored = await browser.storage.local.get();
  return new TextEncoder().encode(JSON.stringify(stored)).length;
}

/** Erases settings and whatever is held in memory, and takes back every site and the notifications that were allowed. */
export async function eraseSettings(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  for (const pattern of await grantedSites()) await giveUpSite(pattern);
  await giveUpNotices();
  await showWatchBadge(null);
}
