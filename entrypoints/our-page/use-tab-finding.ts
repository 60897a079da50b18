import { useCallback, useEffect, useState } from "preact/hooks";
import { ask } from "../../lib/browser/messages.ts";
import { isDocumentPlace } from "../../lib/browser/open-document.ts";
import { onTabNews, type TabAtHand, tabById, tabInFront } from "../../lib/browser/our-tabs.ts";
import { PLACE } from "../../lib/browser/panel.ts";
import type { ReadOutcome } from "../../lib/browser/questions.ts";

/** The page in a tab, as far as it is known. */
export type PageAtHand =
  | { kind: "asking"; tab: TabAtHand | null }
  /** No tab at all, or a page of ours: nothing is said. */
  | { kind: "none"; tab: null }
  | { kind: "answered"; tab: TabAtHand; outcome: ReadOutcome }
  | { kind: "failed"; tab: TabAtHand };

/** "front" follows the tab in front; a number stays with that tab; null asks nothing. */
export type WhichTab = "front" | number | null;

/** `opened`: whoever opened this asked for the page at hand, which is then read where it was not. */
export function useTabFinding(which: WhichTab, live: boolean, opened = true): { page: PageAtHand; again: () => void } {
  const [page, setPage] = useState<PageAtHand>(() => (ahead?.which === which && ahead.here) || ASKING);
  const [turn, setTurn] = useState({ asked: opened });
  const again = useCallback(() => setTurn({ asked: true }), []);

  useEffect(() => {
    let current = true;
    const asked = ahead?.which === which ? ahead.page : pageIn(which, turn.asked);
    ahead = null;
    void asked.then((next) => {
      if (current) setPage((before) => (same(before, next) ? before : next));
    });
    return () => {
      current = false;
    };
  }, [which, turn]);

  useEffect(() => {
    if (!live) return;
    const lifetime = new AbortController();
    // Nobody clicked: what the tab shows now is told only where it is read without being asked for.
    onTabNews(() => setTurn({ asked: false }), lifetime.signal);
    return () => lifetime.abort();
  }, [live]);

  return { page, again };
}

const ASKING: PageAtHand = { kind: "asking", tab: null };

let ahead: { which: WhichTab; page: Promise<PageAtHand>; here: PageAtHand | null } | null = null;

/** Asks before anything is drawn: the answer may be there for the first picture. */
export function askTabAhead(which: WhichTab, opened = true): void {
  const asked = { which, page: pageIn(which, opened), here: null as PageAtHand | null };
  ahead = asked;
  // Who takes it listens from then on; what is news before that makes the answer old.
  const lifetime = new AbortController();
  const forget = () => {
    if (ahead === asked) ahead = null;
    lifetime.abort();
  };
  onTabNews(forget, lifetime.signal);
  void asked.page.then((page) => {
    asked.here = page;
  });
}

/** The tab that an address of ours names; without one it is whichever is in front. */
export function tabNamed(address: string): number | "front" {
  const tab = Number(new URLSearchParams(address).get("tab"));
  return tab > 0 ? tab : "front";
}

/** Opened by a click on a selection or on a PDF: nobody asked for the page around it, which may be a mail. */
export const isPageAsked = (address: string): boolean => !isDocumentPlace(new URLSearchParams(address).get(PLACE));

async function pageIn(which: WhichTab, asked: boolean): Promise<PageAtHand> {
  const tab = which === null ? null : which === "front" ? await tabInFront() : await tabById(which);
  if (tab === null) return { kind: "none", tab: null };
  try {
    return { kind: "answered", tab, outcome: await ask("tab", { tabId: tab.id, asked }) };
  } catch {
    return { kind: "failed", tab };
  }
}

/** The same answer again is no news: what is drawn stays, and with it where the person was. */
const same = (a: PageAtHand, b: PageAtHand) => JSON.stringify(a) === JSON.stringify(b);
