import { askFromPage } from "../../lib/browser/ask-from-page.ts";
import type { Named, Place } from "../../lib/recognise/places.ts";
import { page } from "./page-globals.ts";

/** The marks on this page; where nothing is to be marked, nothing of them is even loaded. */
export function createMarks(onPress: (named: Named) => void, life: AbortSignal) {
  let places: Place[] = [];
  let drawn = new AbortController();

  async function show(text: string, next: Place[]): Promise<void> {
    places = next;
    if (places.length === 0 || life.aborted) return drawn.abort();
    const before = drawn;
    const mine = new AbortController();
    drawn = mine;
    const signal = AbortSignal.any([life, mine.signal]);
    signal.addEventListener("abort", () => before.abort(), { once: true });
    if (!page.sightlineMarks) await askFromPage("marksScript");
    if (signal.aborted) return;
    await page.sightlineMarks?.({ text, places, onPress, signal, replaced: () => before.abort() });
  }
  return {
    show,
    /** The page reads as before, but its nodes may be others. */
    again: (text: string) => show(text, places),
    clear: () => void show("", []),
  };
}
