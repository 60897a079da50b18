import type { Badge } from "../../lib/advise/view.ts";
import { showBadge } from "../../lib/browser/badge.ts";
import { findingIn, keepFinding } from "../../lib/browser/findings.ts";
import { loadWords } from "../../lib/browser/language.ts";
import type { Speaker } from "../../lib/browser/messages.ts";
import { forget, recall, remember } from "../../lib/browser/session.ts";
import { hintsEnabled, MOST_WRONG_MATCHES, sitesOff, snoozes, wrongMatches } from "../../lib/browser/settings.ts";
import { hostOf } from "../../lib/browser/sites.ts";
import { today } from "../our-page/today.ts";
import { countryIn, namedIn } from "./answer-card.ts";
import { placeOf, withoutWrong, wrongPart } from "./wrong-matches.ts";

interface Done {
  strong: string;
  text: string;
}

/** What "undo" takes back; it outlives a stopped worker, not the browser. */
type Undo = { kind: "site" | "snooze"; host: string } | { kind: "everywhere" };

const DAY = 24 * 60 * 60 * 1_000;
const undoKey = (tabId: number) => `undo ${tabId}`;

/** The host is the sender's own, never the message's: a page can switch off nothing but itself. */
export async function answerOffHere(_question: unknown, speaker: Speaker): Promise<Done> {
  const host = hostOfSpeaker(speaker);
  await sitesOff.update((hosts) => [...new Set([...hosts, host])].sort());
  await silence(speaker, { kind: "site", host });
  const { t } = await loadWords();
  return { strong: t("cardOffHereDone", { host }), text: t("cardOffHereThen") };
}

export async function answerSnooze(_question: unknown, speaker: Speaker): Promise<Done> {
  const host = hostOfSpeaker(speaker);
  const now = new Date();
  const until = new Date(now.getTime() + DAY).toISOString();
  await snoozes.update((all) => {
    const running = Object.entries(all).filter(([, end]) => end > now.toISOString());
    return Object.fromEntries([...running, [host, until]]);
  });
  await silence(speaker, { kind: "snooze", host });
  const { t } = await loadWords();
  return { strong: t("cardSnoozeDone", { host }), text: t("cardSnoozeThen") };
}

export async function answerOffEverywhere(_question: unknown, speaker: Speaker): Promise<Done> {
  await hintsEnabled.set(false);
  await silence(speaker, { kind: "everywhere" });
  const { t } = await loadWords();
  return { strong: t("cardOffEverywhereDone"), text: t("cardOffEverywhereThen") };
}

export async function answerUndoOff(_question: unknown, { tabId }: Speaker): Promise<{ done: true }> {
  // We alone write it, so it is what it was.
  const undo = (await recall(undoKey(tabId ?? -1))) as Undo | undefined;
  if (undo?.kind === "site") await sitesOff.update((hosts) => hosts.filter((host) => host !== undo.host));
  if (undo?.kind === "snooze")
    await snoozes.update((all) => Object.fromEntries(Object.entries(all).filter(([host]) => host !== undo.host)));
  if (undo?.kind === "everywhere") await hintsEnabled.set(true);
  await forget(undoKey(tabId ?? -1));
  return { done: true };
}

/** Kept without a word of the page: host, digest of the path, what was wrong, the day. */
export async function answerWrongMatch(question: unknown, { tabId, url, documentId }: Speaker): Promise<Done> {
  const { t } = await loadWords();
  const stored = tabId === null ? null : await findingIn(tabId, documentId);
  if (stored !== null && tabId !== null) {
    const entry = {
      ...(await placeOf(stored.url)),
      ...wrongPart(stored.finding, countryIn(question), namedIn(question)),
      on: today(),
    };
    await wrongMatches.update((all) => [...all, entry].slice(-MOST_WRONG_MATCHES));
    // Popup and panel start from what is kept: they must not go on saying it.
    const badge: Badge = { kind: "none", count: 0, title: "" };
    const left = { ...stored, finding: withoutWrong(stored.finding, [entry]), badge, named: [], wrong: true };
    await Promise.all([keepFinding(tabId, left), showBadge(tabId, badge)]);
  }
  return { strong: t("cardWrongDone"), text: t("cardWrongThen", { host: hostOf(url) ?? "" }) };
}

function hostOfSpeaker({ url }: Speaker): string {
  const host = hostOf(url);
  if (host === null) throw new TypeError("only a web page can be switched off");
  return host;
}

async function silence({ tabId }: Speaker, undo: Undo): Promise<void> {
  if (tabId === null) return;
  await remember(undoKey(tabId), undo);
  await showBadge(tabId, { kind: "none", count: 0, title: "" });
}
