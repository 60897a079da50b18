import type { ComponentChildren, Ref } from "preact";
import { Icon } from "./Icon.tsx";
import { Mark } from "./Mark.tsx";

interface CardFrameProps {
  label: string;
  /** "Sightline", or what the card shows instead of its answer. */
  name: string;
  marking: string | null;
  /** Back to the chip; null where there is nothing to go back to. */
  collapse: { label: string; onClick: () => void } | null;
  close: { label: string; onClick: () => void };
  footer?: ComponentChildren;
  children: ComponentChildren;
  frame?: Ref<HTMLElement>;
}

/** The card's box: who speaks, how it is marked, how to put it away. */
export function CardFrame({ label, name, marking, collapse, close, footer, children, frame = null }: CardFrameProps) {
  return (
    <article class="card" aria-label={label} tabIndex={-1} ref={frame}>
      <header>
        <Mark />
        <span class="wm">{name}</span>
        {marking ? <span class="marking">{marking}</span> : null}
        <span class="sp" />
        {collapse ? (
          <button
            type="button"
            class="ib"
            aria-expanded="true"
            aria-label={collapse.label}
            title={collapse.label}
            onClick={collapse.onClick}
          >
            <Icon name="down" />
          </button>
        ) : null}
        <button type="button" class="ib" aria-label={close.label} title={close.label} onClick={close.onClick}>
          <Icon name="close" />
        </button>
      </header>
      {children}
      {footer}
    </article>
  );
}

/** Still bars in place of an answer that takes a moment. */
export function CardLoading({ words }: { words: string }) {
  return (
    <div class="lead" aria-busy="true">
      <i class="ld a" />
      <i class="ld b" />
      <i class="ld c" />
      <p class="quiet">{words}</p>
    </div>
  );
}
