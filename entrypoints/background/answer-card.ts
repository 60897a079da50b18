import type { Card } from "../../lib/advise/view.ts";
import { findingIn } from "../../lib/browser/findings.ts";
import type { Speaker } from "../../lib/browser/messages.ts";
import { keepOwnScript, runOwnScript } from "../../lib/browser/own-script.ts";
import type { Named } from "../../lib/recognise/places.ts";
import type { AdviseCardScript } from "../advise-card/index.ts";
import { loadAdvice } from "./advice.ts";
import type { ListInUse } from "./list-in-use.ts";

const ADVISE_CARD = "/advise-card.js";
const own = globalThis as AdviseCardScript;

/** In the worker's first tick. */
export const keepAdviseCard = (): void => keepOwnScript(ADVISE_CARD);

/**
 * The card for the document that asks, from the finding that was kept: the worker may have been stopped in between. Where
 * none is kept the page is read again first: its tab went elsewhere and came back with the chip that it had.
 */
export async function answerCard(
  question: unknown,
  { tabId, documentId }: Speaker,
  list: ListInUse,
  readAgain: (tabId: number) => Promise<unknown>,
): Promise<Card | null> {
  const context = loadAdvice();
  // Where nothing is kept, nobody waits for it.
  context.catch(() => undefined);
  if (tabId === null) return null;
  const kept = await findingIn(tabId, documentId);
  if (kept === null) await readAgain(tabId);
  const stored = kept ?? (await findingIn(tabId, documentId));
  if (stored === null) return null;
  if (own.cardOf === undefined) await runOwnScript(ADVISE_CARD);
  const asked = { country: countryIn(question), named: namedIn(question) };
  return list.read(async (reader) => (await own.cardOf?.(stored, asked, reader, await context)) ?? null);
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
