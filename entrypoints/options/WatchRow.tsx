import { OptionRow } from "../../components/OptionRow.tsx";
import { watchlist } from "../../lib/browser/settings.ts";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSetting } from "../our-page/use-settings.ts";

/** How much is watched, and the way to it. */
export function WatchRow({ words: { t } }: { words: Words }) {
  const watched = useSetting(watchlist) ?? [];
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
