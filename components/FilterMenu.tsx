import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import { moveInMenu, placeByLetters } from "./selection.ts";

export interface MenuOption {
  value: string;
  text: string;
  /** Null where nothing is counted. */
  count: string | null;
  chosen: boolean;
}

interface FilterMenuProps {
  id: string;
  label: string;
  options: MenuOption[];
  /** Several may be chosen, and the menu stays. */
  several: boolean;
  /** Shown where there is nothing to choose, or below what there is. */
  note: string | null;
  onChoose: (value: string) => void;
  onClose: () => void;
}

/** Letters typed within this many milliseconds are one word. */
const ONE_WORD = 700;

/** A list to choose from, above what is below it. It has the focus until it is closed. */
export function FilterMenu({ id, label, options, several, note, onChoose, onClose }: FilterMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      options.findIndex(({ chosen }) => chosen),
    ),
  );
  const typed = useRef({ letters: "", at: 0 });
  // Before the next key can come, not after the next frame.
  useLayoutEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector("[data-active]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const choose = (place: number) => {
    const option = options[place];
    if (option === undefined) return;
    setActive(place);
    onChoose(option.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" || event.key === "Tab") {
      if (event.key === "Escape") event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    const { letters, at } = typed.current;
    const isWord = event.timeStamp - at < ONE_WORD && letters !== "";
    if (event.key === "Enter" || (event.key === " " && !isWord)) {
      event.preventDefault();
      event.stopPropagation();
      choose(active);
      return;
    }
    const moved = moveInMenu(active, options.length, event.key);
    if (moved !== null) setActive(moved);
    else if (event.key.length === 1) {
      typed.current = { letters: (isWord ? letters : "") + event.key, at: event.timeStamp };
      setActive((now) => placeByLetters(options, typed.current.letters, now));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu">
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={label}
        aria-multiselectable={several}
        aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
        tabIndex={0}
        class="values"
        onKeyDown={onKeyDown}
        onBlur={onClose}
      >
        {options.map((option, place) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and points here.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the list.
          <div
            key={option.value}
            id={`${id}-${place}`}
            role="option"
            aria-selected={option.chosen}
            data-active={place === active ? "" : undefined}
            class="choice"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(place)}
          >
            <span class="tick">{option.chosen ? <Icon name="done" small /> : null}</span>
            <span class="a">{option.text}</span>
            {option.count === null ? null : <span class="num quiet">{option.count}</span>}
          </div>
        ))}
      </div>
      {note === null ? null : <p class="t-small quiet note-line">{note}</p>}
    </div>
  );
}
