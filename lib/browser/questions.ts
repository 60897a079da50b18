import type { Overlap } from "../advise/overlap-shape.ts";
import type { Badge, Card, Hint } from "../advise/view.ts";
import type { Finding } from "../recognise/finding.ts";
import type { Named, Place } from "../recognise/places.ts";
import type { Reading } from "../recognise/reading.ts";

/** What our own pages may know of the page in a tab. */
export interface TabFinding {
  url: string;
  finding: Finding;
  /** Listed projects that a request resembles, in the list's words; null where the page is none. */
  overlap: Overlap | null;
  badge: Badge;
  /** The person called something on this page a wrong match: it is left out of the finding. */
  wrong: boolean;
}

export type ReadOutcome =
  | { kind: "read"; tab: TabFinding }
  | { kind: "off"; why: "everywhere" | "site" | "snoozed" }
  /** The browser lets nobody read this page (its own pages, the stores, PDF viewers). */
  | { kind: "closed" }
  /** On a site that nobody allowed, and nobody asked for this page. */
  | { kind: "unread" };

/** What a click hands to the page that checks documents: the tab that shows a PDF, or words that were selected. */
export type Handed =
  | { kind: "pdf"; tabId: number }
  /** `text` as the menu has it, in one line; the frame itself knows the line breaks. */
  | { kind: "selection"; tabId: number; frameId: number; text: string };

/** Every question the worker answers. Questions and answers are plain JSON. */
export interface Questions {
  /**
   * A page's content script hands over its reading; the chip to draw comes back, and what is to be marked in the text
   * that was read: nothing where the switch is off, on a request, or on a page that is read by a click.
   */
  read(ask: { reading: Reading }): Hint & { places: Place[] };
  /**
   * The card for the page that asks; `country` after a choice between several, `named` after a click on a mark or a name
   * in the card. Null: nothing to say (any more).
   */
  card(ask: { country: string | null; named: Named | null }): Card | null;
  /** Puts the script that draws cards into the page that asks, before its first card. */
  cardScript(): { done: true };
  /** The same for the script that draws marks. */
  marksScript(): { done: true };
  /** Opens the dossier for the page that asks. Answered by a listener of its own: see panel.ts. */
  openDossier(ask: { country: string | null; named: Named | null }): { opened: "panel" | "page" };
  /** The page's three ways to be left alone; each returns the sentence that says what it did. */
  offHere(): { strong: string; text: string };
  snooze(): { strong: string; text: string };
  offEverywhere(): { strong: string; text: string };
  /** Takes the last of the three back. */
  undoOff(): { done: true };
  /** "Wrong match": never again this finding on this page. Kept on this device, can be exported. */
  wrongMatch(ask: { country: string | null; named: Named | null }): { strong: string; text: string };
  /** Our pages: what the page in a tab is; `asked`: by a click, so it is read where it was not read before. */
  tab(ask: { tabId: number; asked: boolean }): ReadOutcome;
  /**
   * Our pages: puts the starter list in place where there is none. `trouble` is the catalogue key of a sentence about the
   * list or its keeping (`errorList...`, `errorStorage...`), or null.
   */
  list(): { trouble: string | null };
  /** Our popup: the PDF in a tab is to be checked by the page that is being opened. */
  hand(ask: { tabId: number }): { done: true };
  /** The page that checks documents: what the click that opened it handed over; given once. */
  handed(): Handed | null;
  /** Our pages: looks for a new edition now; answered when that is done. `feedReport` says how it ended. */
  checkFeed(): { done: true };
}

export type QuestionName = keyof Questions;
export type AskOf<N extends QuestionName> = Parameters<Questions[N]>[0];
export type AnswerOf<N extends QuestionName> = ReturnType<Questions[N]>;
