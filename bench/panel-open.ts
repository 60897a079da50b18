import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeEdition } from "../lib/list/compact.ts";
import { builtExtension, type ExtensionBrowser, launchChromium } from "../scripts/demo/browser.ts";
import { multiply, readStarter } from "./many-projects.ts";
import { timeTo } from "./popup-open.ts";
import { ratios, show, spreadOf } from "./statistics.ts";

const rounds = 11;
const PROJECTS = 10_000;
/** The country of which the starter list has most: hundreds of projects once the list is multiplied. */
const PLACE = "sidepanel.html?open=country+TH";
const PARTS = [
  ["a country's facts", ".facts"],
  ["the whole dossier", ".charts"],
] as const;

/**
 * From the panel's first line to the facts of a country on the screen (its name, tier, determination and compact), and to
 * the whole dossier, with ten thousand projects in the list, against an empty extension page's way to its first frame.
 */
export async function benchPanel(folder: string, port: number, empty: ExtensionBrowser): Promise<string[][]> {
  const extension = join(folder, "many");
  cpSync(builtExtension, extension, { recursive: true });
  writeFileSync(join(extension, "data/starter.json"), writeEdition(multiply(readStarter(), PROJECTS)));
  const ours = await launchChromium({ port, extension });
  try {
    await taken(ours);
    const rows: string[][] = [];
    for (const [what, selector] of PARTS) {
      const times: number[] = [];
      const floor: number[] = [];
      for (let round = -1; round < rounds; round++) {
        const panel = await timeTo(ours, PLACE, selector);
        const blank = await timeTo(empty, "page.html", "body");
        // The first round fills caches for both.
        if (round < 0) continue;
        times.push(panel);
        floor.push(blank);
      }
      const name = `panel open to ${what}, ${PROJECTS.toLocaleString("en")} projects`;
      rows.push([name, show(spreadOf(times)), show(spreadOf(floor)), show(ratios(times, floor))]);
    }
    return rows;
  } finally {
    await ours.close();
  }
}

/** The list is taken once, in a profile's first minute: that is not what is measured here. */
async function taken(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${PLACE}`);
  await page.locator(".facts").waitFor({ timeout: 120_000 });
  await page.close();
}
