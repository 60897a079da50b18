import { parseHTML } from "linkedom";
import { readPage } from "../lib/page/read-page.ts";
import type { Reading } from "../lib/recognise/reading.ts";
import type { ExtensionBrowser } from "../scripts/demo/browser.ts";
import { stopWorker } from "../scripts/demo/devtools.ts";
import { demoPage } from "../scripts/demo/pages.ts";
import { until } from "../scripts/demo/until.ts";
import { ratios, show, spreadOf } from "./statistics.ts";

const rounds = 11;

/**
 * From a stopped worker to the hint for a page, against a stopped worker that does nothing but answer: the difference
 * is what our code costs. Milliseconds as the content script sees them.
 */
export async function benchWorkerWake(
  ours: ExtensionBrowser,
  empty: ExtensionBrowser,
  html: string,
): Promise<string[]> {
  const { url } = demoPage("state-vietnam");
  const reading = readPage(parseHTML(html).document as unknown as Document, url);
  const ourWake = await wakerOf(ours, url);
  const emptyWake = await wakerOf(empty, url);
  const times: number[] = [];
  const floor: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const [time, answer] = await ourWake(reading);
    if (!answer.includes('"chip":{')) throw new Error(`The worker gave no hint: ${answer}`);
    const [least] = await emptyWake(reading);
    // The first round fills caches for both.
    if (round < 0) continue;
    times.push(time);
    floor.push(least);
  }
  return [
    "worker asleep to the hint of a 50 kB page",
    show(spreadOf(times)),
    show(spreadOf(floor)),
    show(ratios(times, floor)),
  ];
}

/** Asks the worker from the content script's own world in a page, after stopping it. */
async function wakerOf(
  browser: ExtensionBrowser,
  url: string,
): Promise<(reading: Reading) => Promise<[number, string]>> {
  const page = await browser.context.newPage();
  const devtools = await browser.context.newCDPSession(page);
  let world = 0;
  devtools.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === `chrome-extension://${browser.id}`) world = context.id;
  });
  await devtools.send("Runtime.enable");
  await page.goto(url);
  await until("the content script's world", async () => world !== 0);
  return async (reading) => {
    await stopWorker(browser);
    const { result, exceptionDetails } = await devtools.send("Runtime.evaluate", {
      contextId: world,
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => {
        const question = { reading: ${JSON.stringify(reading)} };
        const began = performance.now();
        const reply = await chrome.runtime.sendMessage({ name: "read", question });
        return [performance.now() - began, JSON.stringify(reply)];
      })()`,
    });
    if (exceptionDetails) throw new Error(`The worker was not reached: ${exceptionDetails.text}`);
    return result.value as [number, string];
  };
}
