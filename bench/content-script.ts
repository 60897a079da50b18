import type { CDPSession } from "@playwright/test";
import type { ExtensionBrowser } from "../scripts/demo/browser.ts";
import type { DemoServer } from "../scripts/demo/server.ts";
import { until } from "../scripts/demo/until.ts";
import { findingAt } from "../scripts/demo/visit.ts";
import { ratios, show, spreadOf } from "./statistics.ts";

const rounds = 11;

/**
 * Main-thread time of the content script on a page of so many characters, all of it and the longest that it held the
 * page in one go, against the floor: the same walk over the same text nodes, touching each character, in the same page
 * right after. Ours is taken from a CPU profile of the load.
 */
export async function benchContentScript(
  browser: ExtensionBrowser,
  server: DemoServer,
  characters: number,
): Promise<string[]> {
  const ours: number[] = [];
  const longest: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const url = `https://www.state.gov/countries-areas/vietnam/?length=${characters}&round=${round}`;
    server.put(url, pageOf(characters));
    const times = await loadOnce(browser, url);
    ours.push(times.ours.all);
    longest.push(times.ours.longest);
    floor.push(times.floor);
  }
  return [
    `${characters / 1000} kB`,
    show(spreadOf(ours)),
    show(spreadOf(longest)),
    show(spreadOf(floor)),
    show(ratios(ours, floor)),
  ];
}

async function loadOnce(browser: ExtensionBrowser, url: string): Promise<{ ours: Held; floor: number }> {
  const page = await browser.context.newPage();
  const devtools = await browser.context.newCDPSession(page);
  await devtools.send("Profiler.enable");
  await devtools.send("Profiler.setSamplingInterval", { interval: 50 });
  await devtools.send("Profiler.start");
  await page.goto(url);
  await findingAt(browser, url);
  // The answer is drawn where it arrives; two frames later nothing of it is left to do.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const ours = await profiled(devtools, `chrome-extension://${browser.id}/`);
  const floor = await page.evaluate<number>(floorScript);
  await page.close();
  return { ours, floor };
}

/** Touches each character of each text node once, and does nothing with it; gives the milliseconds that took. */
const floorScript = `(() => {
  const began = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data;
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  }
  window.sum = sum;
  return performance.now() - began;
})()`;

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

/** Milliseconds of the page's thread: together, and without a moment in which anything else could run. */
interface Held {
  all: number;
  longest: number;
}

/** How long a function of a script was on the stack, by the start of the script's address. */
async function profiled(devtools: CDPSession, script: string): Promise<Held> {
  const { profile } = await devtools.send("Profiler.stop");
  const nodes = profile.nodes as ProfileNode[];
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const urlOf = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (urlOf.get(id)?.startsWith(script) || isOurs(parentOf.get(id)));
  const { samples = [], timeDeltas = [] } = profile;
  const held: Held = { all: 0, longest: 0 };
  let since = 0;
  for (const [at, id] of samples.entries()) {
    const time = isOurs(id) ? (timeDeltas[at + 1] ?? 0) / 1000 : 0;
    since = time > 0 ? since + time : 0;
    held.all += time;
    held.longest = Math.max(held.longest, since);
  }
  return held;
}

/** A country page with so many characters of prose in short paragraphs. */
export function pageOf(characters: number): string {
  const sentence =
    "The committee in Hanoi met again, read the minutes of its last session, and put the rest off to the next one. ";
  const paragraph = `<p>${sentence.repeat(5)}</p>`;
  const paragraphs = paragraph.repeat(Math.ceil(characters / (sentence.length * 5)));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vietnam - United States Department of State</title></head>
    <body><header><nav><a href="/">Home</a></nav></header><main><h1>Vietnam</h1>${paragraphs}</main></body></html>`;
}

/** Lets a first load warm the browser up, so that no round pays for it. */
export async function warmUp(browser: ExtensionBrowser): Promise<void> {
  const url = "https://www.state.gov/countries-areas/vietnam/";
  const page = await browser.context.newPage();
  await page.goto(url);
  await until("a first finding", () => findingAt(browser, url));
  await page.close();
}
