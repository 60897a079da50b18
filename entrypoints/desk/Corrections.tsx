import type { Words } from "../../lib/words/words.ts";
import { fieldName } from "./sentences.ts";
import type { Desk } from "./use-desk.ts";

const stateKeys = {
  done: "deskCorrectionDone",
  moved: "deskCorrectionMoved",
  missing: "deskCorrectionNew",
  unknown: "deskCorrectionUnknown",
} as const;

/** What readers found wrong or missing, each to be taken or refused. */
export function Corrections({ desk, words }: { desk: Desk; words: Words }) {
  const { state, client } = desk;
  if (state === null || state.corrections.length === 0) return null;
  const { t } = words;
  const canEdit = desk.writing === "here";
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections" class="t-head">
        {t("deskCorrections", { count: state.corrections.length })}
      </h2>
      <ul class="ids">
        {state.corrections.map(({ correction, title, said, takeable, readers, state: how }, place) => {
          const { project, field, shown, says, reason, source } = correction;
          const name = title ?? project ?? t("deskCorrectionMissing");
          const called = field === null ? name : `${name} · ${fieldName(field, words)}`;
          const spoken = (action: string) => t("deskFound", { field: action, reason: called });
          return (
            <li key={place}>
              <p>
                <b class="t-strong">{name}</b>
                {field === null ? null : ` · ${fieldName(field, words)}`}
              </p>
              <p class="t-small soft">
                {t("deskCorrectionSays", {
                  shown: shown || t("deskNotStated"),
                  says: says || t("deskCorrectionWrong"),
                })}{" "}
                {reason} {source?.title ?? source?.url ?? ""}{" "}
                {readers > 1 ? t("deskCorrectionReaders", { count: readers }) : ""}
                {how === "open" ? "" : t(stateKeys[how])}
              </p>
              {!canEdit ? null : said === null ? (
                <p class="row">
                  {takeable ? (
                    <button
                      type="button"
                      class="btn link"
                      aria-label={spoken(t("deskCorrectionTake"))}
                      onClick={() => void desk.stepped((known) => client.ask("correct", { known, place }))}
                    >
                      {t("deskCorrectionTake")}
                    </button>
                  ) : null}
                  <button
                    type="button"
                    class="btn link"
                    aria-label={spoken(t("deskCorrectionRefuse"))}
                    onClick={() => void desk.step({ kind: "correction", place, take: false, change: null })}
                  >
                    {t("deskCorrectionRefuse")}
                  </button>
                </p>
              ) : (
                <p class="row t-small soft">
                  {t(said.take ? "deskCorrectionTaken" : "deskCorrectionRefused")}
                  <button
                    type="button"
                    class="btn link"
                    aria-label={spoken(t("deskUndo"))}
                    onClick={() => void desk.step({ kind: "undo", step: said.step })}
                  >
                    {t("deskUndo")}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
