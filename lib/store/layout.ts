import type { EditionInfo } from "../list/reader.ts";
import type {
  Authority,
  Call,
  Contact,
  CountryFact,
  Mechanism,
  Office,
  Organisation,
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
}

export interface PointerRow {
  name: "pointer";
  current: number | null;
  /** Kept for readers that opened it before the pointer moved. */
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
