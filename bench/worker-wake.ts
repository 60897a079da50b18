import type { Page } from "@playwright/test";
import { readPage } from "../lib/page/read-page.ts";
import type { Reading } from "../lib/recognise/reading.ts";
import type { ExtensionBrowser } from "../scripts/demo/browser.ts";
import { stopWorker } from "../scripts/demo/devtools.ts";
import { demoPage } from "../scripts/demo/pages.ts";
import { ratios, show, spreadOf } from "./statistics.ts";

const rounds = 11;

/** As an extension's page has it, where the function below runs. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/**
 * From a stopped worker to the hint for a page, against a stopped worker that does nothing but answer: the difference
 * is what our code costs. Milliseconds as the asking page sees them.
 */
export async function benchWorkerWake(
  ours: ExtensionBrowser,
  empty: ExtensionBrowser,
  html: string,
): Promise<string[]> {
  const { parseHTML } = await import("linkedom");
  const { url } = demoPage("state-vietnam");
  const reading = readPage(parseHTML(html).document as unknown as Document, url);
  const asks = [await opened(ours, "options.html"), await opened(empty, "page.html")] as const;
  const times: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    for (const [at, { wake }] of asks.entries()) {
      const time = await wake(reading);
      // The first round fills caches for both.
      if (round >= 0) times[at]?.push(time);
    }
  }
  for (const { page } of asks) await page.close();
  return [
    "worker asleep to hint",
    show(spreadOf(times[0])),
    show(spreadOf(times[1])),
    show(ratios(times[0], times[1])),
  ];
}

async function opened(
  browser: ExtensionBrowser,
  path: string,
): Promise<{ page: Page; wake(reading: Reading): Promise<number> }> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return {
    page,
    wake: async (reading) => {
      await stopWorker(browser);
      return page.evaluate(async (taken) => {
        const began = performance.now();
        await chrome.runtime.sendMessage({ name: "read", question: { reading: taken } });
        return performance.now() - began;
      }, reading);
    },
  };
}
