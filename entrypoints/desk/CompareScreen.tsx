import { useEffect, useState } from "preact/hooks";
import { DeskEntries } from "../../components/DeskEntries.tsx";
import type { EntryPage, OtherPage } from "../desk-work/desk-view.ts";
import { Alarm, Aside } from "./Aside.tsx";
import { CompareTools, type Wanted } from "./CompareTools.tsx";
import type { ScreenProps } from "./DeskPage.tsx";
import { entryView } from "./entry-view.ts";
import { OtherChanges } from "./OtherChanges.tsx";
import { Pager } from "./Pager.tsx";
import type { Desk } from "./use-desk.ts";

const PAGE = 25;
const NONE = { total: 0, entries: [] };

/** Everything that would come, change or go, field by field: projects, and below them every other table. */
export function CompareScreen(props: ScreenProps) {
  const { desk, words } = props;
  const { t } = words;
  const [wanted, setWanted] = useState<Wanted>({ query: "", kind: null, table: null });
  const [from, setFrom] = useState({ projects: 0, others: 0 });
  const { projects, others } = useChanges(desk, wanted, from);
  const isSearching = wanted.query.trim() !== "" || wanted.kind !== null || wanted.table !== null;
  const counts = [
    wanted.table === null ? t("deskChangesFound", { count: projects.total }) : "",
    others.total > 0 || wanted.table !== null ? t("deskOthersFound", { count: others.total }) : "",
  ];
  return (
    <div class="dg">
      <main>
        <Alarm desk={desk} words={words} />
        <CompareTools
          change={desk.change}
          wanted={wanted}
          found={counts.filter(Boolean).join(" · ")}
          words={words}
          onWant={(next) => {
            setWanted(next);
            setFrom({ projects: 0, others: 0 });
          }}
        />
        {projects.total + others.total > 0 ? null : (
          <p class="quiet none">{t(isSearching ? "deskNoSuchChanges" : "deskNoChanges")}</p>
        )}
        {projects.total === 0 ? null : (
          <DeskEntries
            entries={projects.entries.map((entry) => entryView(entry, words))}
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
        <Pager
          from={from.projects}
          page={PAGE}
          total={projects.total}
          words={words}
          onGo={(next) => setFrom({ ...from, projects: next })}
        />
        <OtherChanges
          found={others}
          from={from.others}
          page={PAGE}
          words={words}
          onGo={(next) => setFrom({ ...from, others: next })}
        />
      </main>
      <Aside {...props} withAlarm={false} onNext={null} />
    </div>
  );
}

/** Whoever looks at one kind of change of projects sees no other table, and the other way round. */
function useChanges(
  { client, turn }: Desk,
  { query, kind, table }: Wanted,
  from: { projects: number; others: number },
) {
  const [projects, setProjects] = useState<EntryPage>(NONE);
  const [others, setOthers] = useState<OtherPage>(NONE);
  useEffect(() => {
    let current = true;
    const [first, last] = [from.projects, from.projects + PAGE];
    const asked = table === null ? client.ask("entries", { query, kind, from: first, to: last }) : null;
    Promise.resolve(asked ?? NONE).then(
      (next) => current && setProjects(next),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [client, turn, query, kind, table, from.projects]);
  useEffect(() => {
    let current = true;
    const asked =
      kind === null ? client.ask("others", { query, table, from: from.others, to: from.others + PAGE }) : null;
    Promise.resolve(asked ?? NONE).then(
      (next) => current && setOthers(next),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [client, turn, query, kind, table, from.others]);
  return { projects, others };
}
