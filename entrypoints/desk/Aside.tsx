import { DeskMatches } from "../../components/DeskMatches.tsx";
import { DeskSums, DeskTasks } from "../../components/DeskSums.tsx";
import { Segments } from "../../components/Segments.tsx";
import type { Words } from "../../lib/words/words.ts";
import { Aliases } from "./Aliases.tsx";
import { alarmText, sumsOf } from "./change-words.ts";
import type { ScreenProps } from "./DeskPage.tsx";
import { countOf, tablesText } from "./other-view.ts";
import type { Desk } from "./use-desk.ts";
import { useMatches } from "./use-matches.ts";

/** Matches in the aside; the rest has a screen of its own. */
const FEW = 4;

interface AsideProps extends ScreenProps {
  /** Goes to the next row that waits; null: none does. */
  onNext: (() => void) | null;
  /** Decisions on identity stand here too. */
  withMatches?: boolean;
  /** False: the alarm stands in the main part. */
  withAlarm?: boolean;
  isLast?: boolean;
}

/** Beside every screen: which projects are the same, what would change, and what is left to do. */
export function Aside({ onNext, withMatches = false, withAlarm = true, isLast = false, ...props }: AsideProps) {
  const { desk, words, go } = props;
  const { t } = words;
  const { state } = desk;
  if (state === null) return null;
  // On the last screen the main button is in the main part, once nothing else is left.
  const withNext = !isLast || state.rows.open + state.matches.open > 0;
  const next =
    state.rows.open > 0 ? (state.file === null ? "edit" : "check") : state.matches.open > 0 ? "match" : "finish";
  return (
    <aside aria-label={t("deskSummary")}>
      {withMatches ? <SameProject {...props} /> : null}
      <WouldChange {...props} withAlarm={withAlarm} />
      <section>
        <h2 class="t-head">{t("deskFinish")}</h2>
        <DeskTasks tasks={tasksOf(desk, words)} />
        <p class="row wrap mt8">
          {withNext ? (
            <button type="button" class="btn main" onClick={onNext ?? (() => go(next))}>
              {t(onNext === null && next === "finish" ? "deskGoFinish" : "deskNext")}
            </button>
          ) : null}
          <button
            type="button"
            class="btn"
            disabled={state.last === null || desk.writing !== "here"}
            onClick={() => state.last !== null && void desk.step({ kind: "undo", step: state.last })}
          >
            {t("deskUndoLast")}
          </button>
        </p>
      </section>
    </aside>
  );
}

function SameProject({ desk, words, go }: ScreenProps) {
  const { t } = words;
  const matches = useMatches(desk, words, "all", 0, FEW);
  if (desk.state === null) return null;
  const { certain, likely, fresh, open } = desk.state.matches;
  return (
    <section>
      <h2 class="t-head">{t("deskSame")}</h2>
      <p class="t-small soft">{t("deskSameCounts", { certain, likely, fresh })}</p>
      <DeskMatches rows={matches.rows} onAct={matches.act} />
      {matches.total > matches.rows.length ? (
        <button type="button" class="btn link" onClick={() => go("match")}>
          {open > 0 ? t("deskSameOpen", { count: open }) : t("deskSameAll", { count: matches.total })}
        </button>
      ) : null}
      <Aliases desk={desk} words={words} />
    </section>
  );
}

function WouldChange({ desk, words, go, withAlarm }: ScreenProps & { withAlarm: boolean }) {
  const { t } = words;
  const { state, change } = desk;
  if (state === null) return null;
  return (
    <section>
      <h2 class="t-head">{t("deskWouldChange")}</h2>
      {change === null ? (
        <p class="quiet">{t("pageLoading")}</p>
      ) : (
        <>
          <DeskSums sums={sumsOf(change, words)} />
          {change.others.length === 0 ? null : (
            <>
              <p class="t-small mt8">{t("deskOthersSum", { count: countOf(change.others) })}</p>
              <p class="t-small quiet">{tablesText(change.others, words)}</p>
            </>
          )}
          {state.file === null ? null : (
            <div class="mt8">
              <Segments
                label={t("deskWholeLabel")}
                value={state.whole ? "whole" : "adds"}
                choices={[
                  { value: "adds", text: t("deskAdds") },
                  { value: "whole", text: t("deskWhole") },
                ]}
                onChoose={(value) => {
                  if (desk.writing === "here") void desk.step({ kind: "whole", whole: value === "whole" });
                }}
              />
            </div>
          )}
          <p class="t-small quiet mt8">
            {t("deskAgainst", { serial: String(state.base.serial), count: state.base.own })}{" "}
            <button type="button" class="btn link" onClick={() => go("compare")}>
              {t("deskSeeChanges")}
            </button>
          </p>
          {withAlarm ? <Alarm desk={desk} words={words} /> : null}
        </>
      )}
    </section>
  );
}

/** More than one project in twenty would go: that must be meant. */
export function Alarm({ desk, words }: { desk: Desk; words: Words }) {
  const { change } = desk;
  if (change === null || !change.alarm) return null;
  return (
    <div class={change.confirmed ? "note" : "note bad"} role={change.confirmed ? undefined : "alert"}>
      <span>
        <b>{words.t("deskAlarm")}</b> {alarmText(change, words)}{" "}
        {change.confirmed ? (
          words.t("deskAlarmConfirmed")
        ) : (
          <button
            type="button"
            class="btn"
            disabled={desk.writing !== "here"}
            onClick={() => void desk.step({ kind: "confirm", removed: change.removed })}
          >
            {words.t("deskAlarmConfirm", { count: change.removed })}
          </button>
        )}
      </span>
    </div>
  );
}

function tasksOf({ state, change }: Desk, { t }: Words) {
  if (state === null) return [];
  const left = state.rows.open + state.matches.open;
  const settled = left === 0;
  const sound = change !== null && change.problems.length === 0 && (!change.alarm || change.confirmed);
  const ready = settled && sound;
  return [
    {
      title: settled
        ? t("deskTaskSettled")
        : t("deskTaskSettle", { rows: state.rows.open, matches: state.matches.open }),
      text: settled ? "" : t("deskTaskSettleText"),
      state: settled ? ("done" as const) : ("here" as const),
    },
    {
      title: t("deskTaskReview"),
      text:
        change !== null && change.problems.length > 0 ? t("deskTaskProblems", { count: change.problems.length }) : "",
      state: ready ? ("done" as const) : settled ? ("here" as const) : ("ahead" as const),
    },
    { title: t("deskTaskUse"), text: t("deskTaskUseText"), state: ready ? ("here" as const) : ("ahead" as const) },
  ];
}
