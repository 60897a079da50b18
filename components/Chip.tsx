import type { Ref } from "preact";
import type { ChipPart, Chip as Words } from "../lib/advise/view.ts";
import { Icon } from "./Icon.tsx";
import { Mark } from "./Mark.tsx";

interface ChipProps {
  chip: Words;
  onOpen: () => void;
  onClose: () => void;
  /** The button that opens the card: focus comes back to it. */
  opener?: Ref<HTMLButtonElement>;
}

/** One fact with its number on one line, and a way to be rid of it. */
export function Chip({ chip, onOpen, onClose, opener = null }: ChipProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons that belong together, not a form's fieldset
    <div class="chip" role="group" aria-label="Sightline">
      <button type="button" aria-expanded="false" aria-label={chip.label} onClick={onOpen} ref={opener}>
        <Mark />
        {chip.stale ? <Icon name="clock" /> : null}
        <span class="txt">{chip.parts.map(part)}</span>
        <Icon name="up" small />
      </button>
      <button type="button" aria-label={chip.closeLabel} title={chip.closeLabel} onClick={onClose}>
        <Icon name="close" small />
      </button>
    </div>
  );
}

function part({ text, weight }: ChipPart) {
  if (weight === "strong") return <b>{text}</b>;
  return weight === "quiet" ? <span class="quiet">{text}</span> : text;
}
