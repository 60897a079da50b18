import { type Browser, browser } from "wxt/browser";
import { SILENCE_KEYS, type SiteSilence, silenceIn } from "./silence.ts";

const GRANTED = "granted-sites";
/** The content script as the bundler names it. */
export const PAGE_SCRIPT = "/content-scripts/page.js";

/** Host name of a web address; null for whatever is no web page. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? hostname : null;
}

/** What the person said about this host, now (ISO time in UTC). */
export async function silenceOf(host: string, now: string): Promise<SiteSilence> {
  return silenceIn(await browser.storage.local.get(SILENCE_KEYS), host, now);
}

/** True for a page of a site where we read by ourselves: a named host, one of an agency's own build, one that was allowed. */
export async function isReadByItself(url: string): Promise<boolean> {
  const { content_scripts = [] } = browser.runtime.getManifest() as Browser.runtime.ManifestV3;
  const named = content_scripts.flatMap(({ matches = [] }) => matches);
  return [...named, ...(await grantedSites())].some((pattern) => matchesPattern(pattern, url));
}

/** Match patterns as we use them: https, a host or all below it, a path that may end in `*`. */
export function matchesPattern(pattern: string, url: string): boolean {
  const [, host = "", path = ""] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== "https:" || !covers(host, hostname)) return false;
  return path.endsWith("*") ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}

/** Where pages are read by themselves in this build, as match patterns: an agency's own build names hosts of its own. */
export function sitesOfThisBuild(): string[] {
  const { content_scripts = [] } = browser.runtime.getManifest() as Browser.runtime.ManifestV3;
  return [...new Set(content_scripts.flatMap(({ matches = [] }) => matches))];
}

/** Sites beyond the named ones that the person allowed, as match patterns. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions = [] } = browser.runtime.getManifest() as Browser.runtime.ManifestV3;
  const named = new Set([...sitesOfThisBuild(), ...host_permissions].map(originOf));
  return origins.filter((pattern) => !named.has(originOf(pattern)));
}

/** Granted patterns come back without their path. */
const originOf = (pattern: string) => pattern.replace(/^([^/]*\/\/[^/]+)\/.*$/, "$1/*");

/** Asks the browser to let the hint appear on a site; call it in a click, before anything else. False: refused. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`https://${host}/*`] });
}

/** The host of a page that the organisation proposes and the person has not allowed yet; null for every other page. */
export async function offeredSite(url: string, proposed: string[]): Promise<string | null> {
  const host = hostOf(url);
  if (host === null || !proposed.some((site) => covers(site, host))) return null;
  return (await browser.permissions.contains({ origins: [`https://${host}/*`] })) ? null : host;
}

const covers = (site: string, host: string) =>
  site === host || (site.startsWith("*.") && (host === site.slice(2) || host.endsWith(site.slice(1))));

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
