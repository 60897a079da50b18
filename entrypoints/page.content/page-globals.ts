import type { Card } from "../../lib/advise/view.ts";
import type { Named, Place } from "../../lib/recognise/places.ts";

/** What the card needs from the chip that was clicked. */
export interface CardOpening {
  root: ShadowRoot;
  /** Empty; the card's own while it is open. */
  box: HTMLElement;
  card: Card;
  /** What the card is about, where a mark was pressed. */
  named: Named | null;
  /** Words for another wait, after a choice between countries. */
  loading: string;
  /** Read out to whoever cannot see what has changed. */
  say(sentence: string): void;
  onCollapse(): void;
  onGone(): void;
}
/** Draws the card; what comes back takes it away again. */
export type DrawCard = (opening: CardOpening) => () => void;

/** What is to be marked: places in the text that was read of this page. */
export interface MarksOpening {
  text: string;
  places: Place[];
  onPress(named: Named): void;
  /** Called when the marks of the reading before are to go. */
  replaced(): void;
  signal: AbortSignal;
}
export type MarkPlaces = (opening: MarksOpening) => Promise<void>;

/**
 * Our scripts in one page share these globals, out of the page's sight: the reader runs where pages are read, the card
 * comes when somebody clicks, the marks when there is something to mark.
 */
export interface PageGlobals {
  /** Set before the reader runs by a click on a site that nobody allowed: it reads once and follows nothing. */
  sightlineOnce?: true;
  sightline?: { end(): void; readNow(): Promise<void> };
  sightlineCard?: DrawCard;
  sightlineMarks?: MarkPlaces;
}
export const page = globalThis as PageGlobals;
