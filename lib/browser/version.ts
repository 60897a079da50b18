import { browser } from "wxt/browser";

/** Version of this package, as its manifest says. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
