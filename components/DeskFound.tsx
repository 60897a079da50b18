import { useEffect, useRef } from "preact/hooks";
import type { DeskFoundView, DeskRowView, DeskTableWords, DeskTyping } from "./desk-row.ts";

interface DeskFoundProps {
  row: DeskRowView;
  words: DeskTableWords;
  typing: DeskTyping | null;
  onAct: (row: DeskRowView, id: string, action: string) => void;
  onType: (text: string) => void;
  onSave: () => void;
  onCancel: () => void;
}

/** What was found in a row: the reason, and a fix to click or to type. */
export function DeskFound({ row, words, typing, onAct, onType, onSave, onCancel }: DeskFoundProps) {
  return (
    <>
      {row.found.map((found) =>
        typing?.n === row.n && typing.id === found.id ? (
          <Typing key={found.id} typing={typing} words={words} onType={onType} onSave={onSave} onCancel={onCancel} />
        ) : (
          <Said key={found.id} found={found} onAct={(action) => onAct(row, found.id, action)} />
        ),
      )}
    </>
  );
}

const Said = ({ found, onAct }: { found: DeskFoundView; onAct: (action: string) => void }) => (
  <p class={`said-${found.tone}`}>
    <span>{found.text}</span>{" "}
    {found.actions.map(({ name, label, spoken }) => (
      <button key={name} type="button" class="btn link" aria-label={spoken} onClick={() => onAct(name)}>
        {label}
      </button>
    ))}
  </p>
);

function Typing({
  typing,
  words,
  onType,
  onSave,
  onCancel,
}: Pick<DeskFoundProps, "words" | "onType" | "onSave" | "onCancel"> & { typing: DeskTyping }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="typing"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <label>
        <span class="t-small">{typing.label}</span>
        <input
          ref={field}
          class="in"
          value={typing.text}
          placeholder={typing.hint}
          aria-invalid={typing.wrong !== null}
          aria-describedby={typing.wrong === null ? undefined : "typing-wrong"}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      {typing.wrong === null ? null : (
        <span id="typing-wrong" class="wrong t-small" role="alert">
          {typing.wrong}
        </span>
      )}
      <span class="row">
        <button type="submit" class="btn link">
          {words.save}
        </button>
        <button type="button" class="btn link" onClick={onCancel}>
          {words.cancel}
        </button>
      </span>
    </form>
  );
}
