import { FixedValue, OptionRow, Switch } from "../../components/OptionRow.tsx";
import { hintsEnabled, marks, showPast, sitesOff, snoozes } from "../../lib/browser/settings.ts";
import { sitesOfThisBuild } from "../../lib/browser/sites.ts";
import type { Words } from "../../lib/words/words.ts";
import { today } from "../our-page/today.ts";
import { endSnooze, turnOnSite } from "../our-page/turn-on.ts";
import { useSetting } from "../our-page/use-settings.ts";
import { MoreSites } from "./MoreSites.tsx";
import { SiteList } from "./SiteList.tsx";

/** `proposed`: hosts that the organisation proposes; the browser grants them, not the policy. */
export function SitesSection({ words, proposed }: { words: Words; proposed: string[] }) {
  const { t } = words;
  const hints = useSetting(hintsEnabled) ?? true;
  const past = useSetting(showPast) ?? false;
  const marked = useSetting(marks) ?? false;
  const state = (on: boolean) => t(on ? "optionsOn" : "optionsOff");
  return (
    <section>
      <h2 class="t-head">{t("optionsWhere")}</h2>
      <OptionRow title={t("optionsHints")} text={t("optionsHintsText")}>
        <Switch
          label={t("optionsHints")}
          on={hints}
          state={state(hints)}
          onChange={(on) => void hintsEnabled.set(on)}
        />
      </OptionRow>
      <OptionRow title={t("optionsPast")} text={t("optionsPastText")}>
        <Switch label={t("optionsPast")} on={past} state={state(past)} onChange={(on) => void showPast.set(on)} />
      </OptionRow>
      <OptionRow title={t("optionsMarks")} text={t("optionsMarksText")}>
        <Switch label={t("optionsMarks")} on={marked} state={state(marked)} onChange={(on) => void marks.set(on)} />
      </OptionRow>
      <OptionRow title={t("optionsNamed")} text={t("optionsNamedText")}>
        <FixedValue values={sitesOfThisBuild().map(hostOfPattern)} lock={null} />
      </OptionRow>
      {proposed.length === 0 ? null : (
        <OptionRow title={t("optionsProposed")} text={t("optionsProposedText")}>
          <FixedValue values={proposed} lock={t("optionsLock")} />
        </OptionRow>
      )}
      <OptionRow title={t("optionsClick")} text={t("optionsClickText")}>
        <span class="quiet">{t("optionsAlwaysClick")}</span>
      </OptionRow>
      <MoreSites words={words} />
      <OffRow words={words} />
      <SnoozeRow words={words} />
    </section>
  );
}

function OffRow({ words: { t } }: { words: Words }) {
  const off = useSetting(sitesOff) ?? [];
  return (
    <OptionRow title={t("optionsSitesOff")} text={off.length > 0 ? t("optionsSites", { count: off.length }) : ""}>
      <SiteList
        none={t("optionsNoSites")}
        sites={off.map((site) => ({
          name: site,
          detail: null,
          button: t("optionsTurnOn"),
          label: t("optionsTurnOnSite", { site }),
          onPress: () => void turnOnSite(site),
        }))}
      />
    </OptionRow>
  );
}

function SnoozeRow({ words }: { words: Words }) {
  const { t } = words;
  const snoozed = useSetting(snoozes) ?? {};
  const now = new Date().toISOString();
  return (
    <OptionRow title={t("optionsSnoozed")}>
      <SiteList
        none={t("optionsNoSites")}
        sites={Object.entries(snoozed)
          .filter(([, until]) => until > now)
          .map(([site, until]) => ({
            name: site,
            detail: t("optionsUntil", { time: momentOf(until, words) }),
            button: t("optionsEndSnooze"),
            label: t("optionsEndSnoozeSite", { site }),
            onPress: () => void endSnooze(site),
          }))}
      />
    </OptionRow>
  );
}

/** "22 Nov 2026, 09:10", where the person is. */
function momentOf(time: string, words: Words): string {
  const at = new Date(time);
  const clock = new Intl.DateTimeFormat(words.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${words.date(today(at))}, ${clock.format(at)}`;
}

/** "https://*.usembassy.gov/*" as a person says it. */
const hostOfPattern = (pattern: string) => pattern.replace(/^https?:\/\//, "").replace(/\/\*$/, "");
