import { useEffect, useMemo, useState } from "preact/hooks";
import { DeskTable } from "../../components/DeskTable.tsx";
import type { DeskRowView } from "../../components/desk-row.ts";
import { Icon } from "../../components/Icon.tsx";
import { Segments } from "../../components/Segments.tsx";
import type { RowFilter } from "../desk-work/desk-view.ts";
import { saveFile } from "../our-page/save-file.ts";
import { Aside } from "./Aside.tsx";
import { ColumnsOf } from "./ColumnsOf.tsx";
import type { ScreenProps } from "./DeskPage.tsx";
import { FileFound } from "./FileFound.tsx";
import { RecordForm } from "./RecordForm.tsx";
import { rowView, tableWords } from "./row-view.ts";
import { countsLines } from "./sentences.ts";
import { usePages } from "./use-pages.ts";
import { useRowActions } from "./use-row-actions.ts";

/** Every row of the file, what was repaired in it and what is to be decided, beside what all of it comes to. */
export function CheckScreen(props: ScreenProps) {
  const { desk, words } = props;
  const { client, state, turn } = desk;
  const { t } = words;
  const [filter, setFilter] = useState<RowFilter>(state !== null && state.rows.review > 0 ? "review" : "all");
  const [goTo, setGoTo] = useState<{ place: number; turn: number } | null>(null);
  const [open, setOpen] = useState<{ n: number; at: string } | null>(null);
  const canEdit = desk.writing === "here";
  const raw = usePages(`${state?.head.id} ${filter} ${turn}`, (from, to) => client.ask("rows", { filter, from, to }));
  const views = useMemo(() => new Map<object, DeskRowView>(), [words, canEdit]);
  const rowAt = (place: number) => {
    const row = raw.at(place);
    if (row === undefined) return undefined;
    const held = views.get(row) ?? rowView(row, words, canEdit);
    views.set(row, held);
    return held;
  };
  const actions = useRowActions(desk, words, (n, at) => setOpen({ n, at }));
  useEffect(() => setGoTo(null), [filter]);
  if (state === null || state.file === null) return null;
  const { rows } = state;
  const next = async () => {
    const place = await client.ask("nextOpen", { filter, after: goTo?.place ?? -1 });
    if (place !== null) setGoTo({ place, turn: (goTo?.turn ?? 0) + 1 });
    else if (filter !== "review") setFilter("review");
  };
  const saveProblems = async () => {
    const text = await client.ask("problemsCsv");
    saveFile({ name: `${state.file?.name ?? "list"}-problems.csv`, text, type: "text/csv;charset=utf-8" });
  };
  return (
    <div class="dg">
      <main>
        <div class="row wrap tools">
          <h2 class="t-head">{t("deskRows")}</h2>
          <Segments
            label={t("deskWhichRows")}
            value={filter}
            onChoose={setFilter}
            choices={(["all", "review", "clean"] as const).map((value) => ({
              value,
              text: t(filterKeys[value], { count: rows[value] }),
            }))}
          />
          <span class="sp" />
          <span class="t-small soft row">
            <Icon name="warn" small />
            {t("deskNeedDecision", { count: rows.open })}
          </span>
          <span class="t-small soft row">
            <Icon name="pencil" small />
            {t("deskRepaired", { count: rows.repaired })}
          </span>
          <button type="button" class="btn link" onClick={() => void saveProblems()}>
            {t("deskSaveProblems")}
          </button>
        </div>
        <FileFound desk={desk} words={words} />
        <ColumnsOf desk={desk} words={words} />
        {rows[filter] === 0 ? (
          <p class="quiet none">{t(filter === "review" ? "deskNothingToReview" : "deskNoRows")}</p>
        ) : (
          <DeskTable
            count={rows[filter]}
            listKey={`${state.head.id} ${filter}`}
            rowAt={rowAt}
            onWindow={raw.need}
            words={tableWords(words, countsLines(state.file))}
            goTo={goTo}
            typing={actions.typing}
            onAct={(row, id, action) => {
              const whole = findRow(raw.at, rows[filter], row.n);
              if (whole !== null) actions.act(whole, id, action);
            }}
            onType={actions.setText}
            onSave={() => void actions.save()}
            onCancel={actions.cancel}
            onOpen={({ n, at }) => setOpen({ n, at })}
            needKey={turn}
          />
        )}
        <Blank {...props} />
        <RowsCounted {...props} />
      </main>
      <Aside {...props} withMatches onNext={rows.open > 0 ? () => void next() : null} />
      {open === null ? null : <RecordForm desk={desk} words={words} {...open} onClose={() => setOpen(null)} />}
    </div>
  );
}

const filterKeys: Record<RowFilter, string> = { all: "deskAll", review: "deskToReview", clean: "deskClean" };

function findRow<T extends { n: number }>(at: (place: number) => T | undefined, count: number, n: number): T | null {
  for (let place = 0; place < count; place++) {
    const row = at(place);
    if (row?.n === n) return row;
  }
  return null;
}

/** What became of each row of a table, so that its count of records is no riddle. Texts have lines, and no such count. */
function RowsCounted({ desk: { state }, words }: ScreenProps) {
  const file = state?.file;
  if (!file || countsLines(file)) return null;
  const { rows, ...kinds } = file.counted;
  return (
    <>
      <h2 class="t-head mt16">{words.t("deskCounted")}</h2>
      <p class="bl">
        {Object.entries(kinds).map(([kind, count]) =>
          count === 0 ? null : (
            <span key={kind}>
              <b>{words.number(count)}</b> {words.t("deskOf", { of: rows })}{" "}
              <span class="quiet">{words.t(`deskCounted${kind.charAt(0).toUpperCase()}${kind.slice(1)}`)}</span>
            </span>
          ),
        )}
      </p>
    </>
  );
}

/** What the source leaves open stays open. */
function Blank({ desk: { state }, words }: ScreenProps) {
  const file = state?.file;
  if (!file) return null;
  return (
    <>
      <h2 class="t-head mt16">{words.t("deskBlank")}</h2>
      <p class="bl">
        {Object.entries(file.blank).map(([field, count]) => (
          <span key={field}>
            <b>{words.number(count)}</b> {words.t("deskOf", { of: file.records })}{" "}
            <span class="quiet">{words.t(`deskBlank${field.charAt(0).toUpperCase()}${field.slice(1)}`)}</span>
          </span>
        ))}
      </p>
    </>
  );
}
