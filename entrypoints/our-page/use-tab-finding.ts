import { useCallback, useEffect, useState } from "preact/hooks";
import { ask } from "../../lib/browser/messages.ts";
import { onTabNews, type TabAtHand, tabById, tabInFront } from "../../lib/browser/our-tabs.ts";
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

export function useTabFinding(which: WhichTab, live: boolean): { page: PageAtHand; again: () => void } {
  const [page, setPage] = useState<PageAtHand>({ kind: "asking", tab: null });
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((count) => count + 1), []);

  useEffect(() => {
    let current = true;
    void look(which, (next) => {
      if (current) setPage((before) => (same(before, next) ? before : next));
    });
    return () => {
      current = false;
    };
  }, [which, turn]);

  useEffect(() => {
    if (!live) return;
    const lifetime = new AbortController();
    onTabNews(again, lifetime.signal);
    return () => lifetime.abort();
  }, [live, again]);

  return { page, again };
}

async function look(which: WhichTab, show: (page: PageAtHand) => void): Promise<void> {
  const tab = which === null ? null : which === "front" ? await tabInFront() : await tabById(which);
  if (tab === null) {
    show({ kind: "none", tab: null });
    return;
  }
  try {
    show({ kind: "answered", tab, outcome: await ask("tab", { tabId: tab.id }) });
  } catch {
    show({ kind: "failed", tab });
  }
}

/** The same answer again is no news: what is drawn stays, and with it where the person was. */
const same = (a: PageAtHand, b: PageAtHand) => JSON.stringify(a) === JSON.stringify(b);
