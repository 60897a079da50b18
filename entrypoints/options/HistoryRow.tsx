import { OptionRow } from "../../components/OptionRow.tsx";
import { ask } from "../../lib/browser/messages.ts";
import { type KeptEdition, useEdition } from "../../lib/store/history.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSaid } from "../our-page/use-said.ts";

/** The editions that are kept, the newest first, and the way from one to the other. */
export function HistoryRow({ editions, words }: { editions: KeptEdition[]; words: Words }) {
  const { t } = words;
  const [said, say] = useSaid(words);
  const choose = async ({ generation, info }: KeptEdition) => {
    const done = await useEdition(generation);
    say(done ? "optionsSwitched" : "optionsSwitchFailed", { serial: String(info.serial) });
    // An edition that an older version stored gets tables that this one can read.
    if (done) await ask("list").catch(() => undefined);
  };
  return (
    <OptionRow title={t("optionsHistory")} text={t(editions.length > 1 ? "optionsHistoryText" : "optionsHistoryOne")}>
      <ul class="lines">
        {editions.map((edition, place) => (
          <li key={edition.generation} class="site">
            <span>{lineOf(edition, words)}</span>
            {edition.inUse ? (
              <span class="tag">{t("optionsInUse")}</span>
            ) : (
              <button type="button" class="btn" onClick={() => void choose(edition)}>
                {t(place === 0 ? "optionsUseNewest" : "optionsUsePrevious")}
              </button>
            )}
          </li>
        ))}
      </ul>
      <span class="t-small soft" role="status">
        {said}
      </span>
    </OptionRow>
  );
}

/** "Edition 2, 20 Nov 2026, taken on 21 Nov 2026". */
function lineOf({ info }: KeptEdition, { t, date }: Words): string {
  const edition = t("statusEdition", { serial: String(info.serial), date: date(info.asOf) });
  return `${edition}, ${t("optionsKeptTaken", { date: date(info.takenAt.slice(0, 10)) })}`;
}
