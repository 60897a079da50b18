import { browser } from "wxt/browser";

/** Calls back when this version runs for the first time, and whenever the browser starts. */
export function onSetUp(installed: () => Promise<void>, started: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void installed().catch(() => undefined));
  browser.runtime.onStartup.addListener(() => void started().catch(() => undefined));
}
