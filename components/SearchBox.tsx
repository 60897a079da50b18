import type { Ref } from "preact";
import { Icon } from "./Icon.tsx";
import { moveSelection } from "./selection.ts";

interface SearchBoxProps {
  label: string;
  placeholder: string;
  clearKey: string;
  query: string;
  /** Id of the list box that shows the answer. */
  listId: string;
  /** Rows in it. */
  count: number;
  /** The chosen row, -1 for none. */
  active: number;
  inputRef: Ref<HTMLInputElement>;
  /** `typed` is false for a text that was pasted or dropped. */
  onQuery: (query: string, typed: boolean) => void;
  onActive: (active: number) => void;
  /** Enter: the chosen row, or the first. */
  onOpen: (index: number) => void;
  /** Control and C with a row chosen and no text marked. */
  onCopy?: ((index: number) => void) | undefined;
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** The field one types into. Focus stays here; arrow keys move the choice in the list below. */
export function SearchBox(props: SearchBoxProps) {
  const { label, query, listId, count, active } = props;
  return (
    <div class="field">
      <Icon name="search" />
      <input
        ref={props.inputRef}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? optionId(listId, active) : undefined}
        placeholder={props.placeholder}
        autocomplete="off"
        spellcheck={false}
        maxLength={600}
        value={query}
        onInput={(event) => props.onQuery(event.currentTarget.value, !event.inputType?.startsWith("insertFrom"))}
        onKeyDown={(event) => onKey(event, props)}
      />
      <span aria-hidden="true">
        <kbd>{query === "" ? "/" : props.clearKey}</kbd>
      </span>
    </div>
  );
}

function onKey(
  event: KeyboardEvent,
  { query, count, active, onQuery, onActive, onOpen, onCopy }: SearchBoxProps,
): void {
  // While a person composes a character, Enter and the arrows belong to the input method.
  if (event.isComposing) return;
  if (event.key === "Escape" && query !== "") {
    // An empty field leaves Escape to the browser: it closes the popup.
    event.preventDefault();
    event.stopPropagation();
    onQuery("", true);
    return;
  }
  if (event.key === "Enter" && count > 0) {
    event.preventDefault();
    onOpen(Math.max(0, active));
    return;
  }
  if ((event.ctrlKey || event.metaKey) && event.key === "c" && active >= 0 && onCopy && !hasMarkedText(event)) {
    event.preventDefault();
    onCopy(active);
    return;
  }
  const next = event.ctrlKey || event.metaKey || event.altKey ? null : moveSelection(active, count, event.key);
  if (next === null) return;
  event.preventDefault();
  onActive(next);
}

function hasMarkedText({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && target.selectionStart !== target.selectionEnd;
}
