import type { AdviceContext } from "../../lib/advise/context.ts";
import { type WatchView, watchView } from "../../lib/advise/watch-view.ts";
import { watchlist } from "../../lib/browser/settings.ts";
import { watchAlerts } from "../../lib/browser/watch-alerts.ts";
import { useAnswer } from "./use-answer.ts";
import type { ListState } from "./use-list.ts";
import { useSetting } from "./use-settings.ts";

/** What is watched and what of it was told and not seen, as it stands; null until it is known. */
export function useWatched(list: ListState, context: AdviceContext | null): WatchView | null {
  const watched = useSetting(watchlist);
  const alerts = useSetting(watchAlerts);
  const ready = list.kind === "ready" ? list : null;
  const asked = ready && context && watched && alerts ? { ready, context, watched, alerts } : null;
  const answer = useAnswer(
    asked && (() => asked.ready.read((reader) => watchView(asked.watched, asked.alerts, reader, asked.context))),
    [ready?.generation, context, watched, alerts],
  );
  return answer.kind === "here" ? answer.value : null;
}

/** The person has seen what was told; the toolbar's mark goes with it. */
export async function markSeen(list: ListState): Promise<void> {
  // Not while a look is raising more: neither may write over the other.
  await navigator.locks.request("watched", () =>
    watchAlerts.update((all) => all.map((alert) => ({ ...alert, seen: true }))),
  );
  if (list.kind !== "ready") return;
  const { checkWatched } = await import("../watch-check/check.ts");
  await checkWatched(list);
}
