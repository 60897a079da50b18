import type { AnswerOf, AskOf, QuestionName, Questions } from "./questions.ts";

/**
 * The worker as a content script sees it. A few lines of its own instead of messages.ts, which brings the whole browser
 * interface along: this one is loaded into every page that we read.
 */
interface Runtime {
  /** Gone when the extension was updated or removed under the page. */
  id?: string;
  sendMessage(message: { name: string; question: unknown }): Promise<unknown>;
  onMessage: MessageEvents;
}
interface MessageEvents {
  addListener(listener: (message: unknown) => void): void;
  removeListener(listener: (message: unknown) => void): void;
}

const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
const runtime = (browser ?? chrome)?.runtime;

/** False for good once the extension was updated or removed: then this script is an orphan. */
export const isConnected = (): boolean => runtime?.id !== undefined;

/** What the worker calls to the pages that we read: another edition is in use, or what they were found to be is lost. */
export const EDITION_NEWS = "edition";

/** Calls back when the worker says so, until the signal aborts. Only our own extension can speak to us here. */
export function onEditionNews(callback: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (typeof message === "object" && message !== null && "name" in message && message.name === EDITION_NEWS)
      callback();
  };
  const events = runtime?.onMessage;
  events?.addListener(listener);
  signal.addEventListener("abort", () => events?.removeListener(listener), { once: true });
}

/** Milliseconds before asking again: a worker that was stopped in the middle of an answer wakes up for the next question. */
const PAUSES = [0, 200, 1_000];

/** The worker's answer; null when it has none to give: it failed, it does not come back, it does not know this page. */
export async function askFromPage<N extends QuestionName>(
  name: N,
  ...[question]: Parameters<Questions[N]> extends [] ? [] : [AskOf<N>]
): Promise<AnswerOf<N> | null> {
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!runtime || !isConnected()) return null;
    const reply = await send(runtime, { name, question });
    if (reply) return (reply as { answer?: AnswerOf<N> }).answer ?? null;
  }
  return null;
}

/** Undefined when nobody was there to the end: the browser says so in whatever words. */
function send(to: Runtime, message: { name: string; question: unknown }): Promise<unknown> {
  try {
    return to.sendMessage(message).catch(() => undefined);
  } catch {
    return Promise.resolve(undefined); // An orphan's call fails at once.
  }
}
