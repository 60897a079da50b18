import { useState } from "preact/hooks";
import { OptionRow } from "../../components/OptionRow.tsx";
import { type WrongMatch, wrongMatches } from "../../lib/browser/settings.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSetting } from "../our-page/use-settings.ts";
import { wrongMatchesFile } from "./wrong-matches-file.ts";

/** What is kept of the person's own doing: to be read, taken along, cleared. */
export function DeviceSection({ words, today }: { words: Words; today: string }) {
  const { t } = words;
  const matches = useSetting(wrongMatches) ?? [];
  const [said, setSaid] = useState("");
  return (
    <section>
      <h2 class="t-head">{t("optionsDevice")}</h2>
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
              <button type="button" class="btn" onClick={() => save(matches, today)}>
                {t("optionsExport")}
              </button>
              <button
                type="button"
                class="btn"
                onClick={() => void wrongMatches.set([]).then(() => setSaid(t("optionsCleared")))}
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
    </section>
  );
}

function lineOf({ host, country, organisation, project, on }: WrongMatch, words: Words): string {
  const what = country === null ? (organisation ?? project ?? words.t("optionsWrongAll")) : words.country(country);
  return `${host} · ${what} · ${words.date(on)}`;
}

/** Hands the person a file; nothing is sent anywhere. */
function save(matches: WrongMatch[], today: string): void {
  const { name, text } = wrongMatchesFile(matches, today);
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
