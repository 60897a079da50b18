/** What a search over the whole list may find, and how its answer looks. */
export type HitKind = "project" | "organisation" | "office" | "contact" | "call" | "country";

export interface Hit {
  kind: HitKind;
  /** Id in the list; ISO code for a country. */
  id: string;
  /** Larger is better; comparable within one answer. */
  score: number;
}

export interface SearchOptions {
  /** Rows about this country come first where they match as well. */
  country?: string | null;
  /** Today, ISO: what runs comes before what ended. */
  today: string;
  limit: number;
  /** Only hits of these kinds; all kinds when left out. */
  kinds?: readonly HitKind[];
}
