import type { FeedReport } from "../../lib/browser/feed-report.ts";
import { type Outcome, SENTENCES, sentenceOf } from "../../lib/feed/outcome.ts";
import type { FeedState } from "../../lib/feed/state.ts";

/** What is told of a run. Null where the run was none: what was told before stays true. */
export function reportOf(
  anchor: string | null,
  outcome: Outcome,
  { verifiedAt, retryAt, poll }: Pick<FeedState, "verifiedAt" | "retryAt" | "poll">,
  at: number,
): FeedReport | null {
  if (outcome.kind === "elsewhere" || outcome.kind === "waiting") return null;
  const parts = outcome.troubles.flatMap(({ publisher, why }) =>
    publisher === null ? [] : [{ publisher, sentence: SENTENCES[why] }],
  );
  return { at, anchor, sentence: sentenceOf(outcome), kept: outcome.kind === "kept", parts, verifiedAt, retryAt, poll };
}
