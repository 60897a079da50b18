import { useEffect, useState } from "preact/hooks";
import { OptionRow } from "../../components/OptionRow.tsx";
import { type Failure, lastFailures } from "../../lib/browser/failures.ts";
import { exportSettings } from "../../lib/browser/kept-here.ts";
import type { PolicyReading } from "../../lib/browser/policy.ts";
import { ownVersion } from "../../lib/browser/version.ts";
import type { Words } from "../../lib/words/words.ts";
import { listNotes } from "../our-page/list-notes.ts";
import type { ListState } from "../our-page/use-list.ts";
import { diagnosticsText } from "./diagnostics.ts";
import type { Kept } from "./use-kept.ts";

interface DiagnosticsRowProps {
  list: ListState;
  kept: Kept | null;
  policy: PolicyReading;
  words: Words;
}

/** The text that one gives to whoever helps: shown whole, so that one sees what one gives. */
export function DiagnosticsRow({ list, kept, policy, words }: DiagnosticsRowProps) {
  const { t } = words;
  const here = useHere(kept);
  const [said, setSaid] = useState("");
  const text =
    here === null
      ? ""
      : diagnosticsText(
          {
            version: ownVersion(),
            browser: navigator.userAgent,
            kept,
            policy,
            notes: listNotes(list, words).map(({ strong }) => strong),
            ...here,
          },
          words,
        );
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(t("optionsCopied")),
      () => setSaid(t("optionsCopyFailed")),
    );
  return (
    <OptionRow title={t("optionsDiagnostics")} text={t("optionsDiagnosticsText")}>
      {/* Long lines scroll, so the keyboard must reach it. */}
      <textarea class="diag" readOnly rows={8} aria-label={t("optionsDiagnostics")} value={text} />
      <button type="button" class="btn" onClick={copy}>
        {t("optionsCopy")}
      </button>
      <span class="t-small soft" role="status">
        {said}
      </span>
    </OptionRow>
  );
}

/** Settings and failures as they are; looked at again with what is kept. */
function useHere(kept: Kept | null): { settings: Record<string, unknown>; failures: Failure[] } | null {
  const [here, setHere] = useState<{ settings: Record<string, unknown>; failures: Failure[] } | null>(null);
  useEffect(() => {
    let current = true;
    void Promise.all([exportSettings(), lastFailures()]).then(
      ([settings, failures]) => current && setHere({ settings, failures }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [kept]);
  return here;
}
