import type { ExtensionBrowser } from "../scripts/demo/browser.ts";
import { ratios, show, spreadOf } from "./statistics.ts";

const rounds = 11;

/**
 * From the popup's first line to its first result on the screen, with a query that is there from the start, against
 * an empty extension page's way to its first frame.
 */
export async function benchPopup(ours: ExtensionBrowser, empty: ExtensionBrowser): Promise<string[]> {
  const times: number[] = [];
  const floor: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const popup = await timeTo(ours, "popup.html?q=Ghana", "[role=option]");
    const blank = await timeTo(empty, "page.html", "body");
    if (round < 0) continue;
    times.push(popup);
    floor.push(blank);
  }
  return ["popup open to first result", show(spreadOf(times)), show(spreadOf(floor)), show(ratios(times, floor))];
}

/** Milliseconds from the start of a navigation to the frame that shows an element. */
export async function timeTo(browser: ExtensionBrowser, path: string, selector: string): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`, { waitUntil: "commit" });
  const time = await page.evaluate(
    (wanted) =>
      new Promise<number>((answer) => {
        const look = () => (document.querySelector(wanted) ? answer(performance.now()) : requestAnimationFrame(look));
        look();
      }),
    selector,
  );
  await page.close();
  return time;
}
