import { browser } from "wxt/browser";

/** Address of a page or file of our own package. */
export function ownAddress(path: `/${string}`): string {
  // The bundler's type knows only the files themselves; ours carry parameters.
  return browser.runtime.getURL(path as "/");
}
