import { useEffect, useId, useState } from "preact/hooks";
import { Icon } from "../../components/Icon.tsx";
import type { TabAtHand } from "../../lib/browser/our-tabs.ts";
import { showsPdf } from "../../lib/browser/tab-text.ts";
import type { Words } from "../../lib/words/words.ts";

interface PdfOfferProps {
  words: Words;
  /** In the click itself. */
  onCheck: () => void;
}

/** Beside a PDF: the button that has it fetched again, and says so. Browsers let nobody read what their viewers show. */
export function PdfOffer({ words: { t }, onCheck }: PdfOfferProps) {
  const says = useId();
  return (
    <section class="find one pdf-offer" aria-label={t("documentCheckPdf")}>
      <Icon name="page" small />
      <div>
        <button type="button" class="btn" aria-describedby={says} onClick={onCheck}>
          {t("documentCheckPdf")}
        </button>
        <p id={says} class="soft t-small mt4">
          {t("documentCheckPdfText")}
        </p>
      </div>
    </section>
  );
}

/** True where the tab shows a PDF, as far as the browser tells. */
export function useIsPdf(tab: TabAtHand | null): boolean {
  const [isPdf, setIsPdf] = useState(false);
  useEffect(() => {
    let current = true;
    setIsPdf(false);
    if (tab !== null) void showsPdf(tab.id, tab.url).then((yes) => current && setIsPdf(yes));
    return () => {
      current = false;
    };
  }, [tab?.id, tab?.url]);
  return isPdf;
}
