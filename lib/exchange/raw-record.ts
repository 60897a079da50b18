import type { Project } from "../list/schema.ts";
import type { Place } from "./imported.ts";
import type { SameTexts } from "./normalise/same-text.ts";

/** What a cell or a labelled paragraph of a file may state of a project, before anything is understood of it. */
export const RAW_FIELDS = [
  "id",
  "title",
  "implementer",
  "subrecipients",
  "countries",
  "region",
  "scope",
  "funder",
  "account",
  "amount",
  "amountKind",
  "currency",
  "fiscalYear",
  /** Start and end in one text: "September 2011-September 2013". */
  "period",
  "start",
  "end",
  /** "42 months". */
  "duration",
  "focus",
  "programme",
  "awardNumber",
  "assistanceListing",
  "summary",
  "status",
  "marking",
  "sourceUrl",
  "asOf",
  "note",
  /** Addresses to write to; and whoever else is named to be asked. */
  "mailbox",
  "contact",
] as const;
export type RawField = (typeof RAW_FIELDS)[number];

/** One record as a reader of some layout found it: texts as printed, tidied of mark-up only. */
export interface RawRecord {
  place: Place;
  text: Partial<Record<RawField, string>>;
  /** Those of them that came before, while they are what they were. */
  same?: SameTexts;
  /** Where single fields stand, when not all in the same row or line. */
  places?: Partial<Record<RawField, Place>>;
  /** Fields that a heading above states, not the record itself. */
  inherited?: readonly RawField[];
  /** Values that need no understanding: what our own export wrote. They win over `text`. */
  exact?: Partial<Project>;
}
