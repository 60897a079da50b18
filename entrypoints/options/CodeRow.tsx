import { useState } from "preact/hooks";
import { FixedValue, OptionRow } from "../../components/OptionRow.tsx";
import type { EditionInfo } from "../../lib/list/reader.ts";
import { versionCodeOf } from "../../lib/list/version-code.ts";
import type { Words } from "../../lib/words/words.ts";

/** A short code for the list in use, to be read out or pasted. */
export function CodeRow({ info, words: { t } }: { info: EditionInfo; words: Words }) {
  const [said, say] = useState("");
  const code = versionCodeOf(info);
  const copy = () =>
    void navigator.clipboard.writeText(code).then(
      () => say(t("optionsCodeCopied")),
      () => say(t("searchCopyFailed")),
    );
  return (
    <OptionRow title={t("optionsCode")} text={t("optionsCodeText")}>
      <FixedValue values={[code]} lock={null} />
      <button type="button" class="btn" onClick={copy}>
        {t("optionsCodeCopy")}
      </button>
      <span class="t-small soft" role="status">
        {said}
      </span>
    </OptionRow>
  );
}
