import type { Overlap } from "../../lib/advise/overlap-shape.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import type { PageAtHand } from "./use-tab-finding.ts";

/** The finding of the page at hand; null where there is none. */
export function findingOf(page: PageAtHand): Finding | null {
  return page.kind === "answered" && page.outcome.kind === "read" ? page.outcome.tab.finding : null;
}

/** Listed projects that the request at hand resembles; null where there is none. */
export function overlapIn(page: PageAtHand): Overlap | null {
  return page.kind === "answered" && page.outcome.kind === "read" ? page.outcome.tab.overlap : null;
}
