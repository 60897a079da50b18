import { useRef, useState } from "preact/hooks";
import { DeskTasks } from "../../components/DeskSums.tsx";
import type { Words } from "../../lib/words/words.ts";
import { type PendingView, TOLD } from "../desk-work/pending-view.ts";
import type { SigningView } from "../desk-work/publishing.ts";
import { reviewName, reviewTables } from "./review-words.ts";
import { fieldName, valueText } from "./sentences.ts";

interface SigningProps {
  view: Extract<SigningView, { kind: "feed" }>;
  words: Words;
  canBuild: boolean;
  canWork: boolean;
  /** It is put on a host, not into a folder. */
  needsLogin: boolean;
  onBuild: () => void;
  onSign: () => void;
  onSave: () => void;
  onMerge: (file: File) => void;
  onPut: (login: { user: string; password: string } | null) => void;
}

/** What waits to be signed, by whom it is signed, and where it lies. */
export function Signing(props: SigningProps) {
  const { view, words, canBuild, canWork } = props;
  const { t } = words;
  const { pending } = view;
  const input = useRef<HTMLInputElement>(null);
  if (view.sealed)
    return (
      <>
        <p class="note mt8">{t("deskSealed")}</p>
        <p class="mt8">
          <button type="button" class="btn" disabled={!canBuild} onClick={props.onBuild}>
            {t("deskBuildAgain")}
          </button>
        </p>
      </>
    );
  return (
    <div class="mt12">
      <DeskTasks tasks={tasksOf(view, words)} />
      {pending === null ? null : <ReviewOf pending={pending} words={words} />}
      <p class="row wrap mt8">
        <button type="button" class="btn" disabled={!canBuild} onClick={props.onBuild}>
          {t(pending === null ? "deskBuild" : "deskBuildAgain")}
        </button>
        {pending === null ? null : (
          <>
            <button
              type="button"
              class="btn main"
              disabled={!canWork || !view.seated || pending.signedHere}
              onClick={props.onSign}
            >
              {t("deskSign")}
            </button>
            <button type="button" class="btn" onClick={props.onSave}>
              {t("deskSaveToSign")}
            </button>
            <button type="button" class="btn" disabled={!canWork} onClick={() => input.current?.click()}>
              {t("deskAddSigned")}
            </button>
            <input
              ref={input}
              type="file"
              hidden
              aria-label={t("deskAddSigned")}
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file !== undefined) props.onMerge(file);
                event.currentTarget.value = "";
              }}
            />
          </>
        )}
      </p>
      {view.seated || pending === null ? null : <p class="t-small soft mt8">{t("deskNoSeatText")}</p>}
      {pending?.enough && !view.onHost ? <PutForm {...props} /> : null}
    </div>
  );
}

function tasksOf({ pending, threshold, onHost }: SigningProps["view"], { t }: Words) {
  const signed = pending?.signatures ?? 0;
  const enough = pending?.enough === true;
  return [
    {
      title: t("deskTaskBuild"),
      text: pending === null ? t("deskTaskBuildText") : t("deskTaskBuilt", { serial: String(pending.serial) }),
      state: pending === null ? ("here" as const) : ("done" as const),
    },
    {
      title: t("deskTaskSign", { threshold, signed }),
      text: t("deskTaskSignText"),
      state: enough ? ("done" as const) : pending === null ? ("ahead" as const) : ("here" as const),
    },
    {
      title: t("deskTaskPut"),
      text: onHost ? t("deskOnHost") : t("deskTaskPutText"),
      state: onHost ? ("done" as const) : enough ? ("here" as const) : ("ahead" as const),
    },
  ];
}

/** Told from the bytes that will be served. */
function ReviewOf({ pending, words }: { pending: PendingView; words: Words }) {
  const { t } = words;
  const { review } = pending;
  return (
    <div class="mt8">
      <p>
        {t("deskSigns", {
          records: review.records,
          added: review.added.length,
          changed: review.changed.length,
          removed: review.removed.length,
        })}{" "}
        {pending.marking} · {words.date(pending.asOf)}
      </p>
      {review.large ? (
        <p class="note warn mt8">
          <b>{t("deskLarge")}</b>
        </p>
      ) : null}
      {(["added", "changed", "removed"] as const).map((kind) =>
        review[kind].length === 0 ? null : (
          <details key={kind} class="columns">
            <summary>
              {t(reviewKeys[kind], { count: review[kind].length })}{" "}
              <span class="quiet">{reviewTables(review[kind], words)}</span>
            </summary>
            <ul class="t-small signed">
              {review[kind].slice(0, TOLD).map((key) => {
                const called = reviewName(key, pending.records[key], words);
                return (
                  <li key={key}>
                    <b>{called.name}</b> <span class="quiet">{called.in}</span>
                    <ul>
                      {(pending.records[key]?.fields ?? []).map(({ field, before, after }) => (
                        <li key={field}>{fieldLine(kind, field, before, after, words, pending.records[key]?.names)}</li>
                      ))}
                    </ul>
                  </li>
                );
              })}
            </ul>
            {review[kind].length > TOLD ? (
              <p class="t-small">{t("deskReviewMore", { count: review[kind].length - TOLD })}</p>
            ) : null}
          </details>
        ),
      )}
    </div>
  );
}

function fieldLine(
  kind: keyof typeof reviewKeys,
  field: string,
  before: unknown,
  after: unknown,
  words: Words,
  names: Record<string, string> = {},
): string {
  const values = {
    field: fieldName(field, words),
    older: valueText(field, before, words, names),
    newer: valueText(field, after, words, names),
  };
  if (kind === "changed") return words.t("deskDiffers", values);
  return words.t("deskFound", { field: values.field, reason: kind === "added" ? values.newer : values.older });
}

const reviewKeys = { added: "deskReviewAdded", changed: "deskReviewChanged", removed: "deskReviewRemoved" } as const;

function PutForm({ words, canWork, needsLogin, onPut }: SigningProps) {
  const { t } = words;
  const [user, setUser] = useState("");
  const [password, setPassword] = useState("");
  return (
    <form
      class="row wrap mt8 head-fields"
      onSubmit={(event) => {
        event.preventDefault();
        onPut(user === "" ? null : { user, password });
        setPassword("");
      }}
    >
      <label hidden={!needsLogin}>
        <span class="t-label">{t("deskUser")}</span>
        <input class="in" autocomplete="off" value={user} onInput={(event) => setUser(event.currentTarget.value)} />
      </label>
      <label hidden={!needsLogin}>
        <span class="t-label">{t("deskPassword")}</span>
        <input
          class="in"
          type="password"
          autocomplete="off"
          value={password}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn main" disabled={!canWork}>
        {t("deskPut")}
      </button>
    </form>
  );
}
