import type { EditionInfo } from "../list/reader.ts";
import type {
  Authority,
  Call,
  Contact,
  CountryFact,
  Mechanism,
  Office,
  Organisation,
  Plan,
  Project,
  Total,
} from "../list/schema.ts";

/**
 * What is on disk. Every row carries its generation: one edition, written once, never changed. The pointer says which
 * generation is read. IndexedDB cannot combine an array with another key in one index, so the keys of arrays carry the
 * generation themselves: "7:GH".
 */
export interface ProjectRow {
  generation: number;
  id: string;
  countryKeys: string[];
  organisationKeys: string[];
  /** Only where the project names no country. */
  regionKeys: string[];
  project: Project;
}

export interface OrganisationRow {
  generation: number;
  id: string;
  organisation: Organisation;
}

export interface FactRow {
  generation: number;
  place: number;
  country: string;
  fact: CountryFact;
}

export interface CallRow {
  generation: number;
  id: string;
  countryKeys: string[];
  call: Call;
}

/** The parts of an edition that are short and always read whole. */
export interface Sheets {
  offices: Office[];
  contacts: Contact[];
  totals: Total[];
  mechanisms: Mechanism[];
  authorities: Authority[];
  plans: Plan[];
}

export interface SheetRow {
  generation: number;
  name: keyof Sheets;
  rows: Sheets[keyof Sheets];
}

export interface BufferRow {
  generation: number;
  name: "nameTable" | "searchIndex";
  bytes: ArrayBuffer;
}

export interface GenerationRow {
  generation: number;
  /** `staging`: being written; `whole`: may be read; `going`: nobody may read it, its rows are being deleted. */
  state: "staging" | "whole" | "going";
  info: EditionInfo;
  /** Missing in what older versions of the extension wrote. */
  made?: Made;
  /** Missing: all its rows are its own. */
  over?: Over;
}

/**
 * A generation of which only the changed rows are written: the others are read from the generation that it lies over, which
 * itself lies over none. So a small change costs little, and whoever reads the edition before goes on reading it.
 */
export interface Over {
  base: number;
  /** Where its buffers lie: this generation, or an earlier one until they are built anew. */
  buffers: number;
  /** Keys of the base's rows that are not its own any more; facts by their country. */
  hides: Record<LayeredTable, string[]>;
}

export type LayeredTable = "projects" | "organisations" | "calls" | "facts";

/** The generations whose rows are needed to read these. */
export const neededFor = (rows: Pick<GenerationRow, "generation" | "over">[]): Set<number> =>
  new Set(rows.flatMap(({ generation, over }) => (over ? [generation, over.base, over.buffers] : [generation])));

/** What an edition's rows and buffers were made from. Where it would be made otherwise today, it is made anew. */
export interface Made {
  /**
   * Digest of the packaged file and layout of the rows made from it; of a feed's edition the feed's trust anchor. Null:
   * it came some other way.
   */
  list: string | null;
  /** Formats of the buffers, and digest of the names that every list's table is built with; or `OLD_BUFFERS`. */
  buffers: string;
}

/** The buffers are those of an edition before, and answer until their own are built. */
export const OLD_BUFFERS = "";

/**
 * Version of the database: raise it when a version of the extension that does not know of the change would misread what is
 * stored, or harm it by writing. Such a version then leaves the database alone and says so.
 */
export const LAYOUT = 1;

/**
 * Number of all that is kept, as it is kept now: databases, the browser's storage, formats of tables and index. Whoever
 * changes any of them raises it and adds what was there to test/store/fixtures; a test compares the two.
 */
export const SCHEMA = 11;

/** Raise it when rows of the same edition are written otherwise: the packaged list is then taken again. */
export const ROWS_VERSION = 1;

export interface PointerRow {
  name: "pointer";
  current: number | null;
  /**
   * The other one that is kept: for readers that opened it before the pointer moved, and to go back to. It is newer than
   * the current one (its number is higher) where the person went back.
   */
  previous: number | null;
}

/** The rows of each table. */
export interface Tables {
  pointer: PointerRow;
  generations: GenerationRow;
  projects: ProjectRow;
  organisations: OrganisationRow;
  facts: FactRow;
  calls: CallRow;
  sheets: SheetRow;
  buffers: BufferRow;
}

export const DATABASE = "sightline";

/** Another IndexedDB than the browser's own: for tests. */
export interface DatabaseFactory {
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
}
