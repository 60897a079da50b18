import chipStyles from "../../components/chip.css?inline";
import tokenStyles from "../../components/tokens.css?inline";
import type { Chip } from "../../lib/advise/view.ts";
import { hostChip } from "../../lib/page/chip-host.ts";
import { placeChip } from "../../lib/page/place-chip.ts";
import type { Named } from "../../lib/recognise/places.ts";
import { createSides } from "./hint-sides.ts";
import placeStyles from "./place.css?inline";

interface Hint {
  /** Draws the chip, or takes the hint away. What a person has opened stays. */
  show(chip: Chip | null): void;
  /** Another page begins: nothing of the hint remains, not even that it was closed. */
  leave(): void;
  /** The person asks for it: that it was closed on this page counts no more. */
  reopen(): void;
  /** Opens the card at what a mark names. */
  open(named: Named): void;
  /** The person closed it on this page. */
  isClosed(): boolean;
  isOurs(node: Node): boolean;
}

/** The hint on this page: there is one at most, and none until there is something to say. */
export function createHint(life: AbortSignal, onClosed: () => void = () => undefined): Hint {
  let drawn: ReturnType<typeof drawHint> | null = null;
  let closed = false;
  const gone = () => {
    drawn?.end.abort();
    drawn = null;
  };
  const close = () => {
    closed = true;
    gone();
    onClosed();
  };
  return {
    show(chip) {
      if (chip === null || closed || life.aborted) {
        if (!drawn?.isOpen()) gone();
        return;
      }
      drawn ??= drawHint(life, close);
      drawn.draw(chip);
    },
    leave() {
      closed = false;
      gone();
    },
    reopen() {
      closed = false;
    },
    open: (named) => drawn?.open(named),
    isClosed: () => closed,
    isOurs: (node) => node === drawn?.host,
  };
}

function drawHint(life: AbortSignal, onGone: () => void) {
  const end = new AbortController();
  const signal = AbortSignal.any([life, end.signal]);
  const root = hostChip(tokenStyles + chipStyles + placeStyles, signal);
  const box = document.createElement("div");
  box.className = "sightline";
  // The words are in the person's language, whatever the page's direction.
  box.dir = "ltr";
  box.dataset.place = "none";
  root.append(box);
  keepKeys(box, signal);
  // From the click on, what was asked for stays in sight, though the chip may stand there until the answer comes.
  const chipSize = () => (sides.isOpen() ? null : (box.querySelector(".chip")?.getBoundingClientRect() ?? null));
  const setPlace = (place: string | null) => {
    box.dataset.place = place ?? "none";
  };
  const { look } = placeChip(root.host, chipSize, setPlace, signal);
  const sides = createSides(root, box, onGone, look, signal);
  return {
    host: root.host,
    end,
    isOpen: sides.isOpen,
    open(named: Named) {
      // The chip may be looking for its place yet, or have found none: what a person asks for must not wait for one.
      if (box.dataset.place === "none") setPlace("bottom-end");
      sides.open(named);
    },
    draw(chip: Chip) {
      sides.draw(chip);
      look();
    },
  };
}

/** A page's own keys must not answer to what is typed in the hint. */
function keepKeys(box: HTMLElement, signal: AbortSignal): void {
  for (const event of ["keydown", "keyup", "keypress"]) {
    box.addEventListener(event, (key) => key.stopPropagation(), { signal });
  }
}
