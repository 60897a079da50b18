import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, Page } from "@playwright/test";
import { type ExtensionBrowser, type LaunchOptions, launchChromium } from "../scripts/demo/browser.ts";
import {
  attach,
  browserSession,
  pressToolbarButton,
  stopWorker,
  targets,
  waitForTarget,
} from "../scripts/demo/devtools.ts";

/** What a popup is sought by; every popup measured has one. */
const RESULT = "[role=option]";

/**
 * Stands before all else in a page's first script: says when a result is on the screen, behind the frame that draws it and
 * before whatever else the page has put off until then, which nobody waits for.
 */
const WATCH = `globalThis.firstResult = new Promise((shown) => {
  const look = new MutationObserver(() => {
    if (document.querySelector(${JSON.stringify(RESULT)}) === null) return;
    look.disconnect();
    requestAnimationFrame(() => {
      scheduler.postTask(() => shown(performance.now()), { priority: "user-blocking" });
    });
  });
  look.observe(document, { childList: true, subtree: true });
});
`;

/** Has an extension's toolbar button open this page, whose first script then says when its first result is shown. */
export function watchPopup(extension: string, path: string): void {
  const named = join(extension, "manifest.json");
  const manifest = JSON.parse(readFileSync(named, "utf8")) as { action?: object };
  writeFileSync(named, JSON.stringify({ ...manifest, action: { ...manifest.action, default_popup: path } }));
  const page = readFileSync(join(extension, path.split("?")[0] ?? path), "utf8");
  const [, script] = /<script type="module"[^>]* src="\/?([^"]+)"/.exec(page) ?? [];
  if (script === undefined) throw new Error(`${path} has no script of its own`);
  const code = readFileSync(join(extension, script), "utf8");
  writeFileSync(join(extension, script), `${WATCH}${code}`);
}

/** A browser whose toolbar button is pressed again and again. */
export interface Pressed {
  browser: ExtensionBrowser;
  session: CDPSession;
  /** The tab over which the popup opens. */
  page: Page;
}

export async function launchPressed(options: LaunchOptions): Promise<Pressed> {
  const browser = await launchChromium(options);
  const { context, id } = browser;
  // Keeps the extension's process alive between one popup and the next, in every browser alike. A file: nothing runs in it.
  await (await context.newPage()).goto(`chrome-extension://${id}/manifest.json`);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto("about:blank");
  return { browser, session: await browserSession(context), page };
}

/**
 * Milliseconds from the start of the popup's navigation to its first result on the screen, the worker asleep. Until `quiet`
 * milliseconds have passed nobody speaks to the popup, which would hold it up.
 */
export async function coldPopup({ browser, session, page }: Pressed, quiet: number): Promise<number> {
  const own = `chrome-extension://${browser.id}/`;
  const running = async () =>
    (await targets(session)).some(({ type, url }) => type === "service_worker" && url.startsWith(own));
  if (await running()) await stopWorker(browser);
  await page.bringToFront();
  const before = new Set((await targets(session)).map(({ targetId }) => targetId));
  await pressToolbarButton(session, page, browser.id);
  const { targetId } = await waitForTarget(
    session,
    (target) => target.url.startsWith(own) && !before.has(target.targetId),
  );
  await pause(quiet);
  const time = await (await attach(session, targetId)).evaluate<number>("firstResult");
  await session.send("Target.closeTarget", { targetId });
  return time;
}
