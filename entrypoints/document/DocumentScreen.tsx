import { useEffect, useRef } from "preact/hooks";
import { DropDocument } from "../../components/DropDocument.tsx";
import { Notes } from "../../components/Notes.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import type { TabAtHand } from "../../lib/browser/our-tabs.ts";
import type { Place } from "../our-page/place.ts";
import type { ListState } from "../our-page/use-list.ts";
import { DocumentAnswer } from "./DocumentAnswer.tsx";
import { documentName, refusalNote } from "./document-words.ts";
import { PdfOffer } from "./PdfOffer.tsx";
import { checkTab, type DocumentAtHand } from "./use-document.ts";

interface DocumentScreenProps {
  doc: DocumentAtHand;
  list: ListState;
  context: AdviceContext;
  /** The tab beside this page, where it shows a PDF. */
  pdf: TabAtHand | null;
  /** A file hangs over the page. */
  over: boolean;
  onOpen: (place: Place) => void;
}

/** A document handed over by a person: how it comes in, how far it is read, and what it was found to be. */
export function DocumentScreen({ doc, list, context, pdf, over, onOpen }: DocumentScreenProps) {
  const { words } = context;
  const { t } = words;
  const { state } = doc;
  const heading = useRef<HTMLHeadingElement>(null);
  const kind = useRef(state.kind);
  useEffect(() => {
    // What had the focus is gone with the step before; it goes on at the heading of this one.
    if (kind.current !== state.kind) heading.current?.focus();
    kind.current = state.kind;
  }, [state.kind]);
  const title = state.kind === "empty" ? t("documentTitle") : documentName(state, words);
  return (
    <section aria-labelledby="document-title">
      <div class="document">
        <h1 id="document-title" class="t-title" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {state.kind === "empty" ? (
          <>
            {state.refused === null ? null : (
              <div role="alert">
                <Notes notes={[refusalNote(state.refused.name, state.refused.why, words)]} />
              </div>
            )}
            {pdf === null ? null : <PdfOffer words={words} onCheck={() => checkTab(doc, pdf)} />}
            <DropDocument words={words} over={over} onFile={doc.takeFile} onText={doc.takeText} />
          </>
        ) : null}
        {state.kind === "reading" ? (
          <>
            <p id="document-progress" role="status">
              {t(state.fetching ? "documentFetching" : "documentReading", { name: documentName(state, words) })}
            </p>
            <progress aria-labelledby="document-progress" {...(state.share === null ? {} : { value: state.share })} />
            <p>
              <button type="button" class="btn" onClick={doc.forget}>
                {t("documentCancel")}
              </button>
            </p>
          </>
        ) : null}
      </div>
      {state.kind === "read" ? (
        <DocumentAnswer state={state} doc={doc} list={list} context={context} onOpen={onOpen} />
      ) : null}
    </section>
  );
}
