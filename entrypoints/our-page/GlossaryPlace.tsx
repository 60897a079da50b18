import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { GlossaryTable } from "../../components/GlossaryTable.tsx";
import { WordFlags } from "../../components/WordFlags.tsx";
import { glossary } from "../../lib/advise/glossary.ts";
import { checkWords } from "../../lib/advise/lexicon-check.ts";
import type { Words } from "../../lib/words/words.ts";

interface GlossaryPlaceProps {
  /** Words to begin with, as selected on a page; they stand in this view alone. */
  draft: string;
  words: Words;
}

/** A draft looked at for one word taken for the other, and the two side by side. */
export function GlossaryPlace({ draft: first, words }: GlossaryPlaceProps) {
  const { t } = words;
  const [draft, setDraft] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useId();
  useEffect(() => heading.current?.focus(), []);
  // Words that were selected come a moment after the view; none take away what was typed in that moment.
  useEffect(() => {
    if (first !== "") setDraft(first);
  }, [first]);
  const table = useMemo(() => glossary(words), [words]);
  const { text, truncated, flags } = useMemo(() => checkWords(draft), [draft]);
  const labels = new Map(table.rows.map(({ name, label }) => [name, label]));
  return (
    <>
      <div class="pad">
        <h1 class="t-title" tabIndex={-1} ref={heading}>
          {t("glossaryTitle")}
        </h1>
        <p class="soft mt8">{t("glossaryLead")}</p>
      </div>
      <section class="sec noprint">
        <h2 class="t-head">{t("lexiconHeading")}</h2>
        <p class="t-small soft mt4">{t("lexiconText")}</p>
        <label class="t-label mt8" htmlFor={field}>
          {t("lexiconLabel")}
        </label>
        <textarea
          id={field}
          class="draft"
          rows={5}
          value={draft}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
        {draft === "" ? null : (
          <button type="button" class="btn" onClick={() => setDraft("")}>
            {t("lexiconClear")}
          </button>
        )}
        <p class="t-strong mt8" role="status">
          {draft.trim() === ""
            ? ""
            : flags.length === 0
              ? t("lexiconNone")
              : t("lexiconFound", { count: flags.length })}
          {truncated ? ` ${t("lexiconTooLong")}` : ""}
        </p>
        <WordFlags
          text={text}
          flags={flags}
          reason={({ rule }) => t(`lexicon${rule}`)}
          toRow={({ row }) => t("lexiconRow", { row: labels.get(row) ?? row })}
        />
      </section>
      <GlossaryTable
        table={table}
        question={t("glossaryQuestion")}
        sources={t("glossarySources")}
        pointed={new Set(flags.map(({ row }) => row))}
      />
    </>
  );
}
