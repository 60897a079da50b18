import { adviseCard } from "../../lib/advise/card.ts";
import { namedCard, withNamed } from "../../lib/advise/named-card.ts";
import type { Card } from "../../lib/advise/view.ts";
import { findingIn } from "../../lib/browser/findings.ts";
import type { Speaker } from "../../lib/browser/messages.ts";
import type { Named } from "../../lib/recognise/places.ts";
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
  const { finding, named } = stored;
  const asked = namedIn(question);
  return list.read(async (reader) => {
    const pressed = asked && (named.find(({ kind, id }) => kind === asked.kind && id === asked.id) ?? null);
    const answer = pressed ? null : await adviseCard(finding, reader, context, countryIn(question));
    // Where names are all there is to say, the card begins with the first.
    const current = pressed ?? (answer === null ? (named[0] ?? null) : null);
    const card = current === null ? answer : await namedCard(finding, current, reader, context);
    return card && withNamed(card, named, current, context);
  });
}

/** What a mark names, as a page's message has it. Only what was found on that page is ever answered. */
export function namedIn(question: unknown): Named | null {
  const { kind, id } = Object(Object(question).named) as { kind?: unknown; id?: unknown };
  const known = kind === "organisation" || kind === "project";
  return known && typeof id === "string" ? { kind, id } : null;
}

export function countryIn(question: unknown): string | null {
  const { country } = Object(question) as { country?: unknown };
  return typeof country === "string" && /^[A-Z]{2}$/.test(country) ? country : null;
}
