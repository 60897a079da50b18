import type { Organisation } from "./schema.ts";

/** `certain`: nobody need look. `likely`: a person decides. `new`: nothing in the older list is it. */
export type Sureness = "certain" | "likely" | "new";

/** How one thing that two records say resembles; both texts are for showing, "" is "not stated". */
export interface MatchPart {
  field: "awardNumber" | "implementer" | "start" | "end" | "countries" | "funder" | "title" | "summary" | "amounts";
  /** 0 nothing in common, 1 the same; `null` where one of the two does not state it. */
  likeness: number | null;
  older: string;
  newer: string;
}

/** What a record of the newer list is in the older one. */
export interface Match {
  /** Id of the record in the newer list. */
  newer: string;
  /** Id of the record in the older list that is the same project; `null` for a new one. */
  older: string | null;
  sureness: Sureness;
  /** Empty where the two say the same, or share a lasting id. */
  parts: MatchPart[];
  /** Ids of older records that resemble it nearly as much, at most three: what a person may choose instead. */
  others: string[];
}

/** Names by which implementers of both lists are known. */
export type KnownNames = readonly Pick<Organisation, "id" | "name" | "aliases" | "acronym">[];
