import { OptionRow, Switch } from "../../components/OptionRow.tsx";
import { keepLookedUp } from "../../lib/browser/looked-up.ts";
import { keepsLookedUp, type WrongMatch, wrongMatches } from "../../lib/browser/settings.ts";
import type { Words } from "../../lib/words/words.ts";
import { saveFile } from "../our-page/save-file.ts";
import type { ListState } from "../our-page/use-list.ts";
import { useSaid } from "../our-page/use-said.ts";
import { useSetting } from "../our-page/use-settings.ts";
import { CorrectionsRow } from "./CorrectionsRow.tsx";
import { EraseRow } from "./EraseRow.tsx";
import { HandoverRow } from "./HandoverRow.tsx";
import { StorageRows } from "./StorageRows.tsx";
import type { Kept } from "./use-kept.ts";
import { WatchRow } from "./WatchRow.tsx";
import { wrongMatchesFile } from "./wrong-matches-file.ts";

interface DeviceSectionProps {
  list: ListState;
  kept: Kept | null;
  words: Words;
  today: string;
}

/** What is kept of the person's own doing: to be read, taken along, cleared. */
export function DeviceSection({ list, kept, words, today }: DeviceSectionProps) {
  const { t } = words;
  const matches = useSetting(wrongMatches) ?? [];
  const [said, say] = useSaid(words);
  const keeps = useSetting(keepsLookedUp) ?? true;
  return (
    <section>
      <h2 class="t-head">{t("optionsDevice")}</h2>
      <OptionRow title={t("optionsLately")} text={t("optionsLatelyText")}>
        <Switch
          label={t("optionsLately")}
          on={keeps}
          state={t(keeps ? "optionsOn" : "optionsOff")}
          onChange={(on) => void keepLookedUp(on)}
        />
      </OptionRow>
      <OptionRow title={t("optionsWrong")} text={t("optionsWrongText")}>
        {matches.length === 0 ? (
          <span class="quiet">{t("optionsWrongNone")}</span>
        ) : (
          <>
            <ul class="lines">
              {matches.map((match) => (
                <li key={JSON.stringify(match)}>{lineOf(match, words)}</li>
              ))}
            </ul>
            <span class="row">
              <button type="button" class="btn" onClick={() => saveFile(wrongMatchesFile(matches, today))}>
                {t("optionsExport")}
              </button>
              <button
                type="button"
                class="btn"
                onClick={() => void wrongMatches.set([]).then(() => say("optionsCleared"))}
              >
                {t("optionsClear")}
              </button>
            </span>
          </>
        )}
        <span class="t-small soft" role="status">
          {said}
        </span>
      </OptionRow>
      <WatchRow list={list} words={words} />
      <CorrectionsRow words={words} today={today} />
      <HandoverRow words={words} />
      <StorageRows list={list} kept={kept} words={words} today={today} />
      <EraseRow words={words} />
    </section>
  );
}

function lineOf({ host, country, organisation, project, on }: WrongMatch, words: Words): string {
  const what = country === null ? (organisation ?? project ?? words.t("optionsWrongAll")) : words.country(country);
  return `${host} · ${what} · ${words.date(on)}`;
}
