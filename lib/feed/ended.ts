import { type Outcome, type Trouble, trouble } from "./outcome.ts";
import type { FeedState } from "./state.ts";

/** How a run ended, and the state to keep. */
export interface Ended {
  outcome: Outcome;
  state: FeedState;
}

/** What was in use stays in use. */
export function kept(state: FeedState, troubles: Trouble[]): Ended {
  const [first = trouble("storage", "nothing to take").trouble, ...others] = troubles;
  return { outcome: { kind: "kept", troubles: [first, ...others] }, state };
}

/** A publisher's part above the ceiling is left where it is: that is settled, and no failure. */
export const isSettled = (troubles: Trouble[]): boolean => troubles.every(({ why }) => why === "ceiling");
