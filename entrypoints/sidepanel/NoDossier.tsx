import { EmptyResults } from "../../components/EmptyResults.tsx";
import { Loading } from "../../components/Loading.tsx";
import type { Words } from "../../lib/words/words.ts";
import { PdfOffer } from "../document/PdfOffer.tsx";
import { OnThisPage } from "../our-page/OnThisPage.tsx";
import { turnOn } from "../our-page/turn-on.ts";
import type { PageAtHand } from "../our-page/use-tab-finding.ts";

interface NoDossierProps {
  page: PageAtHand;
  words: Words;
  onSearch: () => void;
  onDocument: () => void;
  /** Checks the PDF that the tab shows; null where it shows none. In the click itself. */
  onPdf: (() => void) | null;
  onWhom: () => void;
  /** Asks for the page once more. */
  onAgain: () => void;
}

/** The panel beside a page that has no dossier: why, and what one can do. */
export function NoDossier({ page, words, onSearch, onDocument, onPdf, onWhom, onAgain }: NoDossierProps) {
  if (page.kind === "asking") return <Loading label={words.t("popupReading")} rest />;
  const off = page.kind === "answered" && page.outcome.kind === "off" ? page.outcome.why : null;
  return (
    <>
      <h1 class="sr">{words.t("panelTitle")}</h1>
      {onPdf === null ? (
        <OnThisPage
          page={page}
          card={null}
          words={words}
          short
          onOpen={() => undefined}
          onBrief={() => undefined}
          onWhy={() => undefined}
          onTurnOn={() => off && void turnOn(off, page.tab?.url ?? null).then(onAgain)}
        />
      ) : (
        <PdfOffer words={words} onCheck={onPdf} />
      )}
      <EmptyResults
        heading={words.t("panelEmptyHeading")}
        text={words.t("panelEmptyText")}
        ways={[
          { icon: "search", text: words.t("popupSearchLabel"), onGo: onSearch },
          { icon: "page", text: words.t("documentTitle"), onGo: onDocument },
          { icon: "office", text: words.t("askHeading"), onGo: onWhom },
        ]}
      />
    </>
  );
}
