import { createContext } from "preact";

/** What a reader calls wrong or missing. */
export interface CorrectionSubject {
  /** Id of a project; null for what is none. */
  project: string | null;
  /** Field of the project, where one was pointed at. */
  field: string | null;
  /** Something that the list says beside its projects: of what, which, and what it says now. */
  fact: { of: string; label: string; shown: string } | null;
  /** As the button names it. */
  name: string;
}

/** `button`: by which of the page's buttons it is asked. */
export interface CorrectionWays {
  /** Starts a correction. */
  start(subject: CorrectionSubject, button: string): void;
  /** The button says its subject anew, in another language: so does the form that it opened. */
  retell(subject: CorrectionSubject, button: string): void;
}

/** Null where the surface takes no correction, and then no button is drawn. */
export const Correcting = createContext<CorrectionWays | null>(null);
/** "Wrong or missing?" in the person's language. */
export const CorrectingWord = createContext("");
