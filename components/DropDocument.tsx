import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Words } from "../lib/words/words.ts";
import { Icon } from "./Icon.tsx";

interface DropDocumentProps {
  words: Words;
  /** A file hangs over the page. */
  over: boolean;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  /** What is said above the buttons. */
  children?: ComponentChildren;
}

/** Where a document comes in: dropped anywhere on the page, picked, or its text pasted. */
export function DropDocument({ words: { t }, over, onFile, onText, children }: DropDocumentProps) {
  const [pasting, setPasting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div class={over ? "drop-document over" : "drop-document"}>
      <Icon name="download" />
      <p class="soft">{t("documentLead")}</p>
      {children}
      <p class="row wrap">
        <button type="button" class="btn main" onClick={() => input.current?.click()}>
          {t("documentPick")}
        </button>
        <button type="button" class="btn" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t("documentPaste")}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.docx,.txt,.text,.md,.eml,application/pdf,text/plain"
        aria-label={t("documentPick")}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = "";
        }}
      />
      {pasting ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (area.current?.value.trim()) onText(area.current.value);
          }}
        >
          <label class="t-label" for="document-text">
            {t("documentPasteLabel")}
          </label>
          {/* Not remembered by the browser either. */}
          <textarea id="document-text" class="in" rows={8} autocomplete="off" spellcheck={false} ref={area} />
          <p>
            <button type="submit" class="btn">
              {t("documentPasteRead")}
            </button>
          </p>
        </form>
      ) : null}
    </div>
  );
}
