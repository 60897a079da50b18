import { ageInDays, STALE_AFTER } from "../../components/age.ts";
import { Icon } from "../../components/Icon.tsx";
import { Loading } from "../../components/Loading.tsx";
import { FixedValue, OptionRow } from "../../components/OptionRow.tsx";
import { editionLine } from "../../components/StatusBar.tsx";
import type { FeedServer } from "../../lib/browser/feed-server.ts";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import type { EditionInfo } from "../../lib/list/reader.ts";
import type { Marking } from "../../lib/list/schema.ts";
import type { Words } from "../../lib/words/words.ts";
import type { ListState } from "../our-page/use-list.ts";
import { CodeRow } from "./CodeRow.tsx";
import { FeedRows } from "./FeedRows.tsx";
import { HistoryRow } from "./HistoryRow.tsx";
import type { ManagedRow } from "./managed-rows.ts";
import { ServerRow } from "./ServerRow.tsx";
import type { Kept } from "./use-kept.ts";

interface ListSectionProps {
  list: ListState;
  kept: Kept | null;
  /** The highest marking that is kept and shown where no policy sets one. */
  ceiling: Marking | null;
  managed: ManagedRow[];
  /** A feed to follow, and whether its digest is shown above. */
  feed: { pinned: boolean } | null;
  /** The person may name a list server; null: the organisation does. */
  server: { own: FeedServer | null } | null;
  words: Words;
  today: string;
}

/** Which edition answers, how old it is, whose it is, and what the organisation set about it. */
export function ListSection({ list, kept, ceiling, managed, feed, server, words, today }: ListSectionProps) {
  return (
    <section>
      <h2 class="t-head">{words.t("optionsList")}</h2>
      {managed.map(({ title, text, values }) => (
        <OptionRow key={title} title={title} text={text}>
          <FixedValue values={values} lock={words.t("optionsLock")} />
        </OptionRow>
      ))}
      {ceiling === null ? null : (
        <OptionRow title={words.t("optionsCeiling")} text={words.t("optionsCeilingText")}>
          <FixedValue values={[ceiling]} lock={null} />
          <span class="t-small quiet">{words.t("optionsCeilingDefault")}</span>
        </OptionRow>
      )}
      {server === null ? null : <ServerRow server={server.own} words={words} />}
      {feed === null ? null : (
        <FeedRows asOf={list.kind === "ready" ? list.info.asOf : null} pinned={feed.pinned} words={words} />
      )}
      {list.kind === "opening" ? <Loading label={words.t("pageLoading")} /> : null}
      {list.kind === "ready" ? <EditionRows info={list.info} words={words} today={today} /> : null}
      {list.kind === "ready" ? <CodeRow info={list.info} words={words} /> : null}
      {kept === null || kept.editions.length === 0 ? null : <HistoryRow editions={kept.editions} words={words} />}
      <OptionRow title={words.t("optionsDesk")} text={words.t("optionsDeskText")}>
        <button type="button" class="btn" onClick={() => void openOwnPage("/desk.html")}>
          {words.t("optionsDeskOpen")}
        </button>
      </OptionRow>
    </section>
  );
}

/** The starter list is a historical record and says so itself. */
const isOld = ({ origin, asOf }: EditionInfo, today: string): boolean =>
  origin !== "starter" && (ageInDays(asOf, today) ?? 0) > STALE_AFTER;

function EditionRows({ info, words, today }: { info: EditionInfo; words: Words; today: string }) {
  const { t } = words;
  const records = t("optionsRecords", {
    projects: t("optionsProjects", { count: info.projects }),
    organisations: t("optionsOrganisations", { count: info.organisations }),
  });
  const what = t(info.partial ? "optionsPartialYes" : "optionsPartialNo");
  return (
    <>
      <OptionRow title={t("optionsEdition")} text={t("optionsTaken", { date: words.date(info.takenAt.slice(0, 10)) })}>
        <FixedValue values={[editionLine(words, info, today), records]} lock={null} />
        {isOld(info, today) ? (
          <span class="lock old">
            <Icon name="clock" />
            {t("optionsOld", { days: STALE_AFTER })}
          </span>
        ) : null}
      </OptionRow>
      <OptionRow title={t("optionsPartial")}>
        <p>{info.origin === "starter" ? `${t("optionsStarter")} ${what}` : what}</p>
      </OptionRow>
      <OptionRow title={t("optionsPublishers")}>
        <FixedValue values={info.publishers.map(({ name }) => name)} lock={null} />
      </OptionRow>
      <OptionRow title={t("optionsMarking")}>
        <FixedValue values={[info.marking]} lock={null} />
      </OptionRow>
    </>
  );
}
