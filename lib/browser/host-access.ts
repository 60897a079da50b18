import { browser } from "wxt/browser";

/**
 * Lets this page write to a host while some work lasts: the browser asks the person, and what was granted for it is given
 * back. Call it in a click, before anything else. False: the person refused, and nothing was done.
 */
export async function withHostAccess(address: string, work: () => Promise<void>): Promise<boolean> {
  const origins = [`${new URL(address).protocol}//${new URL(address).hostname}/*`];
  // Not awaited first, or the click no longer counts.
  const known = browser.permissions.contains({ origins });
  if (!(await browser.permissions.request({ origins }).catch(() => false))) return false;
  const before = await known;
  try {
    await work();
  } finally {
    if (!before) await browser.permissions.remove({ origins }).catch(() => false);
  }
  return true;
}
