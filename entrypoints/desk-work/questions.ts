import type { FirstRows } from "../../lib/exchange/first-rows.ts";
import type { ColumnMapping, Format } from "../../lib/exchange/imported.ts";
import type { ChangeKind } from "../../lib/list/field-changes.ts";
import type { Table } from "../../lib/list/parse-row.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Edition, Project } from "../../lib/list/schema.ts";
import type { OtherTable } from "../../lib/list/table-changes.ts";
import type { DraftHead } from "../../lib/store/drafts.ts";
import type { DeskChange, DeskRow, DeskState, EntryPage, MatchRow, OtherPage, RowFilter } from "./desk-view.ts";
import type { Login } from "./feed-host.ts";
import type { PendingRecord } from "./pending-view.ts";
import type { FeedAsk, SigningView } from "./publishing.ts";
import type { Step } from "./steps.ts";

/** What the desk's page asks of its worker. Questions and answers are copied, never shared. */
export interface DeskQuestions {
  drafts(): DraftHead[];
  /** Publishers of the list in use; the first is the one that was chosen last. */
  publishers(): { id: string; name: string }[];
  open(ask: { id: string }): DeskState | null;
  close(): null;
  discard(ask: { id: string }): DraftHead[];
  /** A draft of what is in use, to be edited by hand. */
  begin(ask: { publisher: Owner; name: string }): DeskState;
  bringIn(ask: ImportAsk): ImportAnswer;
  /** The same file once more, its columns read otherwise; what was decided before is gone. */
  remap(ask: { mappings: ColumnMapping[] }): ImportAnswer;
  /** Compares with the list that is in use now; decisions on rows stay, those on matches too. */
  rebase(): DeskState | null;
  /** What the draft came to is in use here under this number: it is no newer list than the draft's own. */
  used(ask: { serial: number }): DeskState;
  step(ask: { known: number; step: Step }): StepAnswer;
  /** A text typed in the place of what a problem, or a repair that was taken back, is about; understood as the file's own. */
  type(ask: TypeAsk): StepAnswer;
  /** A reader's correction becomes a value of its project. */
  correct(ask: { known: number; place: number }): StepAnswer;
  /** A record of the file as it stands, with the names of the ids in it; null: there is none. */
  record(ask: { n: number }): { record: Project; names: Record<string, string> } | null;
  rows(ask: { filter: RowFilter; from: number; to: number }): DeskRow[];
  /** Place, in a filter's order, of the next record that needs a decision; null: there is none. */
  nextOpen(ask: { filter: RowFilter; after: number }): number | null;
  matches(ask: { which: "open" | "all"; from: number; to: number }): { total: number; rows: MatchRow[] };
  change(): DeskChange;
  entries(ask: { query: string; kind: ChangeKind | null; from: number; to: number }): EntryPage;
  /** What differs beside projects; of one table, or of any where none is given. */
  others(ask: { query: string; table: OtherTable | null; from: number; to: number }): OtherPage;
  table(ask: { table: Table; query: string; from: number; to: number }): TablePage;
  /** A row of a table as the draft has it; null: there is none. */
  tableRow(ask: { table: Table; key: string }): { row: object; names: Record<string, string> } | null;
  /** A file that was taken for a table of plans, read as a list of projects. */
  asProjects(): ImportAnswer;
  /** What is wrong with a row as it would be written; empty where nothing is. */
  check(ask: { table: Table; row: object }): Problem[];
  /** The feed as it is published, and what of this draft waits to be signed. */
  feedLook(ask: FeedAsk): SigningView;
  feedBuild(ask: FeedAsk): SigningView;
  feedSign(ask: FeedAsk): SigningView;
  feedPut(ask: FeedAsk & { login: Login | null }): SigningView;
  /** Records that wait to be signed, by their keys, field by field. */
  pendingRecords(ask: { keys: string[] }): Record<string, PendingRecord>;
  pendingFile(): string | null;
  mergeSigned(ask: { bytes: Uint8Array<ArrayBuffer> }): boolean;
  /** The public half of this browser's key, made where there is none yet. */
  publicKey(): string;
  problemsCsv(): string;
  /** The edition that the draft comes to; null while something is wrong with it. */
  edition(): Edition | null;
  export(ask: { format: ExportFormat }): ExportAnswer;
}

export interface Owner {
  id: string;
  name: string;
}

export interface ImportAsk {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  format: Format | "auto";
  publisher: Owner;
  /** Other files brought in with it: corrections of several readers. */
  more?: Uint8Array<ArrayBuffer>[];
  /** Columns as a person named them. */
  mappings?: ColumnMapping[];
  /** It is no table of plans, whatever its header says. */
  isProjects?: boolean;
}

export interface TypeAsk {
  known: number;
  n: number;
  field: string;
  text: string;
  problem: number | null;
  repair?: number | null;
}

/**
 * `refused`: nothing of the file could be read; `reason` is a sentence in English, `code` finds it in another language.
 * `unnamed`: it is a table, and nobody understands what its columns hold.
 */
export type ImportAnswer =
  | { kind: "imported"; state: DeskState }
  | { kind: "refused"; code: string; reason: string }
  | { kind: "unnamed"; code: string; reason: string; tables: FirstRows[] };

/**
 * `behind`: another window took a step first; nothing was written, and the state is as that window left it. `refused`:
 * what was typed could not be read; `reason` is a sentence in English.
 */
export type StepAnswer =
  | { kind: "taken" | "behind"; state: DeskState }
  | { kind: "refused"; code: string; reason: string };

export interface TablePage {
  total: number;
  /** `own` says whether it may be edited here; names are given for the ids in a row. */
  rows: { key: string; row: object; own: boolean; changed: boolean }[];
  names: Record<string, string>;
}

/** `part`: the publisher's own records alone, as `feed add` takes them. */
export type ExportFormat = "json" | "csv" | "iati" | "part";

/** Problems where the draft is no valid edition. */
export type ExportAnswer =
  | { kind: "file"; name: string; text: string; type: string }
  | { kind: "not valid"; problems: Problem[] };

export type DeskQuestion = keyof DeskQuestions;
export type AskOf<N extends DeskQuestion> = Parameters<DeskQuestions[N]> extends [infer A] ? A : undefined;
export type AnswerOf<N extends DeskQuestion> = ReturnType<DeskQuestions[N]>;
export type DeskAnswers = { [N in DeskQuestion]: (ask: AskOf<N>) => Promise<AnswerOf<N>> };

/** What goes between page and worker. */
export type ToWorker = { id: number; name: DeskQuestion; ask: unknown };
export type FromWorker = { id: number; answer: unknown } | { id: number; failure: string } | { progress: number };
