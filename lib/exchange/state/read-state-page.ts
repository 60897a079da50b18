import type { Counted, ImportProblem } from "../imported.ts";
import type { RawRecord } from "../raw-record.ts";

export interface StatePageOptions {
  signal?: AbortSignal;
}

/** A list page of the State Department's office against trafficking, taken apart. */
export interface StatePage {
  records: RawRecord[];
  /** Blocks of the page instead of rows. */
  counted: Counted;
  problems: ImportProblem[];
  /** Date that the page says it is of, as ISO at its precision; null where it says none. */
  asOf: string | null;
  /** The page's own heading, where it has one. */
  title: string | null;
}

/** Reads a page in any of its layouts, as HTML or as text that was pasted. */
export function readStatePage(_text: string, _options: StatePageOptions = {}): StatePage {
  return {
    records: [],
    counted: { rows: 0, records: 0, blank: 0, headings: 0, totals: 0, continued: 0, refused: 0 },
    problems: [],
    asOf: null,
    title: null,
  };
}
