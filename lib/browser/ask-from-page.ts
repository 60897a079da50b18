import type { AnswerOf, AskOf, QuestionName, Questions } from "./questions.ts";

/**
 * The worker as a content script sees it. A few lines of its own instead of messages.ts, which brings the whole browser
 * interface along: this one is loaded into every page that we read.
 */
interface Runtime {
  /** Gone when the extension was updated or removed under the page. */
  id?: string;
  sendMessage(message: { name: string; question: unknown }): Promise<unknown>;
}

const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
const runtime = (browser ?? chrome)?.runtime;

/** False for good once the extension was updated or removed: then this script is an orphan. */
export const isConnected = (): boolean => runtime?.id !== undefined;

/** The worker's answer; null when it has none to give: it failed, it went away, it does not know this page. */
export async function askFromPage<N extends QuestionName>(
  name: N,
  ...[question]: Parameters<Questions[N]> extends [] ? [] : [AskOf<N>]
): Promise<AnswerOf<N> | null> {
  if (!runtime || !isConnected()) return null;
  try {
    const reply = (await runtime.sendMessage({ name, question })) as { answer?: AnswerOf<N> } | undefined;
    return reply?.answer ?? null;
  } catch {
    return null; // The browser's own "no connection", in whatever words.
  }
}
