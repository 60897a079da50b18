import { useEffect, useState } from "preact/hooks";
import { RecommendationRows } from "../../components/RecommendationRows.tsx";
import type { PaperPart } from "../../lib/advise/brief-paper.ts";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { textOfTab } from "../../lib/browser/read-again.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Place } from "./place.ts";
import { useAnswer } from "./use-answer.ts";
import type { ListState } from "./use-list.ts";
import { useSaid } from "./use-said.ts";

/** Narratives of the yearly report, as they stand on the Department's sites. */
export const isNarrative = (url: string | null): boolean =>
  url !== null && /trafficking-in-persons-report|\/[gj]\/tip\/rls\/tiprpt\//.test(url);

/** Loaded by the click, as it is of use beside a report alone. */
const adviseOnReports = () => import("../../lib/advise/recommendations.ts");

/** The recommendations beside the list, as they are drawn and as they are printed. */
async function covered(found: string[], country: string, reader: ListReader, context: AdviceContext) {
  const advise = await adviseOnReports();
  const coverage = await advise.coverRecommendations(found, country, reader, context);
  return { coverage, part: advise.coveragePart(coverage, context.words) };
}

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
  /** As the report has them; what is said of them is made anew for another list, country or language. */
  const [found, setFound] = useState<string[] | null>(null);
  const [said, say] = useSaid(context.words);
  const ready = list.kind === "ready" ? list : null;
  const answer = useAnswer(
    found !== null && ready !== null ? () => ready.read((reader) => covered(found, country, reader, context)) : null,
    [found, country, ready?.generation, context],
  );
  const answered = answer.kind === "here" ? answer.value : null;
  const coverage = answered?.coverage ?? null;
  useEffect(() => {
    if (answered !== null) onCoverage?.(answered.part);
  }, [answered]);
  const read = async () => {
    if (ready === null) return;
    const [text, { recommendationsIn }] = await Promise.all([textOfTab(tabId), adviseOnReports()]);
    if (text === null) return say("recommendClosed");
    const all = recommendationsIn(text);
    if (all.length === 0) return say("recommendNone");
    say(null);
    setFound(all);
  };
  const body = (
    <>
      <p class="soft mt4 noprint">{t("recommendText")}</p>
      <button type="button" class="btn mt8 noprint" onClick={() => void read().catch(() => say("errorPageStrong"))}>
        {t(coverage === null ? "recommendRead" : "recommendAgain")}
      </button>
      <p class="t-strong mt8" role="status">
        {said || (answer.kind === "failed" ? t("errorPageStrong") : (coverage?.sentence ?? ""))}
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
