import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import type { ExtensionBrowser } from "./browser.ts";

/** What a person does and no page can: press the toolbar button, look behind a closed shadow root, stop the worker. */

export interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** A target that Playwright does not show, such as the real popup. */
export interface Attached {
  send<T>(method: string, params?: object): Promise<T>;
  evaluate<T>(expression: string): Promise<T>;
}

export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error("This context has no browser to speak to.");
  return browser.newBrowserCDPSession();
}

/** Everything that runs, tabs and workers included. */
export async function targets(session: CDPSession): Promise<Target[]> {
  const everything = { filter: [{}] };
  return (await session.send("Target.getTargets", everything)).targetInfos;
}

/** Presses the extension's toolbar button on a page: grants `activeTab` and opens the popup, as a click does. */
export async function pressToolbarButton(session: CDPSession, page: Page, extension: string): Promise<void> {
  await page.bringToFront();
  const url = page.url();
  const tab = (await targets(session)).find((target) => target.type === "tab" && target.url === url);
  if (!tab) throw new Error(`No tab shows ${url}`);
  // Newer than the protocol that Playwright has types for.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send("Extensions.triggerAction", { id: extension, targetId: tab.targetId });
}

export async function waitForTarget(session: CDPSession, wanted: (target: Target) => boolean): Promise<Target> {
  const limit = Date.now() + 10_000;
  while (Date.now() < limit) {
    const found = (await targets(session)).find(wanted);
    if (found) return found;
    await pause(20);
  }
  throw new Error("The target did not appear in ten seconds.");
}

/** Talks to a target through the browser's own session. What a target that goes has not answered is refused. */
export async function attach(session: CDPSession, targetId: string): Promise<Attached> {
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = new Map<number, (reply: { result?: unknown; error?: { message: string } }) => void>();
  session.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as { id?: number; result?: unknown };
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  session.on("Target.detachedFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    for (const answer of waiting.values()) answer({ error: { message: "The target has gone." } });
  });
  let last = 0;
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const id = ++last;
    const reply = new Promise<{ result?: unknown; error?: { message: string } }>((answer) => waiting.set(id, answer));
    await session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await reply;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  };
  return {
    send,
    evaluate: async <T>(expression: string) => {
      const { result } = await send<{ result: { value: T } }>("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    },
  };
}

/** Stops the background worker as the browser does when it is idle. Whoever asks next may start another at once. */
export async function stopWorker(browser: ExtensionBrowser): Promise<void> {
  const devtools = await workerSession(browser);
  const stopped = new Promise<void>((done) => {
    const look = ({ versions }: { versions: { runningStatus: string }[] }) => {
      if (!versions.some(({ runningStatus }) => runningStatus === "stopped")) return;
      devtools.off("ServiceWorker.workerVersionUpdated", look);
      done();
    };
    devtools.on("ServiceWorker.workerVersionUpdated", look);
  });
  await devtools.send("ServiceWorker.stopAllWorkers");
  await stopped;
}

/** One page of the extension stays open for this: closing a tab wakes the worker that was just stopped. */
const workerSessions = new WeakMap<BrowserContext, Promise<CDPSession>>();

function workerSession({ context, id }: ExtensionBrowser): Promise<CDPSession> {
  const open = async () => {
    const page = await context.newPage();
    // A file, not a page of ours: nothing runs in it.
    await page.goto(`chrome-extension://${id}/manifest.json`);
    const devtools = await context.newCDPSession(page);
    await devtools.send("ServiceWorker.enable");
    return devtools;
  };
  const session = workerSessions.get(context) ?? open();
  workerSessions.set(context, session);
  return session;
}
