import type { Edition, Source } from "../list/schema.ts";
import type { AliasProposal, ImportedRecord, ImportProblem, Repair } from "./imported.ts";
import type { RawRecord } from "./raw-record.ts";

export interface NormaliserOptions {
  /** The current edition: its organisations, offices and accounts give ids to names. */
  base: Edition | null;
  /** Publisher whose records these become. */
  publisher: string;
  /** Date of the list, at its precision, where it is known. */
  asOf: string | null;
  /** Where the records come from, where it is known. */
  source: Source | null;
  /** ISO day; dates long after it are doubted. Without it none is. */
  today?: string;
}

/** One record understood, with everything that had to be changed or could not be read. */
export interface Normalised {
  record: ImportedRecord;
  problems: ImportProblem[];
  repairs: Repair[];
}

/** Turns texts into projects, record by record; remembers the ids it gave and the texts it has read. */
export interface Normaliser {
  record(raw: RawRecord): Normalised;
  /** Names printed that are not yet names of the organisation they were resolved to, in order of appearance. */
  aliases(): AliasProposal[];
}

export function openNormaliser(options: NormaliserOptions): Normaliser {
  const ids = new Set<string>();
  return {
    record: (raw) => ({ record: plainRecord(raw, options, ids), problems: [], repairs: [] }),
    aliases: () => [],
  };
}

function plainRecord(raw: RawRecord, options: NormaliserOptions, ids: Set<string>): ImportedRecord {
  const { text, place, exact } = raw;
  const id = exact?.id ?? `record-${ids.size + 1}`;
  ids.add(id);
  return {
    id,
    publisher: options.publisher,
    title: text.title ?? null,
    implementer: text.implementer ?? null,
    subrecipients: [],
    countries: [],
    scope: "global",
    region: null,
    funder: null,
    account: null,
    amounts: [],
    start: null,
    end: null,
    focus: [],
    programme: null,
    awardNumber: null,
    assistanceListing: null,
    summary: text.summary ?? null,
    contacts: [],
    monitoring: null,
    marking: "UNCLASSIFIED",
    sources: options.source ? [options.source] : [],
    printed: {},
    history: [],
    ...exact,
    ...place,
    n: place.n ?? 0,
  };
}
