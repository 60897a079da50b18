import { useEffect } from "preact/hooks";
import { Loading } from "../../components/Loading.tsx";
import { Mark } from "../../components/Mark.tsx";
import { Marking } from "../../components/Marking.tsx";
import { Notes } from "../../components/Notes.tsx";
import { ownVersion } from "../../lib/browser/version.ts";
import { NAME_TABLE_VERSION } from "../../lib/recognise/name-table.ts";
import { VERSION as INDEX_VERSION } from "../../lib/search/layout.ts";
import { LAYOUT, SCHEMA } from "../../lib/store/layout.ts";
import type { Words } from "../../lib/words/words.ts";
import { useKept } from "../options/use-kept.ts";
import { listNotes } from "../our-page/list-notes.ts";
import { markingOf, useOurPage } from "../our-page/use-page.ts";
import { usePolicy } from "../our-page/use-policy.ts";
import { useSaid } from "../our-page/use-said.ts";
import { diagnosticsSections, diagnosticsText } from "./diagnostics-text.ts";
import { SelfTest } from "./SelfTest.tsx";
import { useHere } from "./use-diagnostics.ts";
import { outcomeOf, useSelfTest } from "./use-self-test.ts";

const stored = { schema: SCHEMA, layout: LAYOUT, index: INDEX_VERSION, table: NAME_TABLE_VERSION };

/** The page that a help desk asks for: all that is known of how it stands here, and nothing of any page. */
export function DiagnosticsPage() {
  const { words, list } = useOurPage();
  const policy = usePolicy();
  const kept = useKept(list.kind === "ready" ? list.generation : null);
  const here = useHere(kept, policy);
  const test = useSelfTest();
  useEffect(() => {
    if (words !== null) document.title = words.t("diagTitle");
  }, [words]);
  if (words === null || here === null) return <Loading label="Sightline" />;
  const { t } = words;
  const notes = listNotes(list, words);
  const tested = outcomeOf(test, words);
  const about = { version: ownVersion(), browser: navigator.userAgent, stored, policy, kept, tested };
  const sections = diagnosticsSections({ ...about, ...here, notes: notes.map(({ strong }) => strong) }, words);
  return (
    <div class="page desk">
      <header>
        <Marking text={markingOf(list)} />
        <div class="tb">
          <Mark size={20} />
          <b>{t("diagTitle")}</b>
        </div>
      </header>
      <main class="om">
        <h1 class="t-title">{t("optionsDiagnostics")}</h1>
        <p class="soft mt8">{t("diagIntro")}</p>
        <div class="mt12">
          <Notes notes={notes} />
        </div>
        <SelfTest test={test} said={tested ?? ""} words={words} />
        {sections.map(({ title, rows }) => (
          <section key={title}>
            <h2 class="t-head">{title}</h2>
            <dl class="diag-facts">
              {rows.map(([label, value]) => (
                <div key={`${label} ${value}`}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <TextSection text={diagnosticsText(sections)} words={words} />
      </main>
      <footer>
        <Marking text={markingOf(list)} foot />
      </footer>
    </div>
  );
}

/** What is copied stands there whole, so that one sees what one gives. */
function TextSection({ text, words }: { text: string; words: Words }) {
  const { t } = words;
  const [said, say] = useSaid(words);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => say("optionsCopied"),
      () => say("optionsCopyFailed"),
    );
  return (
    <section class="op-text">
      <h2 class="t-head">{t("diagText")}</h2>
      <p class="soft mt8">{t("diagTextText")}</p>
      {/* Long lines scroll, so the keyboard must reach it. */}
      <textarea class="diag mt8" readOnly rows={12} aria-label={t("optionsDiagnostics")} value={text} />
      <p class="row mt8">
        <button type="button" class="btn" onClick={copy}>
          {t("optionsCopy")}
        </button>
        <span class="t-small soft" role="status">
          {said}
        </span>
      </p>
    </section>
  );
}
