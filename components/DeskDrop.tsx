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
  onFiles: (files: File[]) => void;
  onText: (text: string) => void;
  children?: ComponentChildren;
}

/** A place for files: dropped, picked, or a text dropped or pasted. */
export function DeskDrop(props: DeskDropProps) {
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) props.onFiles([...files]);
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
        take(event.dataTransfer?.files);
        const dropped = event.dataTransfer?.files.length ? "" : (event.dataTransfer?.getData("text/plain") ?? "");
        if (dropped.trim() !== "") props.onText(dropped);
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
        multiple
        aria-label={props.pick}
        onChange={(event) => {
          take(event.currentTarget.files);
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
