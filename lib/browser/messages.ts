import { type Browser, browser } from "wxt/browser";
import { nameOfError, noteFailure } from "./failures.ts";
import { keepAwake } from "./lifecycle.ts";
import { ownAddress } from "./own-address.ts";
import type { AnswerOf, AskOf, QuestionName, Questions } from "./questions.ts";

/** Who asks, as the browser tells it; nothing of this can be claimed by a page. */
export interface Speaker {
  /** The tab's number; null for our pages outside tabs (popup, side panel). */
  tabId: number | null;
  /** The address of the document that asks. */
  url: string;
  /** The browser's name for that very document, where it gives one. */
  documentId: string | null;
}

/** Whoever answers must read the question first. */
export type Answerers = {
  [N in QuestionName]: { openTo: "web pages" | "our pages"; answer: Answer<N> };
};
export type Answer<N extends QuestionName> = (question: unknown, speaker: Speaker) => Promise<AnswerOf<N>>;

/** What goes over the wire: an answer, or the sentence of a failure. */
type Reply = { answer: unknown } | { failure: string };

/** Milliseconds after which nobody waits for an answer any more; Chromium's own measure. */
const LONGEST_ANSWER = 300_000;

/** Asks the worker. Rejects when the worker could not answer, or when this extension was updated under the page. */
export async function ask<N extends QuestionName>(
  name: N,
  ...[question]: Parameters<Questions[N]> extends [] ? [] : [AskOf<N>]
): Promise<AnswerOf<N>> {
  const reply = (await browser.runtime.sendMessage({ name, question })) as Reply | undefined;
  if (reply === undefined) throw new Error(`nobody answered "${name}"`);
  if ("failure" in reply) throw new Error(reply.failure);
  return reply.answer as AnswerOf<N>;
}

/**
 * Registers one listener for these questions; call it in the worker's first tick. Questions that are not named are left
 * to other listeners.
 */
export function answerQuestions(answerers: Partial<Answerers>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendReply: (reply: Reply) => void) => {
    const question = questionIn(message);
    if (question === null || !Object.hasOwn(answerers, question.name)) return false;
    const answerer = answerers[question.name as QuestionName];
    const speaker = speakerOf(sender);
    if (!answerer) return false;
    if (speaker === null || !mayAsk(answerer.openTo, sender)) {
      sendReply({ failure: `"${question.name}" is not open to this sender` });
      return false;
    }
    // To Firefox a page that makes an answer is idle: the question would be lost with it.
    const rest = keepAwake(LONGEST_ANSWER);
    // Not a returned promise: Chromium before 144 does not wait for one.
    answerer
      .answer(question.question, speaker)
      .finally(rest)
      .then(
        (answer) => sendReply({ answer }),
        (error: unknown) => {
          const name = nameOfError(error);
          void noteFailure("errorQuestion", { question: question.name, name });
          sendReply({ failure: name });
        },
      );
    return true;
  });
}

export function questionIn(message: unknown): { name: string; question: unknown } | null {
  if (typeof message !== "object" || message === null) return null;
  const { name, question } = message as { name?: unknown; question?: unknown };
  return typeof name === "string" ? { name, question } : null;
}

export function speakerOf(sender: Browser.runtime.MessageSender): Speaker | null {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return null;
  return { tabId: sender.tab?.id ?? null, url: sender.url, documentId: sender.documentId ?? null };
}

/** A content script speaks from inside a web page, so its sender's address is that page's, never ours. */
export function mayAsk(openTo: "web pages" | "our pages", sender: Browser.runtime.MessageSender): boolean {
  if (sender.url?.startsWith(ownAddress("/"))) return true;
  // Only the page itself: a frame in it could be anybody's.
  return openTo === "web pages" && sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0;
}
