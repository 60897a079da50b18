import { browser } from "wxt/browser";

/** Calls back when this version runs for the first time, and whenever the browser starts. */
export function onSetUp(installed: () => Promise<void>, started: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void installed().catch(() => undefined));
  browser.runtime.onStartup.addListener(() => void started().catch(() => undefined));
}

/** Browsers stop a worker that calls none of their functions for half a minute, even in the middle of a download. */
const CALL_EVERY = 20_000;

/** Keeps this worker awake until the function it gives is called, or for as many milliseconds as that at most. */
export function keepAwake(atMost = Number.POSITIVE_INFINITY): () => void {
  let left = atMost / CALL_EVERY;
  const timer = setInterval(() => {
    if (--left <= 0) clearInterval(timer);
    void browser.runtime.getPlatformInfo().catch(() => undefined);
  }, CALL_EVERY);
  return () => clearInterval(timer);
}
