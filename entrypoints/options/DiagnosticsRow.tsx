import { OptionRow } from "../../components/OptionRow.tsx";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import type { Words } from "../../lib/words/words.ts";

/** The way to the page that one shows to whoever helps. */
export function DiagnosticsRow({ words: { t } }: { words: Words }) {
  return (
    <OptionRow title={t("optionsDiagnostics")} text={t("optionsDiagnosticsText")}>
      <button type="button" class="btn" onClick={() => void openOwnPage("/diagnostics.html")}>
        {t("optionsDiagOpen")}
      </button>
    </OptionRow>
  );
}
