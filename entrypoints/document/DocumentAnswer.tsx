import { Loading } from "../../components/Loading.tsx";
import { Notes } from "../../components/Notes.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { Chooser } from "../our-page/Chooser.tsx";
import { PlaceView } from "../our-page/PlaceView.tsx";
import { type Place, placeKey } from "../our-page/place.ts";
import { useAnswer } from "../our-page/use-answer.ts";
import { useChoice } from "../our-page/use-choice.ts";
import type { ListState } from "../our-page/use-list.ts";
import type { Checked } from "./check-document.ts";
import { fieldRows, kindLine, unreadNotes } from "./document-words.ts";
import type { DocumentAtHand, DocumentState } from "./use-document.ts";

interface DocumentAnswerProps {
  state: Extract<DocumentState, { kind: "read" }>;
  doc: DocumentAtHand;
  list: ListState;
  context: AdviceContext;
  onOpen: (place: Place) => void;
}

/** What a document was found to be, and the dossier of that. Another edition checks it anew. */
export function DocumentAnswer({ state, doc, list, context, onOpen }: DocumentAnswerProps) {
  const { words } = context;
  const { t } = words;
  const { text, address } = state;
  const ready = list.kind === "ready" ? list : null;
  const answer = useAnswer<Checked | null>(
    ready === null
      ? null
      : async () => {
          // Recognition is loaded with the first document: most who open this page have none.
          const { checkDocument } = await import("./check-document.ts");
          return ready.read((reader) => checkDocument(text, address, reader));
        },
    [text, ready?.generation],
  );
  const checked = answer.kind === "here" ? answer.value : null;
  const notes = unreadNotes(text, words);
  if (state.several) notes.unshift({ tone: "plain", strong: t("documentFirstOnly"), text: "" });
  const choice = useChoice(checked?.finding ?? null, null, checked?.overlap ?? null);
  return (
    <>
      <div class="document-head">
        <p class="t-small soft">{kindLine(text, words)}</p>
        <p class="t-small soft">{t("documentKept")}</p>
        <Notes notes={notes} />
        <p class="row wrap">
          <button type="button" class="btn" onClick={doc.forget}>
            {t("documentAnother")}
          </button>
        </p>
        {checked === null ? null : <ReadFields checked={checked} words={words} />}
      </div>
      <div class="document-answer">
        {answer.kind === "pending" && list.kind !== "failed" ? <Loading label={t("pageLoading")} /> : null}
        {answer.kind === "failed" ? (
          <div class="pad">
            <Notes notes={[{ tone: "bad", strong: t("errorPageStrong"), text: t("errorPageText") }]} />
          </div>
        ) : null}
        {checked === null ? null : <Chooser choice={choice} words={words} />}
        {checked !== null && choice.chosen === null ? (
          <div class="pad" role="status">
            <Notes notes={[{ tone: "plain", strong: t("documentNothing"), text: t("documentNothingText") }]} />
          </div>
        ) : null}
        {choice.chosen === null ? null : (
          <PlaceView
            key={placeKey(choice.chosen)}
            place={choice.chosen}
            list={list}
            context={context}
            focus={false}
            told
            onOpen={onOpen}
          />
        )}
      </div>
    </>
  );
}

/** A request's own fields, each with where it stands in the document. */
function ReadFields({ checked, words }: { checked: Checked; words: AdviceContext["words"] }) {
  const rows = fieldRows(checked.finding, checked.places, words);
  if (rows.length === 0) return null;
  return (
    <>
      <h2 class="t-head mt16">{words.t("documentFields")}</h2>
      <dl class="fields">
        {rows.map(({ label, value, stated, where }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class={stated ? "" : "ns"}>
              {value}
              {where === null ? null : <small>{where}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
