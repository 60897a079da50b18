import { OptionRow } from "../../components/OptionRow.tsx";
import { Segments } from "../../components/Segments.tsx";
import { language, theme } from "../../lib/browser/settings.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSetting } from "../our-page/use-settings.ts";

/** Colour and language, applied at once. */
export function LookSection({ words }: { words: Words }) {
  const colour = useSetting(theme);
  const tongue = useSetting(language);
  const { t } = words;
  return (
    <section>
      <h2 class="t-head">{t("optionsLook")}</h2>
      <OptionRow title={t("optionsColour")}>
        <Segments
          label={t("optionsColour")}
          choices={[
            { value: "system", text: t("optionsSystem") },
            { value: "light", text: t("optionsLight") },
            { value: "dark", text: t("optionsDark") },
          ]}
          value={colour ?? "system"}
          onChoose={(value) => void theme.set(value)}
        />
      </OptionRow>
      <OptionRow title={t("optionsLanguage")}>
        <Segments
          label={t("optionsLanguage")}
          choices={[
            { value: "auto", text: t("optionsAuto") },
            { value: "en", text: "English", lang: "en" },
            { value: "fr", text: "Français", lang: "fr" },
            { value: "es", text: "Español", lang: "es" },
          ]}
          value={tongue ?? "auto"}
          onChoose={(value) => void language.set(value)}
        />
      </OptionRow>
    </section>
  );
}
