import { type DrawnChip, drawChip, drawWaiting } from "../../components/draw-chip.ts";
import type { Card, Chip } from "../../lib/advise/view.ts";
import { askFromPage } from "../../lib/browser/ask-from-page.ts";
import type { Named } from "../../lib/recognise/places.ts";
import { page } from "./page-globals.ts";

/** Milliseconds that an answer may take before bars stand in for it. */
const SLOW = 150;

/** Chip, wait and card, of which one is shown at a time. */
export function createSides(
  root: ShadowRoot,
  box: HTMLElement,
  onGone: () => void,
  onChip: () => void,
  signal: AbortSignal,
) {
  const stage = document.createElement("div");
  const spoken = document.createElement("p");
  spoken.className = "sr";
  spoken.setAttribute("role", "status");
  box.append(stage, spoken);
  const say = (sentence: string) => {
    spoken.textContent = sentence;
  };
  let chip: Chip | null = null;
  let drawn: DrawnChip | null = null;
  /** Ends a wait or takes the card away; null while the chip is shown. */
  let putAway: (() => void) | null = null;
  signal.addEventListener("abort", () => putAway?.(), { once: true });

  const showChip = () => {
    putAway?.();
    putAway = null;
    if (chip === null) return;
    drawn = drawChip(chip, () => void open(null), onGone);
    stage.replaceChildren(drawn.element);
    say(chip.label);
    onChip();
  };
  const collapse = () => {
    showChip();
    drawn?.opener.focus({ preventScroll: true });
  };
  const open = async (named: Named | null) => {
    if (chip === null) return;
    putAway?.();
    const { loading } = chip;
    const wait = startWait(stage, loading, say, collapse);
    putAway = wait.end;
    const card = await cardAndItsScript(named);
    if (putAway !== wait.end || signal.aborted) return;
    wait.end();
    if (card === null || !page.sightlineCard) return onGone();
    stage.replaceChildren();
    putAway = page.sightlineCard({ root, box: stage, card, named, loading, say, onCollapse: collapse, onGone });
  };

  return {
    isOpen: () => putAway !== null,
    /** The card at what a mark names, in place of what is shown. */
    open: (named: Named) => void open(named),
    /** A newer chip; an open card stays, and the chip is new when it is back. */
    draw(next: Chip) {
      const same = JSON.stringify(next) === JSON.stringify(chip);
      chip = next;
      if (putAway === null && !same) showChip();
    },
  };
}

/** The script that draws cards comes with the first click, not with every page. */
async function cardAndItsScript(named: Named | null): Promise<Card | null> {
  const [card] = await Promise.all([
    askFromPage("card", { country: null, named }),
    page.sightlineCard ? null : askFromPage("cardScript"),
  ]);
  return card;
}

/** After a moment, bars instead of the chip; Escape goes back. */
function startWait(stage: HTMLElement, words: string, say: (sentence: string) => void, onEscape: () => void) {
  const timer = setTimeout(() => {
    const waiting = drawWaiting(words);
    waiting.addEventListener("keydown", (event) => {
      if (event.key === "Escape") onEscape();
    });
    stage.replaceChildren(waiting);
    waiting.focus({ preventScroll: true });
    say(words);
  }, SLOW);
  return { end: () => clearTimeout(timer) };
}
