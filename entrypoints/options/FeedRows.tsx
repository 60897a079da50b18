import { useEffect, useState } from "preact/hooks";
import { FixedValue, OptionRow } from "../../components/OptionRow.tsx";
import { type FeedProgress, watchProgress } from "../../lib/browser/feed-progress.ts";
import { type FeedReport, feedReport } from "../../lib/browser/feed-report.ts";
import { ask } from "../../lib/browser/messages.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSetting } from "../our-page/use-settings.ts";
import { inGroups } from "./managed-rows.ts";

interface FeedRowsProps {
  /** As-of date of the list in use; null: there is none. */
  asOf: string | null;
  /** The organisation's pin is shown above already. */
  pinned: boolean;
  words: Words;
}

/** Whether the list in use is the newest there is: the last check, how it ended, and the way to another one. */
export function FeedRows({ asOf, pinned, words }: FeedRowsProps) {
  const { t } = words;
  const report = useSetting(feedReport);
  const progress = useProgress();
  const [checking, setChecking] = useState(false);
  const check = () => {
    setChecking(true);
    const done = () => setChecking(false);
    ask("checkFeed").then(done, done);
  };
  const anchor = report?.anchor ?? null;
  return (
    <>
      {anchor === null || pinned ? null : (
        <OptionRow title={t("optionsKey")} text={t("optionsKeyText")}>
          <FixedValue values={[`SHA-256 ${inGroups(anchor)}`]} lock={null} />
        </OptionRow>
      )}
      <OptionRow title={t("optionsLastCheck")} text={t("optionsLastCheckText")}>
        {report === null ? <span class="quiet">{t("optionsNeverChecked")}</span> : null}
        {report === null ? null : <FixedValue values={[timeOf(report.at, words)]} lock={null} />}
        <div role="status">
          {report === null || checking ? null : <Outcome report={report} asOf={asOf} words={words} />}
          {checking && progress === null ? <p>{t("optionsChecking")}</p> : null}
          {progress === null ? null : <p>{t("optionsDownloading", { done: progress.done, all: progress.all })}</p>}
        </div>
        {progress === null ? null : (
          <progress aria-label={t("optionsDownload")} value={progress.done} max={progress.all} />
        )}
        <button type="button" class="btn" aria-disabled={checking} onClick={() => checking || check()}>
          {t("optionsCheckNow")}
        </button>
      </OptionRow>
    </>
  );
}

/** What came of it, and what that means for the list in use. */
function Outcome({ report, asOf, words }: { report: FeedReport; asOf: string | null; words: Words }) {
  const { t } = words;
  const { sentence, kept, parts, verifiedAt } = report;
  return (
    <>
      <p>
        {t(sentence)}
        {kept && asOf !== null ? ` ${t("feedStillUsing", { date: words.date(asOf) })}` : ""}
      </p>
      {parts
        .filter((part) => !kept || part.sentence !== sentence)
        .map((part) => (
          <p key={part.publisher} class="t-small soft">{`${part.publisher}: ${t(part.sentence)}`}</p>
        ))}
      {kept && verifiedAt !== null ? (
        <p class="t-small soft">{t("optionsLastVerified", { time: timeOf(verifiedAt, words) })}</p>
      ) : null}
    </>
  );
}

const timeOf = (at: number, { language }: Words): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at);

function useProgress(): FeedProgress | null {
  const [progress, setProgress] = useState<FeedProgress | null>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    watchProgress(setProgress, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  return progress;
}
