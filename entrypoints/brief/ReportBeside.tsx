import type { PaperPart } from "../../lib/advise/brief-paper.ts";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { tabById } from "../../lib/browser/our-tabs.ts";
import type { Place } from "../our-page/place.ts";
import { isNarrative, Recommendations } from "../our-page/Recommendations.tsx";
import { useAnswer } from "../our-page/use-answer.ts";
import type { ListState } from "../our-page/use-list.ts";

interface ReportBesideProps {
  /** The tab from which the brief was opened. */
  tabId: number;
  country: string;
  list: ListState;
  context: AdviceContext;
  onOpen: (place: Place) => void;
  onCoverage: (part: PaperPart) => void;
}

/** Where that tab still shows a report's narrative: its recommendations beside the list, on the sheet. */
export function ReportBeside({ tabId, ...rest }: ReportBesideProps) {
  const answer = useAnswer(() => tabById(tabId), [tabId]);
  const tab = answer.kind === "here" ? answer.value : null;
  return tab === null || !isNarrative(tab.url) ? null : <Recommendations tabId={tabId} {...rest} />;
}
