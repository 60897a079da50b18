/** Shown as a full, a half and an empty square, and as a dash. */
export type Likeness = "same" | "part" | "apart" | "not compared";

/** One part of a comparison; `words` are the listed project's own, never the request's. */
export interface OverlapPart {
  likeness: Likeness;
  words: string[];
}

export const OVERLAP_PARTS = ["text", "country", "dates", "implementer", "focus", "population", "amount"] as const;
export type OverlapPartName = (typeof OVERLAP_PARTS)[number];
export type OverlapParts = Record<OverlapPartName, OverlapPart>;

export interface OverlapRequest {
  title: string;
  text: string;
  /** ISO codes. */
  countries: readonly string[];
  /** The request states its countries; otherwise its text was read for them. */
  stated: boolean;
  /** The applicant as printed; empty where none is named. */
  applicant: string;
  /** The applicant's id in the list, where it is known. */
  organisation: string | null;
  amountUsd: number | null;
  /** ISO dates, as precise as they are stated. */
  start: string | null;
  end: string | null;
}

export interface OverlapMatch {
  /** Id of the listed project. */
  project: string;
  parts: OverlapParts;
}

/** How a request resembles listed projects. It says nothing of whether that is good: no total leaves this room. */
export interface Overlap {
  /** Something is close enough to be said unasked. */
  speak: boolean;
  /** The nearest, best first, at most five; also where nothing is close enough. */
  matches: OverlapMatch[];
  /** How many of them, from the first, are close enough to be shown. */
  close: number;
}
