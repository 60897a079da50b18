import type { Correction } from "../../lib/exchange/correction.ts";
import type { Imported } from "../../lib/exchange/imported.ts";
import type { PlanFile } from "../../lib/exchange/plans/read-plans.ts";
import type { Match } from "../../lib/list/identity.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Edition } from "../../lib/list/schema.ts";
import type { DraftHead } from "../../lib/store/drafts.ts";

/** All that a draft is made of, as it is stored. */
export interface DraftParts {
  head: DraftHead;
  publisherName: string;
  base: Edition;
  fileName: string | null;
  imported: Imported | null;
  matches: Match[];
  corrections: Correction[];
  /** What keeps other corrections of the files out. */
  unread?: Problem[];
  /** Of a file of plans. */
  plans?: PlanFile;
}

/** A draft as an earlier version kept it, with the tables that lists have since. */
export const ofToday = (parts: DraftParts): DraftParts => {
  const today = (list: Partial<Edition> & Edition): Edition => ({ ...list, plans: list.plans ?? [] });
  const { base, imported } = parts;
  const edition = imported?.edition;
  return { ...parts, base: today(base), imported: edition ? { ...imported, edition: today(edition) } : imported };
};
