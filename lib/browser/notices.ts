import { browser } from "wxt/browser";
import { ownAddress } from "./own-address.ts";

/** One for everything that is watched: a later one takes its place. */
const NOTICE = "watched";

/** True where the person has agreed to notifications. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ["notifications"] }).catch(() => false);
}

/** The browser asks the person. Call it in a click, before anything else; false where they refuse. */
export async function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ["notifications"] }).catch(() => false);
}

/** What is still shown goes too. */
export async function giveUpNotices(): Promise<void> {
  await browser.notifications?.clear(NOTICE).catch(() => false);
  await browser.permissions.remove({ permissions: ["notifications"] }).catch(() => false);
}

/** Shows a notification where the person has agreed to them, else nothing. */
export async function showNotice(title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = ownAddress("/icon/128.png");
  await browser.notifications?.create(NOTICE, { type: "basic", iconUrl, title, message }).catch(() => undefined);
}

/** Call it in the worker's first tick; without the permission there is nothing to hear. */
export function onNotice(open: () => Promise<void>): void {
  browser.notifications?.onClicked.addListener(() => void open());
}

/** On the toolbar, wherever a tab has no badge of its own: a mark, and in words what it means. Null: nothing. */
export async function showWatchBadge(title: string | null): Promise<void> {
  const { action, runtime } = browser;
  await action.setBadgeBackgroundColor({ color: "#8b5a00" });
  await action.setBadgeTextColor({ color: "#ffffff" });
  await action.setBadgeText({ text: title === null ? "" : "!" });
  await action.setTitle({ title: title ?? runtime.getManifest().name });
}
