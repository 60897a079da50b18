import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./Icon.tsx";

interface SavedSearchesProps {
  id: string;
  label: string;
  /** Texts with their typed forms. */
  searches: string[];
  none: string;
  save: string;
  /** Null: there is nothing to save, or it is saved. */
  onSave: (() => void) | null;
  onUse: (text: string) => void;
  forget: (text: string) => string;
  onForget: (text: string) => void;
  onClose: () => void;
}

/** Searches that the person keeps on this device. */
export function SavedSearches(props: SavedSearchesProps) {
  const box = useRef<HTMLElement>(null);
  // Before the next key can come, not after the next frame.
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>("button:not([disabled]), [tabindex]")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    props.onClose();
  };
  return (
    <section ref={box} id={props.id} class="menu saved" aria-label={props.label} onKeyDown={onKeyDown}>
      <p class="t-label">{props.label}</p>
      {props.searches.length === 0 ? (
        <p class="t-small soft" tabIndex={-1}>
          {props.none}
        </p>
      ) : (
        <ul>
          {props.searches.map((text) => (
            <li key={text}>
              <button type="button" class="btn link" onClick={() => props.onUse(text)}>
                {text}
              </button>
              <button
                type="button"
                class="ib"
                aria-label={props.forget(text)}
                title={props.forget(text)}
                onClick={() => props.onForget(text)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="btn" disabled={props.onSave === null} onClick={() => props.onSave?.()}>
        {props.save}
      </button>
    </section>
  );
}
