import type { Card } from "../../lib/advise/view.ts";

/** What the card needs from the chip that was clicked. */
export interface CardOpening {
  root: ShadowRoot;
  /** Empty; the card's own while it is open. */
  box: HTMLElement;
  card: Card;
  /** Words for another wait, after a choice between countries. */
  loading: string;
  /** Read out to whoever cannot see what has changed. */
  say(sentence: string): void;
  onCollapse(): void;
  onGone(): void;
}
/** Draws the card; what comes back takes it away again. */
export type DrawCard = (opening: CardOpening) => () => void;

/**
 * Our scripts in one page share these globals, out of the page's sight: the reader runs where pages are read, the card
 * comes when somebody clicks.
 */
export interface PageGlobals {
  sightline?: { end(): void; readNow(): Promise<void> };
  sightlineCard?: DrawCard;
}
export const page = globalThis as PageGlobals;
