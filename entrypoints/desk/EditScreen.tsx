import { useEffect, useState } from "preact/hooks";
import { Segments } from "../../components/Segments.tsx";
import type { TablePage } from "../desk-work/questions.ts";
import { Aside } from "./Aside.tsx";
import { Corrections } from "./Corrections.tsx";
import type { ScreenProps } from "./DeskPage.tsx";
import { EDITABLE, type Editable } from "./edit-fields.ts";
import { TABLE_KEYS } from "./other-view.ts";
import { Pager } from "./Pager.tsx";
import { PlansFound } from "./PlansFound.tsx";
import { RowForm } from "./RowForm.tsx";
import { rowLine } from "./row-line.ts";

const PAGE = 25;
type Open = { key: string; row: Record<string, unknown>; isNew: boolean; names?: Record<string, string> };

/** The list itself, to be changed by hand: one's own part; the others' parts stand beside it and stay as they are. */
export function EditScreen(props: ScreenProps) {
  const { desk, words } = props;
  const { t } = words;
  const [table, setTable] = useState<Editable>(desk.state?.plans ? "plans" : "projects");
  const [query, setQuery] = useState("");
  const [from, setFrom] = useState(0);
  const [found, setFound] = useState<TablePage>({ total: 0, rows: [], names: {} });
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(() => {
    let current = true;
    desk.client.ask("table", { table, query, from, to: from + PAGE }).then(
      (next) => current && setFound(next),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [desk.client, desk.turn, table, query, from]);
  const canEdit = desk.writing === "here";
  const openPlan = async (key: string) => {
    const found = await desk.client.ask("tableRow", { table: "plans", key });
    if (found === null) return;
    setTable("plans");
    setOpen({ key, row: found.row as Record<string, unknown>, isNew: false, names: found.names });
  };
  return (
    <div class="dg">
      <main>
        <Corrections desk={desk} words={words} />
        <PlansFound desk={desk} words={words} onOpen={(key) => void openPlan(key)} />
        <div class="row wrap tools">
          <Segments
            label={t("deskWhichTable")}
            value={table}
            choices={EDITABLE.map((value) => ({ value, text: t(TABLE_KEYS[value]) }))}
            onChoose={(value) => {
              setTable(value);
              setFrom(0);
              setFound({ total: 0, rows: [], names: {} });
            }}
          />
          <label class="row">
            <span class="sr">{t("deskSearchTable")}</span>
            <input
              class="in"
              type="search"
              placeholder={t("deskSearchTable")}
              value={query}
              onInput={(event) => {
                setQuery(event.currentTarget.value);
                setFrom(0);
              }}
            />
          </label>
          <span class="sp" />
          <span class="t-small soft" role="status">
            {t("deskRowsFound", { count: found.total })}
          </span>
          <button
            type="button"
            class="btn"
            disabled={!canEdit}
            onClick={() => setOpen({ key: "", row: startOf(table), isNew: true })}
          >
            {t("deskAdd")}
          </button>
        </div>
        {found.total === 0 ? <p class="quiet none">{t("deskNothingHere")}</p> : null}
        <ul class="edit-rows">
          {found.rows.map(({ key, row, own, changed }) => {
            const line = rowLine(table, row as Record<string, unknown>, found.names, words);
            return (
              <li key={key} class={own ? "" : "others"}>
                <div>
                  <b class="t-strong">{line.name}</b>
                  {changed ? <span class="tag">{t("deskChanged")}</span> : null}
                  {own ? null : <span class="tag">{t("deskNotYours")}</span>}
                  <p class="t-small soft">{line.text}</p>
                </div>
                {own && canEdit ? (
                  <button
                    type="button"
                    class="btn link"
                    aria-label={t("deskEditNamed", { name: line.name })}
                    onClick={() => setOpen({ key, row: row as Record<string, unknown>, isNew: false })}
                  >
                    {t("deskEditRow")}
                  </button>
                ) : null}
              </li>
            );
          })}
        </ul>
        <Pager from={from} page={PAGE} total={found.total} words={words} onGo={setFrom} />
      </main>
      <Aside {...props} onNext={(desk.state?.plans?.open ?? 0) > 0 ? toOpenPlan : null} />
      {open === null ? null : (
        <RowForm
          key={`${table} ${open.key}`}
          desk={desk}
          words={words}
          table={table}
          open={open}
          names={open.names ?? found.names}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

/** To the first thing that a person decides in the plans of a file. */
const toOpenPlan = () => document.querySelector<HTMLElement>(".plans-found .said-error button")?.focus();

function startOf(table: Editable): Record<string, unknown> {
  const source = { url: null, title: null, asOf: null };
  if (table === "projects")
    return { scope: "country", marking: "UNCLASSIFIED", countries: [], amounts: [], sources: [] };
  if (table === "contacts") return { state: "held", covers: [] };
  if (table === "countryFacts") return { kind: "tier", source };
  if (table === "plans") return { countries: [], focus: [], contacts: [], marking: "UNCLASSIFIED", source };
  return table === "offices" ? { functions: [], source } : { countries: [], source };
}
