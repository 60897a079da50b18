import { OptionRow } from "../../components/OptionRow.tsx";
import { corrections, type KeptCorrection } from "../../lib/browser/corrections.ts";
import { writeCorrections } from "../../lib/exchange/correction.ts";
import type { Words } from "../../lib/words/words.ts";
import { fieldWords } from "../our-page/correction-typed.ts";
import { saveFile } from "../our-page/save-file.ts";
import { useSaid } from "../our-page/use-said.ts";
import { useSetting } from "../our-page/use-settings.ts";

/** What the person called wrong or missing in the list: to be read, handed in, cleared. */
export function CorrectionsRow({ words, today }: { words: Words; today: string }) {
  const { t } = words;
  const all = useSetting(corrections) ?? [];
  const [said, say] = useSaid(words);
  const save = () => {
    const file = `sightline-corrections-${today}.json`;
    saveFile({ name: file, text: writeCorrections(all) });
    say("optionsSaved", { file });
  };
  const drop = (gone: KeptCorrection) =>
    void corrections
      .update((kept) => kept.filter((each) => JSON.stringify(each) !== JSON.stringify(gone)))
      .then(() => say("correctRemoved"));
  return (
    <OptionRow title={t("optionsCorrections")} text={t("optionsCorrectionsText")}>
      {all.length === 0 ? (
        <span class="quiet">{t("optionsWrongNone")}</span>
      ) : (
        <>
          <ul class="lines">
            {all.map((each) => (
              <li key={JSON.stringify(each)} class="site">
                <span>{lineOf(each, words)}</span>
                <button
                  type="button"
                  class="btn link"
                  aria-label={t("correctRemoveOne", { what: lineOf(each, words) })}
                  onClick={() => drop(each)}
                >
                  {t("correctRemove")}
                </button>
              </li>
            ))}
          </ul>
          <span class="row">
            <button type="button" class="btn" onClick={save}>
              {t("optionsExport")}
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => void corrections.set([]).then(() => say("optionsCleared"))}
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
  );
}

/** "2015-gh-iom · End: 31 March 2026". */
function lineOf({ project, field, says, reason }: KeptCorrection, { t }: Words): string {
  const about = [project, field === null ? null : t(fieldWords[field])].filter((part) => part !== null).join(" · ");
  const text = says === "" ? reason : says;
  const short = text.length > 160 ? `${text.slice(0, 159)}…` : text;
  return about === "" ? short : t("copyLine", { label: about, value: short });
}
