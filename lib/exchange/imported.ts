import type { AmountKind, Edition, Organisation, Project, Source } from "../list/schema.ts";
import type { Code } from "./codes.ts";

/** Kinds of files that offices have. `state` is a list page of the State Department, as HTML or as pasted text. */
export const FORMATS = ["csv", "xlsx", "iati", "state", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** Where in a file something stands: tables and sheets have rows, pages and texts have lines. Both count from 1. */
export interface Place {
  /** Which record of the file, from 1; `null` where it belongs to no record. */
  n: number | null;
  /** Line of the text or of the XML. */
  line?: number;
  /** Row of the table as a spreadsheet program counts it, title rows and header included. */
  row?: number;
  /** Name of the sheet, where a file has several. */
  sheet?: string;
}

/** What keeps a value from being read, or makes one doubtful. Nothing is guessed: the value stays as printed. */
export interface ImportProblem extends Place {
  /** Field of the record (`start`, `countries`, `amounts`, ...), or the header of a column that was not understood. */
  field: string;
  /** The text as the file has it, at most 2,000 characters of it. */
  value: string;
  /** Why, from a closed list, so that it can be said in the person's language. */
  code: Code;
  /** Why, as a sentence in English. */
  reason: string;
  /** Errors keep an edition from being published; warnings do not. */
  severity: "error" | "warning";
  /** Row or line of another record that this one is too much like. */
  other?: number;
  /** What the text may have been meant to be, for somebody to accept with a click; `null` where nothing is plain. */
  fix: string | null;
  /** Of a sum that is not in US dollars: the currency as it is named, and the kind of the sum where it has one. */
  currency?: string;
  amountKind?: AmountKind;
}

/** A value that was changed on the way in: what was printed, what it became, and why. */
export interface Repair extends Place {
  field: string;
  printed: string;
  value: string;
  code: Code;
  reason: string;
}

/**
 * One record of a file in the shape of a project, with its place. `implementer` and `subrecipients` are ids where an
 * organisation is known, else the names as printed. Ids of records are the file's own where it has any, else made of
 * what the record says.
 */
export type ImportedRecord = Project & { n: number; line?: number; row?: number; sheet?: string };

/** A name that a file prints and that is not yet a name of the organisation it was resolved to. */
export interface AliasProposal {
  organisation: string;
  alias: string;
  /** Records that print it. */
  records: number[];
}

/** What a column holds: a field of a project, or `null` to leave it out. */
export interface ColumnMapping {
  sheet: string | null;
  /** Row of the header, from 1. */
  headerRow: number;
  columns: { header: string; field: string | null /** 0 to 1: how plain the header was. */; certainty: number }[];
}

/** What became of every row of a file, so that counts can be explained to the record. */
export interface Counted {
  rows: number;
  records: number;
  blank: number;
  headings: number;
  totals: number;
  /** Rows that only continue the record above. */
  continued: number;
  refused: number;
}

export interface Imported {
  format: Format;
  records: ImportedRecord[];
  problems: ImportProblem[];
  repairs: Repair[];
  aliases: AliasProposal[];
  /** Organisations that the file itself defines (an edition, IATI); empty for plain tables. */
  organisations: Organisation[];
  /** How the columns of each table were understood; empty for other formats. */
  mappings: ColumnMapping[];
  counted: Counted;
  /** The whole edition, where the file is one. */
  edition: Edition | null;
}

export interface ImportOptions {
  /** Name of the file, for the guess of its format; may be empty for pasted text. */
  name: string;
  format: Format | "auto";
  /** Publisher whose records these become. */
  publisher: string;
  /** The current edition: its organisations and offices give ids to names. */
  base: Edition | null;
  /** Corrected columns, by sheet; where missing they are proposed. */
  mappings?: readonly ColumnMapping[];
  /** Told of the share done, 0 to 1, at most every few thousand rows. */
  onProgress?: (share: number) => void;
  /** Lets others have their turn; called every few thousand rows. Without it nobody gets one. */
  pause?: () => Promise<void>;
  /** Once aborted, the import ends at the next pause with what it has and the problem `cancelled`. */
  signal?: AbortSignal;
  /** Date of the list and where it comes from, where they are known and the file does not say. */
  asOf?: string | null;
  source?: Source | null;
  /** ISO day; dates long after it are doubted. Without it none is. */
  today?: string;
}
