import { useEffect, useState } from "preact/hooks";
import { DeskFrame, type DeskStep } from "../../components/DeskFrame.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Notes } from "../../components/Notes.tsx";
import type { Note } from "../../lib/advise/view.ts";
import type { Words } from "../../lib/words/words.ts";
import { listNotes } from "../our-page/list-notes.ts";
import { type ListState, useList } from "../our-page/use-list.ts";
import { useWords } from "../our-page/use-settings.ts";
import { CheckScreen } from "./CheckScreen.tsx";
import { CompareScreen } from "./CompareScreen.tsx";
import { EditScreen } from "./EditScreen.tsx";
import { FinishScreen } from "./FinishScreen.tsx";
import { MatchScreen } from "./MatchScreen.tsx";
import { Reading } from "./Reading.tsx";
import { StartScreen } from "./StartScreen.tsx";
import { countsLines, refusalOf } from "./sentences.ts";
import { type Desk, useDesk } from "./use-desk.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

const SCREENS = ["start", "check", "match", "compare", "edit", "finish"] as const;
export type Screen = (typeof SCREENS)[number];

export interface ScreenProps {
  desk: Desk;
  words: Words;
  go: (screen: Screen) => void;
}

/** From a file on the disk to the list in every browser. */
export function DeskPage() {
  const words = useWords();
  const list = useList();
  const desk = useDesk(list);
  const [screen, setScreen] = useState<Screen>("start");
  const { state } = desk;
  const id = state?.head.id ?? null;
  useEffect(() => {
    setScreen(state === null ? "start" : state.file !== null ? "check" : state.toSign ? "finish" : "edit");
  }, [id]);
  useEffect(() => {
    if (words !== null) document.title = words.t("deskTitle");
  }, [words]);
  useKeptFocus();
  // Another screen is another text: reading begins at its heading.
  useEffect(() => document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true }), [screen]);
  if (words === null) return <Loading label="Sightline" />;
  const { t } = words;
  const go = (next: Screen) => (next === "start" ? desk.leave() : setScreen(next));
  const shown = state === null ? "start" : screen;
  return (
    <DeskFrame
      marking={state?.marking ?? "UNCLASSIFIED"}
      name={t("deskTitle")}
      owner={state === null ? "" : t("deskOwner", { publisher: state.publisherName })}
      promise={t("deskPromise")}
      heading={t(headings[shown])}
      lead={leadOf(desk, words)}
      stepsLabel={t("deskSteps")}
      steps={state === null ? [] : stepsOf(desk, shown, words)}
      onStep={(next) => go(next as Screen)}
    >
      <div class="desk-notes">
        <div role="alert">
          <Notes notes={troublesOf(desk, words)} />
        </div>
        <div role="status">
          <Notes notes={notesOf(desk, list, words)} />
        </div>
        {desk.newer !== null && desk.writing === "here" ? (
          <p class="mt8">
            <button type="button" class="btn" onClick={desk.rebase}>
              {t("deskRebase")}
            </button>
          </p>
        ) : null}
        {desk.writing === "elsewhere" || desk.writing === "lost" ? (
          <p class="mt8">
            <button type="button" class="btn" onClick={desk.takeOver}>
              {t("deskWorkHere")}
            </button>
          </p>
        ) : null}
      </div>
      {desk.busy ? (
        <Reading share={desk.share} words={words} onCancel={desk.cancel} />
      ) : (
        <Shown screen={shown} desk={desk} words={words} go={go} />
      )}
    </DeskFrame>
  );
}

function Shown({ screen, ...props }: ScreenProps & { screen: Screen }) {
  switch (screen) {
    case "start":
      return <StartScreen {...props} />;
    case "check":
      return <CheckScreen {...props} />;
    case "match":
      return <MatchScreen {...props} />;
    case "compare":
      return <CompareScreen {...props} />;
    case "edit":
      return <EditScreen {...props} />;
    case "finish":
      return <FinishScreen {...props} />;
  }
}

const headings: Record<Screen, string> = {
  start: "deskStart",
  check: "deskReview",
  match: "deskSame",
  compare: "deskChanges",
  edit: "deskEdit",
  finish: "deskFinish",
};

function leadOf({ state }: Desk, words: Words): string {
  if (state === null) return words.t("deskStartText");
  const { file, head, plans } = state;
  if (plans !== null) {
    const what = words.t("deskPlansLead", { rows: words.number(plans.rows), count: plans.count });
    return `${head.name} · ${what}`;
  }
  if (file === null) return words.t("deskEditLead", { name: head.name, serial: String(state.base.serial) });
  const what = words.t(countsLines(file) ? "deskFileLines" : "deskFileLead", {
    rows: file.counted.rows,
    count: file.records,
  });
  return `${file.name} · ${what}`;
}

function stepsOf({ state, change }: Desk, shown: Screen, { t }: Words): DeskStep[] {
  if (state === null) return [];
  const step = (id: Screen, name: string, done: boolean, shut = false): DeskStep => ({
    id,
    name,
    shut,
    state: shown === id ? "here" : done ? "done" : "ahead",
  });
  const none = state.file === null;
  const left = none ? 0 : state.rows.open;
  const plans = none ? state.rows.open : 0;
  const open = state.matches.open;
  return [
    step("start", t("deskStepImport"), true),
    step("check", left > 0 ? t("deskStepCheckLeft", { left }) : t("deskStepCheck"), left === 0, none),
    step("match", open > 0 ? t("deskStepMatchLeft", { left: open }) : t("deskStepMatch"), open === 0, none),
    step("compare", t("deskStepCompare"), change !== null && (!change.alarm || change.confirmed)),
    step(
      "edit",
      plans > 0 ? t("deskStepEditLeft", { left: plans }) : t("deskStepEdit"),
      plans === 0 && (state.edits > 0 || state.plans !== null),
    ),
    step("finish", t("deskStepFinish"), false),
  ];
}

/** What could not be done, as soon as it could not: said aloud too. */
function troublesOf({ trouble, writing }: Desk, words: Words): Note[] {
  const { t } = words;
  const notes: Note[] = [];
  if (trouble !== null) {
    const { key, reason, code } = trouble;
    notes.push({ tone: "bad", strong: t(key), text: code === undefined ? reason : refusalOf(code, reason, words) });
  }
  if (writing === "lost") notes.push({ tone: "warn", strong: t("deskLost"), text: t("deskElsewhereText") });
  return notes;
}

function notesOf({ writing, state, newer }: Desk, list: ListState, words: Words): Note[] {
  const { t } = words;
  const notes: Note[] = listNotes(list, words);
  if (writing === "elsewhere") notes.push({ tone: "warn", strong: t("deskElsewhere"), text: t("deskElsewhereText") });
  if (newer !== null && state !== null) {
    const values = { now: String(newer), before: String(state.base.serial) };
    notes.push({ tone: "warn", strong: t("deskNewerList", values), text: t("deskNewerText") });
  }
  if (state !== null && state.unread.length > 0)
    notes.push({
      tone: "warn",
      strong: t("deskUnread", { count: state.unread.length, first: state.unread[0]?.message ?? "" }),
      text: "",
    });
  if (state !== null && state.corrections.length > 0 && state.file === null)
    notes.push({ tone: "plain", strong: t("deskCorrections", { count: state.corrections.length }), text: "" });
  return notes;
}
