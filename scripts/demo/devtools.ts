import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContext, CDPSession, Page } from "@playwright/test";

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

/** Talks to a target through the browser's own session. */
export async function attach(session: CDPSession, targetId: string): Promise<Attached> {
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = new Map<number, (reply: { result?: unknown; error?: { message: string } }) => void>();
  session.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as { id?: number; result?: unknown };
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
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

/** Stops the background worker as the browser does when it is idle. */
export async function stopWorker(session: CDPSession, extension: string): Promise<void> {
  const isWorker = ({ type, url }: Target) => type === "service_worker" && url.includes(extension);
  const running = (await targets(session)).filter(isWorker);
  for (const { targetId } of running) await session.send("Target.closeTarget", { targetId });
  while ((await targets(session)).some(isWorker)) await pause(20);
}
