import { useRef, useState } from "preact/hooks";
import { DeskTasks } from "../../components/DeskSums.tsx";
import type { Words } from "../../lib/words/words.ts";
import type { SigningView } from "../desk-work/publishing.ts";
import { type ReadRecords, ReviewOf } from "./ReviewOf.tsx";

interface SigningProps {
  view: Extract<SigningView, { kind: "feed" }>;
  words: Words;
  canBuild: boolean;
  canWork: boolean;
  /** It is put on a host, not into a folder. */
  needsLogin: boolean;
  readRecords: ReadRecords;
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
      {pending === null ? null : <ReviewOf pending={pending} words={words} read={props.readRecords} />}
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
