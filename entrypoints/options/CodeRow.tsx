import { useRef, useState } from "preact/hooks";
import { FixedValue, OptionRow } from "../../components/OptionRow.tsx";
import type { EditionInfo } from "../../lib/list/reader.ts";
import { compareVersion, readVersionCode, versionCodeOf } from "../../lib/list/version-code.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSaid } from "../our-page/use-said.ts";

/** A short code for the list in use, to be read out or pasted; and what another's code says beside it. */
export function CodeRow({ info, words }: { info: EditionInfo; words: Words }) {
  const { t } = words;
  const [said, say] = useSaid(words);
  /** Null until one was given. */
  const [other, setOther] = useState<string | null>(null);
  const given = useRef<HTMLInputElement>(null);
  const code = versionCodeOf(info);
  const copy = () =>
    void navigator.clipboard.writeText(code).then(
      () => say("optionsCodeCopied"),
      () => say("searchCopyFailed"),
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
      <form
        class="server"
        onSubmit={(event) => {
          event.preventDefault();
          setOther(given.current?.value ?? "");
        }}
      >
        <label>
          <span class="t-small">{t("optionsCodeGiven")}</span>
          <span class="field">
            <input type="text" autocomplete="off" spellcheck={false} maxLength={200} ref={given} />
          </span>
        </label>
        <button type="submit" class="btn">
          {t("optionsCodeCompare")}
        </button>
        <span class="t-small soft" role="status">
          {other === null ? "" : whatItSays(other, info, words)}
        </span>
      </form>
    </OptionRow>
  );
}

const answers = {
  same: "optionsCodeSame",
  older: "optionsCodeOlder",
  newer: "optionsCodeNewer",
  other: "optionsCodeOther",
};
const refusals = {
  empty: "optionsCodeEmpty",
  sign: "optionsCodeWrong",
  mistyped: "optionsCodeWrong",
  unknown: "optionsCodeUnknown",
};

/** How the list behind a code stands to the one in use; or why the code says nothing. */
function whatItSays(code: string, info: EditionInfo, words: Words): string {
  const read = readVersionCode(code);
  if (!read.ok) return words.t(refusals[read.why]);
  const { asOf, serials } = read.version;
  const serial = serials.join(" + ");
  return words.t(answers[compareVersion(read.version, info)], { serial, asOf: words.date(asOf) });
}
