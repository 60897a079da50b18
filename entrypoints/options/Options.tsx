import { useEffect } from "preact/hooks";
import { Icon } from "../../components/Icon.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Mark } from "../../components/Mark.tsx";
import { Marking } from "../../components/Marking.tsx";
import { Notes } from "../../components/Notes.tsx";
import { FixedValue, OptionRow } from "../../components/OptionRow.tsx";
import type { Note } from "../../lib/advise/view.ts";
import { feedServer, withServer } from "../../lib/browser/feed-server.ts";
import { ownVersion } from "../../lib/browser/version.ts";
import type { Words } from "../../lib/words/words.ts";
import { listNotes } from "../our-page/list-notes.ts";
import { markingOf, useOurPage } from "../our-page/use-page.ts";
import { usePolicy } from "../our-page/use-policy.ts";
import { useSetting } from "../our-page/use-settings.ts";
import { DeviceSection } from "./DeviceSection.tsx";
import { DiagnosticsRow } from "./DiagnosticsRow.tsx";
import { ListSection } from "./ListSection.tsx";
import { LookSection } from "./LookSection.tsx";
import { managedRows } from "./managed-rows.ts";
import { SitesSection } from "./SitesSection.tsx";
import { type Kept, useKept } from "./use-kept.ts";

const privacy = ["optionsPrivacy1", "optionsPrivacy2", "optionsPrivacy3", "optionsPrivacy4", "optionsPrivacy5"];

/** Everything a person can set, what their organisation set, and what Sightline does with what it sees. */
export function Options() {
  const { words, list, today } = useOurPage();
  const { policy, problems } = usePolicy();
  const server = useSetting(feedServer);
  const feed = server === null || policy.repoUrls !== undefined ? policy : withServer(policy, server);
  const kept = useKept(list.kind === "ready" ? list.generation : null);
  useEffect(() => {
    if (words !== null) document.title = words.t("optionsTitle");
  }, [words]);
  if (words === null) return <Loading label="Sightline" />;
  const managed = managedRows(policy, words);
  const count = managed.length + (policy.sites && policy.sites.length > 0 ? 1 : 0);
  return (
    <div class="page desk">
      <header>
        <Marking text={markingOf(list)} />
        <div class="tb">
          <Mark size={20} />
          <b>{words.t("optionsTitle")}</b>
        </div>
      </header>
      <main class="om">
        <h1 class="t-title">{words.t("optionsHeading")}</h1>
        {count === 0 ? null : (
          <p class="note mt12">
            <Icon name="lock" />
            <span>
              <b>{words.t("optionsManaged", { count })}</b> {words.t("optionsManagedText")}
            </span>
          </p>
        )}
        <div class="mt12">
          <Notes
            notes={[
              ...listNotes(list, words),
              ...olderNote(kept, words),
              ...problems.map(({ key, sentence }) => ({
                tone: "warn" as const,
                strong: words.t(sentence, { key }),
                text: "",
              })),
            ]}
          />
        </div>
        <ListSection
          list={list}
          kept={kept}
          ceiling={policy.sensitivityCeiling === undefined ? "UNCLASSIFIED" : null}
          managed={managed}
          feed={feed.repoUrls === undefined ? null : { pinned: feed.rootSha256 !== undefined }}
          server={policy.repoUrls === undefined ? { own: server } : null}
          words={words}
          today={today}
        />
        <SitesSection words={words} proposed={policy.sites ?? []} />
        <LookSection words={words} />
        <DeviceSection list={list} kept={kept} words={words} today={today} />
        <section>
          <h2 class="t-head">{words.t("optionsPrivacy")}</h2>
          <div class="said mt8">
            {privacy.map((key) => (
              <p key={key}>{words.t(key)}</p>
            ))}
          </div>
        </section>
        <section>
          <h2 class="t-head">{words.t("optionsAbout")}</h2>
          <OptionRow title={words.t("optionsVersion")}>
            <FixedValue values={[ownVersion()]} lock={null} />
          </OptionRow>
          <DiagnosticsRow words={words} />
        </section>
      </main>
      <footer>
        <Marking text={markingOf(list)} foot />
      </footer>
    </div>
  );
}

/** Said as long as an older edition is in use than the newest that is kept. */
function olderNote(kept: Kept | null, { t }: Words): Note[] {
  const [newest] = kept?.editions ?? [];
  if (newest === undefined || newest.inUse) return [];
  const text = t("optionsOlderText", { serial: String(newest.info.serial) });
  return [{ tone: "warn", strong: t("optionsOlder"), text }];
}
