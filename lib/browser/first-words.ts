import { browser } from "wxt/browser";

/** A message at once, in the browser's language: for the first picture, before the person's own words are loaded. */
export function firstWords(key: string): string {
  return browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0]);
}
