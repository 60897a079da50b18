import { adviseCard } from "../../lib/advise/card.ts";
import type { AdviceContext } from "../../lib/advise/context.ts";
import type { Overlap } from "../../lib/advise/overlap-shape.ts";
import type { Card } from "../../lib/advise/view.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { useAnswer } from "./use-answer.ts";
import type { ListState } from "./use-list.ts";
import type { PageAtHand } from "./use-tab-finding.ts";

/** The finding of the page at hand; null where there is none. */
export function findingOf(page: PageAtHand): Finding | null {
  return page.kind === "answered" && page.outcome.kind === "read" ? page.outcome.tab.finding : null;
}

/** Listed projects that the request at hand resembles; null where there is none. */
export function overlapIn(page: PageAtHand): Overlap | null {
  return page.kind === "answered" && page.outcome.kind === "read" ? page.outcome.tab.overlap : null;
}

/** What there is to say of the page at hand; null: nothing; undefined: not known yet. */
export function useFindingCard(
  page: PageAtHand,
  list: ListState,
  context: AdviceContext | null,
): Card | null | undefined {
  const finding = findingOf(page);
  const ready = list.kind === "ready" ? list : null;
  const answer = useAnswer(
    finding && ready && context ? () => ready.read((reader) => adviseCard(finding, reader, context, null)) : null,
    [finding, ready?.generation, context],
  );
  return answer.kind === "here" ? answer.value : undefined;
}
