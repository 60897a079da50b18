import { useState } from "preact/hooks";
import { RecommendationRows } from "../../components/RecommendationRows.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import type { Coverage } from "../../lib/advise/recommendations.ts";
import { textOfTab } from "../../lib/browser/read-again.ts";
import type { Place } from "./place.ts";
import type { ListState } from "./use-list.ts";

/** Narratives of the yearly report, as they stand on the Department's sites. */
export const isNarrative = (url: string | null): boolean =>
  url !== null && /trafficking-in-persons-report|\/[gj]\/tip\/rls\/tiprpt\//.test(url);

interface RecommendationsProps {
  tabId: number;
  country: string;
  list: ListState;
  context: AdviceContext;
  onOpen: (place: Place) => void;
}

/**
 * The recommendations of the report at hand beside the active projects. The page is read again by the click: its words
 * stand in this view alone.
 */
export function Recommendations({ tabId, country, list, context, onOpen }: RecommendationsProps) {
  const { t } = context.words;
  const [coverage, setCoverage] = useState<Coverage | null>(null);
  const [said, setSaid] = useState("");
  const read = async () => {
    if (list.kind !== "ready") return;
    const [text, advise] = await Promise.all([textOfTab(tabId), import("../../lib/advise/recommendations.ts")]);
    if (text === null) return setSaid(t("recommendClosed"));
    const found = advise.recommendationsIn(text);
    if (found.length === 0) return setSaid(t("recommendNone"));
    const answer = await list.read((reader) => advise.coverRecommendations(found, country, reader, context));
    setCoverage(answer);
    setSaid(answer?.sentence ?? "");
  };
  return (
    <details class="why noprint">
      <summary>{t("recommendHeading")}</summary>
      <p class="soft mt4">{t("recommendText")}</p>
      <button type="button" class="btn mt8" onClick={() => void read().catch(() => setSaid(t("errorPageStrong")))}>
        {t(coverage === null ? "recommendRead" : "recommendAgain")}
      </button>
      <p class="t-strong mt8" role="status">
        {said}
      </p>
      {coverage === null ? null : (
        <RecommendationRows
          coverage={coverage}
          none={t("recommendNoProject")}
          onOpen={(id) => onOpen({ kind: "project", id })}
        />
      )}
    </details>
  );
}
