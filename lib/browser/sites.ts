import { type Browser, browser } from "wxt/browser";
import { hintsEnabled, sitesOff, snoozes } from "./settings.ts";

/** Why nothing is read on a site; null where it may be. */
export type SiteSilence = "everywhere" | "site" | "snoozed" | null;

const GRANTED = "granted-sites";
/** The content script as the bundler names it. */
export const PAGE_SCRIPT = "/content-scripts/page.js";

/** Host name of a web address; null for whatever is no web page. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? hostname : null;
}

/** What the person said about this host, now. */
export async function silenceOf(host: string, now: string): Promise<SiteSilence> {
  const [enabled, off, snoozed] = await Promise.all([hintsEnabled.get(), sitesOff.get(), snoozes.get()]);
  if (!enabled) return "everywhere";
  if (off.includes(host)) return "site";
  // ISO times in UTC sort as text.
  return Object.hasOwn(snoozed, host) && snoozed[host]! > now ? "snoozed" : null;
}

/** Sites beyond the named ones that the person allowed, as match patterns. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { content_scripts = [], host_permissions = [] } = browser.runtime.getManifest() as Browser.runtime.ManifestV3;
  const named = new Set([...content_scripts.flatMap(({ matches = [] }) => matches), ...host_permissions].map(originOf));
  return origins.filter((pattern) => !named.has(originOf(pattern)));
}

/** Granted patterns come back without their path. */
const originOf = (pattern: string) => pattern.replace(/^([^/]*\/\/[^/]+)\/.*$/, "$1/*");

/** Asks the browser to let the hint appear on a site; call it in a click, before anything else. False: refused. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`https://${host}/*`] });
}

export function giveUpSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Makes the registered content script fit what is granted. Safe to repeat. */
export async function registerGrantedSites(): Promise<void> {
  const matches = await grantedSites();
  const held = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (matches.length === 0) {
    if (held.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
    return;
  }
  const script = { id: GRANTED, matches, js: [PAGE_SCRIPT.slice(1)], persistAcrossSessions: true };
  if (held.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, runAt: "document_idle" }]);
}

/** Calls back whenever a site was allowed or given up. */
export function onSitesChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
