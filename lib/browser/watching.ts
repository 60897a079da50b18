import { browser } from "wxt/browser";

/** True where something is watched; read as it is stored, for the worker has no need of the list's form. */
export async function isWatching(): Promise<boolean> {
  const { watchlist } = await browser.storage.local.get("watchlist");
  return Array.isArray(watchlist) && watchlist.length > 0;
}
