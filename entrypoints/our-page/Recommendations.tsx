import { useState } from "preact/hooks";
import { RecommendationRows } from "../../components/RecommendationRows.tsx";
import type { PaperPart } from "../../lib/advise/brief-paper.ts";
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
  /** On a sheet: a section of its own that is printed once it was read, and told to whoever copies the sheet. */
  onCoverage?: ((coverage: PaperPart) => void) | undefined;
}

/**
 * The recommendations of the report at hand beside the active projects. The page is read again by the click: its words
 * stand in this view alone.
 */
export function Recommendations({ tabId, country, list, context, onOpen, onCoverage }: RecommendationsProps) {
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
    if (answer !== null) onCoverage?.(advise.coveragePart(answer, context.words));
  };
  const body = (
    <>
      <p class="soft mt4 noprint">{t("recommendText")}</p>
      <button
        type="button"
        class="btn mt8 noprint"
        onClick={() => void read().catch(() => setSaid(t("errorPageStrong")))}
      >
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
    </>
  );
  if (onCoverage !== undefined)
    return (
      <section class={coverage === null ? "sec noprint" : "sec long"}>
        <h2 class="t-head">{t("recommendHeading")}</h2>
        {body}
      </section>
    );
  return (
    <details class="why noprint">
      <summary>{t("recommendHeading")}</summary>
      {body}
    </details>
  );
}
