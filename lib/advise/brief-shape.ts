import type { Link, StatusLine } from "./view.ts";

/** What a brief has beside its dossier: rows of a table instead of a list, with numbered sources. */
export interface Brief {
  /** The short answer above everything else; what must not be missed is strong. */
  summary: { text: string; strong: boolean }[];
  tables: BriefTable[];
  /** Every source that a row or a fact stands on; its place, counted from one, is its number. */
  sources: { heading: string; rows: Link[] };
  /** "Sightline, Edition 1", "21 Nov 2026", "774 records, partial list". */
  edition: string[];
  /** Ids of the projects of all tables, in their order. */
  projects: string[];
}

export interface BriefTable {
  id: "own" | "shared" | "running" | "here" | "twins" | "ended";
  heading: string;
  note: string | null;
  /** Title, implementer or country, funder, year, amount, status, source. */
  columns: string[];
  rows: BriefRow[];
  /** "$5,873,582 printed for 6 awards; 2 not stated"; null where nothing may be added. */
  total: string | null;
}

export interface BriefRow {
  id: string;
  title: string;
  untitled: string | null;
  /** "Shared with 4 countries: ..." under the title. */
  shared: string | null;
  /** Implementer in a country's brief, country in an applicant's. */
  who: string;
  funder: string;
  year: string;
  amount: string;
  amountStated: boolean;
  /** "obligated", and other amounts with their kinds. */
  kinds: string | null;
  status: StatusLine[];
  sources: number[];
}
