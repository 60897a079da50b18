import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Icon } from "./Icon.tsx";

interface DeskDropProps {
  heading: string;
  text: string;
  pick: string;
  paste: string;
  pasteLabel: string;
  pasteRead: string;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  children?: ComponentChildren;
}

/** A place for a file: dropped, picked, or its text pasted. */
export function DeskDrop(props: DeskDropProps) {
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file !== undefined) props.onFile(file);
  };
  return (
    <section
      class={over ? "drop over" : "drop"}
      aria-label={props.heading}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <Icon name="download" />
      <h2 class="t-head">{props.heading}</h2>
      <p class="soft">{props.text}</p>
      {props.children}
      <p class="row wrap ways">
        <button type="button" class="btn main" onClick={() => input.current?.click()}>
          {props.pick}
        </button>
        <button type="button" class="btn" aria-expanded={pasting} onClick={() => setPasting((now) => !now)}>
          {props.paste}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={props.pick}
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          event.currentTarget.value = "";
        }}
      />
      {pasting ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== "") props.onText(text);
          }}
        >
          <label>
            <span class="t-label">{props.pasteLabel}</span>
            <textarea class="in" rows={8} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
          <p>
            <button type="submit" class="btn">
              {props.pasteRead}
            </button>
          </p>
        </form>
      ) : null}
    </section>
  );
}
