import { useState } from "preact/hooks";
import type { Problem } from "../../lib/list/problem.ts";
import { MARKINGS } from "../../lib/list/schema.ts";
import type { Words } from "../../lib/words/words.ts";
import type { ExportFormat } from "../desk-work/questions.ts";
import { saveFile } from "../our-page/save-file.ts";
import { useSaid } from "../our-page/use-said.ts";
import { Alarm, Aside } from "./Aside.tsx";
import { sumsOf } from "./change-words.ts";
import type { ScreenProps } from "./DeskPage.tsx";
import { countOf } from "./other-view.ts";
import { PublishSection } from "./PublishSection.tsx";
import type { Desk } from "./use-desk.ts";
import { useHere } from "./use-here.ts";

/** What the edition says of itself, and the three ways from here: this browser, a file, the feed. */
export function FinishScreen(props: ScreenProps) {
  const { desk, words } = props;
  const { t } = words;
  const ready = isReady(desk);
  return (
    <div class="dg">
      <main class="finish">
        <Hindrances desk={desk} words={words} />
        <Alarm desk={desk} words={words} />
        <Head desk={desk} words={words} />
        <UseHere desk={desk} words={words} ready={ready} />
        <section>
          <h2 class="t-head">{t("deskExport")}</h2>
          <p class="soft">{t("deskExportText")}</p>
          <Exports desk={desk} words={words} ready={ready} />
        </section>
        <PublishSection desk={desk} words={words} ready={ready} />
      </main>
      <Aside {...props} withAlarm={false} isLast onNext={null} />
    </div>
  );
}

/** Nothing is open, nothing is wrong, and what goes was meant to go. */
export function isReady({ state, change }: Desk): boolean {
  if (state === null || change === null) return false;
  const settled = state.rows.open === 0 && state.matches.open === 0;
  return settled && change.problems.length === 0 && (!change.alarm || change.confirmed);
}

function Hindrances({ desk: { state, change }, words }: { desk: Desk; words: Words }) {
  if (state === null) return null;
  const { t } = words;
  const open = state.rows.open + state.matches.open;
  return (
    <>
      {open === 0 ? null : (
        <p class="note warn">
          {t("deskTaskSettle", { rows: state.rows.open, matches: state.matches.open })}. {t("deskTaskSettleText")}
        </p>
      )}
      {change === null || change.problems.length === 0 ? null : <Problems problems={change.problems} words={words} />}
    </>
  );
}

/** What keeps the edition from being one, with the place of each. */
const Problems = ({ problems, words }: { problems: readonly Problem[]; words: Words }) => (
  <div class="note bad">
    <div>
      <b>{words.t("deskNotValid", { count: problems.length })}</b>
      <ul>
        {problems.slice(0, 20).map(({ row, field, message }) => (
          <li key={`${row} ${field} ${message}`}>{[row, field, message].filter(Boolean).join(" · ")}</li>
        ))}
      </ul>
    </div>
  </div>
);

function Head({ desk, words }: { desk: Desk; words: Words }) {
  const { t } = words;
  const { state, change } = desk;
  if (state === null) return null;
  const fixed = desk.writing !== "here";
  return (
    <section>
      <h2 class="t-head">{t("deskThisEdition")}</h2>
      {change === null ? null : (
        <p class="soft">
          {sumsOf(change, words)
            .map(({ count, text }) => `${count} ${text}`)
            .concat(change.others.length === 0 ? [] : [t("deskOthersSum", { count: countOf(change.others) })])
            .join(" · ")}
        </p>
      )}
      <div class="row wrap head-fields">
        <label>
          <span class="t-label">{t("deskAsOf")}</span>
          <input
            class="in"
            type="date"
            value={state.asOf}
            disabled={fixed}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value !== "") void desk.step({ kind: "head", asOf: value });
            }}
          />
        </label>
        <label>
          <span class="t-label">{t("deskMarking")}</span>
          <select
            class="in"
            value={state.marking}
            disabled={fixed}
            onChange={(event) => {
              const marking = MARKINGS.find((each) => each === event.currentTarget.value);
              if (marking) void desk.step({ kind: "head", marking });
            }}
          >
            {MARKINGS.map((marking) => (
              <option key={marking} value={marking}>
                {marking}
              </option>
            ))}
          </select>
        </label>
        <label class="row check">
          <input
            type="checkbox"
            checked={state.partial}
            disabled={fixed}
            onChange={(event) => void desk.step({ kind: "head", partial: event.currentTarget.checked })}
          />
          {t("deskPartial")}
        </label>
      </div>
    </section>
  );
}

function UseHere({ desk, words, ready }: { desk: Desk; words: Words; ready: boolean }) {
  const { t } = words;
  const [said, say] = useSaid(words);
  const [working, setWorking] = useState(false);
  const use = async () => {
    setWorking(true);
    say("deskUsing");
    const edition = await desk.client.ask("edition");
    const outcome = edition === null ? { kind: "bad list" as const } : await useHere(edition);
    if (outcome.kind === "taken") await desk.used(outcome.serial);
    setWorking(false);
    if (outcome.kind === "taken") say("deskUsed", { serial: String(outcome.serial) });
    else if (outcome.kind === "full") say("errorStorageFull");
    else if (outcome.kind === "above the ceiling") say("errorListCeiling");
    else say("deskNotUsed");
  };
  return (
    <section>
      <h2 class="t-head">{t("deskUseHere")}</h2>
      <p class="soft">{t("deskUseHereText")}</p>
      <p class="row wrap mt8">
        <button type="button" class="btn main" disabled={!ready || working} onClick={() => void use()}>
          {t("deskUseButton")}
        </button>
        <span role="status" class="soft">
          {said}
        </span>
      </p>
    </section>
  );
}

const FORMATS = ["json", "csv", "iati"] as const satisfies ExportFormat[];

function Exports({ desk, words, ready }: { desk: Desk; words: Words; ready: boolean }) {
  const { t } = words;
  const [said, say] = useSaid(words);
  const alone = (desk.state?.base.publishers ?? []).every(({ id }) => id === desk.state?.head.publisher);
  const formats: readonly ExportFormat[] = alone ? FORMATS : [...FORMATS, "part"];
  const save = async (format: ExportFormat) => {
    const answer = await desk.client.ask("export", { format });
    if (answer.kind === "not valid") return say("deskNotValid", { count: answer.problems.length });
    saveFile(answer);
    say("deskExported", { name: answer.name });
  };
  return (
    <p class="row wrap mt8">
      {formats.map((format) => (
        <button key={format} type="button" class="btn" disabled={!ready} onClick={() => void save(format)}>
          {t(`deskExport${format.charAt(0).toUpperCase()}${format.slice(1)}`)}
        </button>
      ))}
      <span role="status" class="soft">
        {said}
      </span>
    </p>
  );
}
