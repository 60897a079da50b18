import type { Correction } from "../../lib/exchange/correction.ts";
import type { ProposalState } from "../../lib/exchange/correction-proposals.ts";
import type { AliasProposal, ColumnMapping, Counted, Format } from "../../lib/exchange/imported.ts";
import type { Entry } from "../../lib/list/difference.ts";
import type { ChangeKind } from "../../lib/list/field-changes.ts";
import type { MatchPart, Sureness } from "../../lib/list/identity.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Amount, Marking, Project, Publisher, Region } from "../../lib/list/schema.ts";
import type { OtherTable, TableChange } from "../../lib/list/table-changes.ts";
import type { DraftHead } from "../../lib/store/drafts.ts";

/** Code of what waits for a person only because somebody else proposes it. */
export const PROPOSAL = "proposal";

/** How a value of the file stands: as it was, repaired, to be decided, typed here. */
export type CellState = "plain" | "repaired" | "decide" | "typed";

export interface DeskFound {
  kind: "problem" | "repair";
  /** Place in the file's list of problems or repairs. */
  place: number;
  field: string;
  code: string;
  /** In English; the code finds the sentence in the person's language. */
  reason: string;
  /** Of a problem the text; of a repair what was printed. */
  printed: string;
  /** What it became, or might be; null where nothing is plain. */
  fix: string | null;
  severity: "error" | "warning" | "repair";
  /** Row or line of another record that it names. */
  other?: number;
  /** Step that settled it; null: it is open. */
  settledBy: number | null;
}

/** One record of the file, as the table shows it. Values, not words: dates are ISO, countries are codes. */
export interface DeskRow {
  n: number;
  /** Row of the sheet or line of the text. */
  at: number;
  sheet: string | null;
  title: string | null;
  countries: string[];
  region: Region | null;
  scope: Project["scope"];
  implementer: string | null;
  amount: Amount | null;
  /** A sum in another currency, as printed. */
  printedSum: string | null;
  start: string | null;
  end: string | null;
  states: Record<string, CellState>;
  /** What was printed, by field, where it differs. */
  printed: Record<string, string>;
  found: DeskFound[];
  /** What the checks of every list say of the row as it stands. */
  faults: Problem[];
  match: Sureness | null;
  leftBy: number | null;
}

export type RowFilter = "all" | "review" | "clean";

export interface MatchRow {
  n: number;
  at: number;
  name: string | null;
  implementer: string | null;
  countries: string[];
  sureness: Sureness;
  parts: MatchPart[];
  older: { id: string; title: string | null; countries: string[]; implementer: string | null } | null;
  /** Other projects that it resembles nearly as much. */
  others: NonNullable<MatchRow["older"]>[];
  /** The person's word; null where nobody was asked or nobody answered. */
  said: { same: boolean; step: number } | null;
}

export interface DeskState {
  head: DraftHead;
  publisherName: string;
  base: { serial: number; asOf: string; own: number; publishers: Publisher[] };
  file: DeskFile | null;
  rows: Record<RowFilter, number> & { open: number; warnings: number; repaired: number; left: number };
  fileFound: DeskFound[];
  matches: { certain: number; likely: number; fresh: number; open: number };
  aliases: (AliasProposal & { name: string; said: { take: boolean; step: number } | null })[];
  corrections: CorrectionView[];
  /** Of a file of plans; null: it is none. */
  plans: PlansView | null;
  /** What keeps other corrections of the same files out. */
  unread: Problem[];
  /** It was begun by a file that somebody else built, to be signed here. */
  toSign: boolean;
  edits: number;
  /** Number of the edition in use that was made from this very draft; null: none was. */
  used: number | null;
  whole: boolean;
  asOf: string;
  marking: Marking;
  partial: boolean;
  /** The step that "undo" takes back; null: none. */
  last: number | null;
}

export interface CorrectionView {
  correction: Correction;
  /** How many readers ask the same. */
  readers: number;
  title: string | null;
  state: ProposalState;
  /** It says what a field of one's own project should be. */
  takeable: boolean;
  said: { take: boolean; step: number } | null;
}

/** Plans of a file: what was repaired in them and what is to be decided. */
export interface PlansView {
  /** Rows of the file, and plans among them. */
  rows: number;
  count: number;
  open: number;
  found: PlanFound[];
}

export interface PlanFound extends DeskFound {
  /** Key of the plan in its table; null: it is of the file as a whole. */
  key: string | null;
  title: string;
  row: number | null;
  sheet: string | null;
  /** The plan cannot be without it. */
  needed: boolean;
}

/** How many records of a table beside projects come, become otherwise or go. */
export interface OtherCount {
  table: OtherTable;
  count: number;
}

/** Records of tables beside projects that differ; `names` are of the offices, contacts and organisations in each. */
export interface OtherPage {
  total: number;
  entries: (TableChange & { names: Record<string, string> })[];
}

export interface DeskFile {
  name: string;
  format: Format;
  counted: Counted;
  mappings: ColumnMapping[];
  /** Records in which a field is not stated. */
  blank: Record<string, number>;
  records: number;
}

/** What the draft would change, and whether it may be used. */
export interface DeskChange {
  counts: Record<ChangeKind, number>;
  same: number;
  /** Projects of the list that become otherwise, each counted once. */
  changed: number;
  removed: number;
  /** Of the publisher's projects before. */
  before: number;
  after: number;
  alarm: boolean;
  /** The alarm was heard and the number confirmed. */
  confirmed: boolean;
  history: number;
  /** Of every other table in which anything differs. */
  others: OtherCount[];
  problems: Problem[];
  serial: number;
}

export interface EntryPage {
  total: number;
  entries: (Entry & { names: Record<string, string> })[];
}
