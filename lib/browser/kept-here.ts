import { browser } from "wxt/browser";
import { consults } from "./consults.ts";
import { corrections } from "./corrections.ts";
import type { Setting } from "./define-setting.ts";
import { feedServer } from "./feed-server.ts";
import { giveUpNotices, showWatchBadge } from "./notices.ts";
import * as settings from "./settings.ts";
import { giveUpSite, grantedSites } from "./sites.ts";
import { watchAlerts } from "./watch-alerts.ts";

const isSetting = (value: unknown): value is Setting<unknown> => typeof value === "object" && value !== null;

/** Every setting by its name, and the sites that the person allowed. */
export async function exportSettings(): Promise<Record<string, unknown>> {
  const all = Object.entries<unknown>({ ...settings, feedServer, watchAlerts, corrections, consults }).flatMap(
    ([name, value]) => (isSetting(value) ? [{ name, value }] : []),
  );
  const values = await Promise.all(all.map(async ({ name, value }) => [name, await value.get()] as const));
  return { ...Object.fromEntries(values), sitesAllowed: await grantedSites() };
}

/** Erases settings and whatever is held in memory, and takes back every site and the notifications that were allowed. */
export async function eraseSettings(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  for (const pattern of await grantedSites()) await giveUpSite(pattern);
  await giveUpNotices();
  await showWatchBadge(null);
}
