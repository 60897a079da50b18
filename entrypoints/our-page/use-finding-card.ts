import { adviseCard } from "../../lib/advise/card.ts";
import type { AdviceContext } from "../../lib/advise/context.ts";
import type { Card } from "../../lib/advise/view.ts";
import { findingOf } from "./finding-of.ts";
import { useAnswer } from "./use-answer.ts";
import type { ListState } from "./use-list.ts";
import type { PageAtHand } from "./use-tab-finding.ts";

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
