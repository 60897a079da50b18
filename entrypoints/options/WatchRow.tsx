import { useEffect } from "preact/hooks";
import { OptionRow } from "../../components/OptionRow.tsx";
import { watchlist } from "../../lib/browser/settings.ts";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import type { Words } from "../../lib/words/words.ts";
import type { ListState } from "../our-page/use-list.ts";
import { useSetting } from "../our-page/use-settings.ts";

/** How much is watched, and the way to it. */
export function WatchRow({ list, words: { t } }: { list: ListState; words: Words }) {
  const watched = useSetting(watchlist) ?? [];
  const ready = list.kind === "ready" ? list : null;
  // A handover that was taken over here brings more of it: what of that is due is told now, and the alarm set.
  useEffect(() => {
    if (ready === null || watched.length === 0) return;
    void import("../watch-check/check.ts").then(({ checkWatched }) => checkWatched(ready)).catch(() => undefined);
  }, [ready?.generation, watched.length]);
  return (
    <OptionRow title={t("watchOptions")} text={t("watchOptionsText")}>
      <span class={watched.length === 0 ? "quiet" : ""}>
        {watched.length === 0 ? t("watchNone") : t("watchCount", { count: watched.length })}
      </span>
      <button type="button" class="btn" onClick={() => void openOwnPage("/search.html?open=watched")}>
        {t("watchOptionsOpen")}
      </button>
    </OptionRow>
  );
}
