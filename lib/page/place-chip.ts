import { type Corner, corners, freeCorner } from "./free-corner.ts";
import { inSlices } from "./read-in-slices.ts";
import { isWriting } from "./text-field.ts";

/** Milliseconds of stillness before the chip looks for its place anew. */
const STILL = 200;

/** Where the chip stands; null while it stays away: somebody writes, or every corner is taken. */
export type Place = Corner | null;

/**
 * Finds the chip a place where it covers no control, and tells when it must move or go. `box` is the chip's size now;
 * null while there is no chip (the card is open), which then stays where it is.
 */
export function placeChip(
  ours: Element,
  box: () => { width: number; height: number } | null,
  onPlace: (place: Place) => void,
  signal: AbortSignal,
): { look(): void } {
  let corner: Corner = corners[0];
  let timer = 0;
  /** Aborted by the next look. */
  let turn = new AbortController();
  const look = () => {
    turn.abort();
    const size = box();
    // Without a size it is not drawn: thrown out by the page, or a page that shows nothing at all.
    if (size === null || size.width === 0) return;
    if (isWriting()) return onPlace(null);
    turn = new AbortController();
    void find(size, AbortSignal.any([turn.signal, signal]));
  };
  const find = async (size: { width: number; height: number }, mine: AbortSignal) => {
    const free = await inSlices(freeCorner(size, corner, ours), mine);
    if (mine.aborted || box() === null) return;
    corner = free ?? corner;
    onPlace(free);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, STILL);
  };
  const options = { signal, passive: true, capture: true };
  for (const event of ["scroll", "resize", "focusout", "transitionend"]) addEventListener(event, soon, options);
  // At once: nothing may lie over a field that somebody has just entered.
  addEventListener("focusin", () => (isWriting() ? look() : soon()), options);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return { look: soon };
}
