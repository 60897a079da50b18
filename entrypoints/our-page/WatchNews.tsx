import { Icon } from "../../components/Icon.tsx";
import { Endings } from "../../components/WatchRows.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import type { Place } from "./place.ts";
import type { ListState } from "./use-list.ts";
import { markSeen, useWatched } from "./use-watched.ts";

interface WatchNewsProps {
  list: ListState;
  context: AdviceContext;
  onOpen: (place: Place) => void;
}

/** Endings that one names before the rest is a click away. */
const FEW = 3;

/** Watched projects whose end came near and that nobody has seen yet; nothing where there is none. */
export function WatchNews({ list, context, onOpen }: WatchNewsProps) {
  const { t } = context.words;
  const news = useWatched(list, context)?.news ?? [];
  if (news.length === 0) return null;
  return (
    <section class="note warn news noprint" aria-label={t("watchToolbar", { count: news.length })}>
      <Icon name="clock" />
      <div>
        <p>
          <b>{t("watchToolbar", { count: news.length })}</b>
        </p>
        <Endings endings={news.slice(0, FEW)} onOpen={(id) => onOpen({ kind: "project", id })} />
        <p class="row wrap">
          <button type="button" class="btn link" onClick={() => void markSeen(list)}>
            {t("watchSeen")}
          </button>
          <button type="button" class="btn link" onClick={() => onOpen({ kind: "watched" })}>
            {t("watchShowAll")}
          </button>
        </p>
      </div>
    </section>
  );
}
