import { Icon } from "../../components/Icon.tsx";
import type { Paper } from "../../lib/advise/brief-paper.ts";
import { cableText } from "../../lib/advise/cable.ts";
import { citationText } from "../../lib/advise/citation.ts";
import { emailText } from "../../lib/advise/email.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSaid } from "../our-page/use-said.ts";

interface CopyBarProps {
  /** Null: there is nothing to copy yet. */
  paper: Paper | null;
  /** Code of the list in use. */
  code: string | null;
  today: string;
  words: Words;
}

/** Copies what is on the sheet, in the form in which it is to be sent. */
export function CopyBar({ paper, code, today, words }: CopyBarProps) {
  const { t } = words;
  const [said, say] = useSaid(words);
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say("briefCopied"),
      () => say("searchCopyFailed"),
    );
  const forms: [string, (paper: Paper) => string][] = [
    ["briefCopyEmail", (from) => emailText(from, words)],
    ["briefCopyCable", (from) => cableText(from, words)],
    ["briefCopyCite", (from) => citationText(from, { today, code }, words)],
  ];
  return (
    <>
      <span class="t-small soft" role="status">
        {said}
      </span>
      {forms.map(([key, textOf]) => (
        <button
          key={key}
          type="button"
          class="btn"
          disabled={paper === null}
          onClick={() => paper && copy(textOf(paper))}
        >
          <Icon name="copy" />
          {t(key)}
        </button>
      ))}
    </>
  );
}
