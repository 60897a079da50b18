import type { Link, Note } from "./view.ts";

/** Whom to ask: from a question to what answers it, the offices that do that, and the posts in them. */
export interface WhomToAsk {
  /** The country whose contacts are shown; null for all. */
  country: string | null;
  eyebrow: string;
  name: string;
  lead: string;
  notes: Note[];
  questions: WhomQuestion[];
  mechanisms: { heading: string; lead: string; rows: WhomMechanism[] };
  authorities: { heading: string; rows: WhomAuthority[] };
  /** Posts that are empty, shared or out of date, by country; null where the list names no contact. */
  cover: CoverMap | null;
  footer: string;
  marking: string;
}

export type QuestionId = "investigates" | "prosecutes" | "protects" | "home" | "abroad" | "coordinates";

export interface WhomQuestion {
  id: QuestionId;
  /** "Who investigates?" */
  question: string;
  /** "6 offices", or that the list names none. */
  count: string;
  offices: WhomOffice[];
}

export interface WhomOffice {
  id: string;
  name: string;
  abbreviation: string | null;
  /** What it does, in the list's own words. */
  does: string[];
  /** That it closed and who took over, that it took over from another, from when to when it is valid. */
  standing: string[];
  /** The list's own note on it. */
  note: string | null;
  /** The standing warns: it closed, or is not there yet. */
  warn: boolean;
  contacts: WhomContact[];
  /** "No contact in this list", "3 more contacts"; null where all are shown. */
  rest: string | null;
  page: string | null;
  /** With the date that the source has, or that it has none. */
  source: Link;
}

export interface WhomContact {
  role: string;
  mailbox: string;
  stated: boolean;
  /** "vacant", "also holds another post", "210 days old, check before you write". */
  says: string[];
  /** Something of it must be checked before one relies on it. */
  warn: boolean;
  page: string | null;
}

export interface WhomMechanism {
  id: string;
  name: string;
  abbreviation: string | null;
  does: string[];
  fields: { label: string; value: string; stated: boolean }[];
  source: Link;
}

export interface WhomAuthority {
  id: string;
  name: string;
  date: string;
  gist: string;
  /** One line to put into a paper: name, date, source, edition, marking. */
  citation: string;
  source: Link;
}

export interface CoverMap {
  heading: string;
  lead: string;
  columns: [string, string, string];
  rows: { where: string; post: string; says: string; warn: boolean }[];
}
