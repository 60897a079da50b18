import { openDocument } from "../../lib/browser/open-document.ts";
import type { Handed } from "../../lib/browser/questions.ts";

/** What a click handed to the page that checks documents, until that page takes it; in this worker's memory alone. */
let handed: Handed | null = null;

/** Call it in a click, before anything else: a panel opens. */
export function handOver(what: Handed): Promise<void> {
  handed = what;
  return openDocument(what.tabId);
}

/** Answers `hand`: our popup opens the panel itself, in its own click. */
export async function answerHand(question: unknown): Promise<{ done: true }> {
  const { tabId } = Object(question) as { tabId?: unknown };
  if (typeof tabId === "number") handed = { kind: "pdf", tabId };
  return { done: true };
}

/** Answers `handed`, once. */
export async function answerHanded(): Promise<Handed | null> {
  const now = handed;
  handed = null;
  return now;
}
