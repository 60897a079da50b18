import { adviseCard } from "../../lib/advise/card.ts";
import type { Card } from "../../lib/advise/view.ts";
import { findingIn } from "../../lib/browser/findings.ts";
import type { Speaker } from "../../lib/browser/messages.ts";
import { loadAdvice } from "./advice.ts";
import type { ListInUse } from "./list-in-use.ts";

/** The card for the document that asks, from the finding that was kept: the worker may have been stopped in between. */
export async function answerCard(
  question: unknown,
  { tabId, documentId }: Speaker,
  list: ListInUse,
): Promise<Card | null> {
  const stored = tabId === null ? null : await findingIn(tabId, documentId);
  if (stored === null) return null;
  const context = await loadAdvice();
  return list.read((reader) => adviseCard(stored.finding, reader, context, countryIn(question)));
}

export function countryIn(question: unknown): string | null {
  const { country } = Object(question) as { country?: unknown };
  return typeof country === "string" && /^[A-Z]{2}$/.test(country) ? country : null;
}
