import { useEffect, useState } from "preact/hooks";
import { DeskEntries } from "../../components/DeskEntries.tsx";
import { CHANGE_KINDS, type ChangeKind } from "../../lib/list/field-changes.ts";
import type { EntryPage } from "../desk-work/desk-view.ts";
import { Alarm, Aside } from "./Aside.tsx";
import type { ScreenProps } from "./DeskPage.tsx";
import { entryView, kindName } from "./entry-view.ts";
import { OtherChanges } from "./OtherChanges.tsx";
import { Pager } from "./Pager.tsx";

const PAGE = 25;

/** Every project that would come, change or go, field by field. */
export function CompareScreen(props: ScreenProps) {
  const { desk, words } = props;
  const { t } = words;
  const [query, setQuery] = useState("");
  const [kind, setKind] = useState<ChangeKind | null>(null);
  const [from, setFrom] = useState(0);
  const [found, setFound] = useState<EntryPage>({ total: 0, entries: [] });
  useEffect(() => {
    let current = true;
    desk.client.ask("entries", { query, kind, from, to: from + PAGE }).then(
      (next) => current && setFound(next),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [desk.client, desk.turn, query, kind, from]);
  const { change } = desk;
  const hasOthers = (change?.others.length ?? 0) > 0;
  const isSearching = query.trim() !== "" || kind !== null;
  const kinds = CHANGE_KINDS.filter((each) => (change?.counts[each] ?? 0) > 0);
  return (
    <div class="dg">
      <main>
        <Alarm desk={desk} words={words} />
        <div class="row wrap tools">
          <label class="row">
            <span class="sr">{t("deskSearchChanges")}</span>
            <input
              class="in"
              type="search"
              placeholder={t("deskSearchChanges")}
              value={query}
              onInput={(event) => {
                setQuery(event.currentTarget.value);
                setFrom(0);
              }}
            />
          </label>
          <label class="row">
            <span class="sr">{t("deskKindLabel")}</span>
            <select
              class="in"
              value={kind ?? ""}
              onChange={(event) => {
                setKind(CHANGE_KINDS.find((each) => each === event.currentTarget.value) ?? null);
                setFrom(0);
              }}
            >
              <option value="">{t("deskAllKinds")}</option>
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {`${kindName(each, words)} · ${words.number(change?.counts[each] ?? 0)}`}
                </option>
              ))}
            </select>
          </label>
          <span class="sp" />
          <span class="t-small soft" role="status">
            {t("deskChangesFound", { count: found.total })}
          </span>
        </div>
        {found.total === 0 ? (
          hasOthers && !isSearching ? null : (
            <p class="quiet none">{t("deskNoChanges")}</p>
          )
        ) : (
          <DeskEntries
            entries={found.entries.map((entry) => entryView(entry, words))}
            words={{
              caption: t("deskChanges"),
              project: t("deskProject"),
              what: t("deskWhat"),
              field: t("deskField"),
              before: t("deskBefore"),
              after: t("deskAfter"),
            }}
          />
        )}
        <Pager from={from} page={PAGE} total={found.total} words={words} onGo={setFrom} />
        {isSearching ? null : <OtherChanges others={change?.others ?? []} words={words} />}
      </main>
      <Aside {...props} withAlarm={false} onNext={null} />
    </div>
  );
}
