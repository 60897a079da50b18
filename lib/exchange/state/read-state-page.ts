import type { Counted, ImportProblem } from "../imported.ts";
import type { RawRecord } from "../raw-record.ts";
import { isMarkup, linesOfHtml } from "./html-lines.ts";
import { missingLabels } from "./missing-labels.ts";
import { linesOfText, type PageLines } from "./page-lines.ts";
import { readHeaderTable } from "./read-header-table.ts";
import { LabelledReader } from "./read-labelled.ts";
import type { RecordDraft } from "./record-draft.ts";
import { compareTotals, readStated } from "./stated-totals.ts";

export interface StatePageOptions {
  signal?: AbortSignal;
}

/** A list page of the State Department's office against trafficking, taken apart. */
export interface StatePage {
  records: RawRecord[];
  /** `rows` are lines of the page here. */
  counted: Counted;
  problems: ImportProblem[];
  /** Date that the page says it is of, as ISO at its precision; null where it says none. */
  asOf: string | null;
  /** The page's own heading, where it has one. */
  title: string | null;
}

/** Longest page that is read, in characters: the longest there is has half a million. */
const LONGEST_PAGE = 5_000_000;

/**
 * Reads a page in any of its layouts, as HTML or as text that was pasted: a table with a header, labels with their
 * values, labels above their values below a country's name. Whatever is no record is left out and counted.
 */
export function readStatePage(text: string, { signal }: StatePageOptions = {}): StatePage {
  if (text.length > LONGEST_PAGE) return refused(text.length);
  const markup = isMarkup(text);
  if (signal?.aborted) throw Object.assign(new Error("The reading was stopped."), { name: "AbortError" });
  const read = readLines(markup ? linesOfHtml(text) : linesOfText(text));
  // A page whose mark-up is broken may hide its list in what looks like navigation.
  return read.records.length === 0 && markup ? readLines(linesOfHtml(text, true)) : read;
}

function readLines({ lines, title }: PageLines): StatePage {
  const table = readHeaderTable(lines);
  const labelled = new LabelledReader(lines);
  labelled.read();
  const words = labelled.finish();
  // A page may have a small table beside its list; the list is what has more records.
  const { drafts, first, counted } = table && table.drafts.length > words.drafts.length ? table : words;
  const stated = readStated(lines.slice(0, Math.max(0, first)), title);
  const records = drafts.map((draft, index) => draft.finish(index + 1, stated.fiscalYear));
  return {
    records,
    counted: { rows: lines.length, records: records.length, totals: 0, refused: 0, ...counted },
    problems: [
      ...(drafts === words.drafts ? words.problems : []),
      ...odditiesOf(drafts),
      ...missingLabels(records),
      ...compareTotals(stated, records),
    ],
    asOf: stated.asOf,
    title,
  };
}

const oddReasons = {
  "no-colon": "The label has no colon, or none stands there; the words are taken for its value.",
  "label-twice": "The label stands twice in this record, with another value.",
  "label-spelling": "The label is misspelled; it is taken for the one it resembles.",
} as const;

function odditiesOf(drafts: readonly RecordDraft[]): ImportProblem[] {
  // A page that gives its descriptions no label at all has not lost any.
  const bare = drafts.filter(({ oddities }) => oddities.some(isBareSummary)).length;
  const habit = bare >= LEAST_BARE && bare > drafts.length / 2;
  return drafts.flatMap((draft, index) =>
    oddOf(
      index + 1,
      draft.oddities.filter((odd) => !(habit && isBareSummary(odd))),
    ),
  );
}

const LEAST_BARE = 3;
const isBareSummary = ({ label, code }: RecordDraft["oddities"][number]): boolean =>
  label === "summary" && code === "no-colon";

function oddOf(n: number, oddities: RecordDraft["oddities"]): ImportProblem[] {
  return oddities.map(({ label, printed, line, code }) => ({
    n,
    line,
    field: label,
    value: printed,
    code,
    reason: oddReasons[code],
    severity: "warning",
    fix: null,
  }));
}

function refused(length: number): StatePage {
  const reason = `The page has ${length} characters; at most ${LONGEST_PAGE} are read.`;
  return {
    records: [],
    counted: { rows: 0, records: 0, blank: 0, headings: 0, totals: 0, continued: 0, refused: 1 },
    problems: [{ n: null, field: "file", value: "", code: "too-long", reason, severity: "error", fix: null }],
    asOf: null,
    title: null,
  };
}
