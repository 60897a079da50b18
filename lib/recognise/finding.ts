/** What recognition concludes from a reading. Plain JSON; it lives in memory only. */
export type PageKind = "country" | "request" | "call" | "none";

/** One signal that speaks for a conclusion, kept so that a person can ask why. */
export interface Reason {
  about: "kind" | "country" | "organisation" | "applicant" | "field";
  /** What it speaks for: an ISO code, a page kind, an organisation id, a field's name. */
  subject: string;
  /** Name of the signal: `address`, `title`, `heading`, `breadcrumb`, `label`, `text`, ... */
  signal: string;
  /** Points; a negative number speaks against. Comparable only within one `about`. */
  weight: number;
  /** The words on the page, at most 120 characters. */
  found: string;
}

export interface Candidate {
  country: string;
  weight: number;
  /** Of it only one town is named. */
  isTown?: true;
  /** It is named as a payer's, or as where somebody left or has gone to, and not as where something is done. */
  isAway?: "paid" | "left" | "gone";
  /** It pays for work elsewhere more often than it has some. */
  isPayer?: true;
  /** Different names of it, where there are several. */
  names?: number;
}

export interface NamedOrganisation {
  id: string;
  /** The canonical name in the list. */
  name: string;
  /** As the page wrote it. */
  printed: string;
}

/** The one who asks for money; `organisation` is null when the list does not know the name. */
export interface Applicant {
  printed: string;
  organisation: string | null;
  /** Ids of other organisations of the list with one of its names, which may be the same one; left out where none is. */
  namesakes?: string[];
}

/** A request's own fields as read; `null` is "not found". Money is whole US dollars when the currency is USD. */
export interface RequestFields {
  opportunityNumber: string | null;
  title: string | null;
  amount: number | null;
  currency: string | null;
  start: string | null;
  end: string | null;
  /** ISO codes of the country or countries of work. */
  countries: string[];
  uei: string | null;
}

/** Most reasons a finding carries. */
export const MOST_REASONS = 120;

export interface Finding {
  kind: PageKind;
  /** ISO codes, strongest first, at most five; empty means no hint. */
  countries: string[];
  candidates: Candidate[];
  organisations: NamedOrganisation[];
  applicant: Applicant | null;
  fields: RequestFields | null;
  reasons: Reason[];
}
