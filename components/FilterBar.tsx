import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./Icon.tsx";

export interface FilterChip {
  key: string;
  /** "Country", or what it narrows to: "Ghana +1". */
  text: string;
  on: boolean;
  /** "Remove filter: Ghana +1". */
  remove: string;
}

interface FilterBarProps {
  label: string;
  chips: FilterChip[];
  more: string;
  /** The chip whose menu is open; "more" for the last. */
  open: string | null;
  menuId: string;
  onOpen: (key: string | null) => void;
  onRemove: (key: string) => void;
  /** The open menu. */
  children: ComponentChildren;
}

/** What an answer is narrowed by and may be narrowed by: each opens a list of values; those in force can be taken away. */
export function FilterBar({ label, chips, more, open, menuId, onOpen, onRemove, children }: FilterBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  // The focus goes back to the chip whose menu was closed.
  useEffect(() => {
    const closed = open === null ? last.current : null;
    last.current = open;
    if (closed === null || !isLost(bar.current)) return;
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [])];
    (buttons.find(({ dataset }) => dataset.key === closed) ?? buttons.at(-1))?.focus();
  }, [open]);
  const opener = (key: string, text: string) => (
    <button
      type="button"
      class="fc"
      data-key={key}
      aria-haspopup="listbox"
      aria-expanded={open === key}
      aria-controls={open === key ? menuId : undefined}
      // The menu closes when it loses the focus; this press must not open it again.
      onMouseDown={(event) => open === key && event.preventDefault()}
      onClick={() => onOpen(open === key ? null : key)}
    >
      {text}
      <Icon name="down" small />
    </button>
  );
  return (
    <div class="filters" ref={bar}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row in every browser. */}
      <div class="chips" role="group" aria-label={label}>
        <div class="strip">
          {inForceFirst(chips).map(({ key, text, on, remove }) =>
            on ? (
              <span key={key} class="fc on">
                {opener(key, text)}
                <button type="button" class="fx" aria-label={remove} title={remove} onClick={() => onRemove(key)}>
                  <Icon name="close" small />
                </button>
              </span>
            ) : (
              <span key={key}>{opener(key, text)}</span>
            ),
          )}
        </div>
        {opener("more", more)}
      </div>
      {children}
    </div>
  );
}

/** The line may be longer than the window: what narrows the answer is in sight. */
const inForceFirst = (chips: FilterChip[]): FilterChip[] => [
  ...chips.filter(({ on }) => on),
  ...chips.filter(({ on }) => !on),
];

/** The focus is nowhere, or in what is about to go. */
const isLost = (bar: HTMLElement | null): boolean =>
  document.activeElement === null ||
  document.activeElement === document.body ||
  bar?.contains(document.activeElement) === true;
