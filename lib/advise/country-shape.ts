/** The parts of a country dossier below its facts, charts and rows. Plain JSON, like all that is drawn. */

interface Link {
  text: string;
  url: string | null;
}

/** What a list states of a country with its date: a determination, a compact, an action plan, a hub. */
export interface DatedFact {
  kind: string;
  value: string;
  when: string;
  note: string | null;
  source: Link;
}

export interface CallRow {
  id: string;
  title: string;
  /** "open · closes 3 Mar 2027, in 102 days · J/TIP · 19.019". */
  lines: string[];
  source: Link;
}

/** Awards by focus and funder. A cell lists its projects, so that what is counted can be looked at. */
export interface Coverage {
  heading: string;
  lead: string;
  columns: { id: string; name: string }[];
  /** `cells` in the order of the columns. */
  rows: { focus: string; cells: CoverageEntry[][] }[];
  /** Groups of years that hold something, in order: [2001, 2005]. */
  periods: [number, number][];
  /** Offices that fund abroad and have no project here. */
  absent: string | null;
  note: string;
}

export interface CoverageEntry {
  id: string;
  title: string;
  year: number | null;
  running: boolean;
}

export interface SharedWith {
  heading: string;
  lead: string;
  rows: { country: string; name: string; awards: string; hub: string | null }[];
}

export interface MonitoringRow {
  id: string;
  title: string;
  /** What is stated, part by part. */
  stated: string[];
  /** "Not stated: targets, last visit"; null where everything is. */
  missing: string | null;
  evaluation: string | null;
}

export interface PlannedRow {
  id: string;
  /** The award that states the amount; null where an office's plan stands by itself. */
  project: string | null;
  title: string;
  /** "$1,000,000 to $2,500,000". */
  amount: string;
  owner: string;
  when: string;
  /** Where it is for, its focus, account and note. */
  more: string[];
  asks: string[];
  /** "Not stated: decision date"; null where everything is. */
  missing: string | null;
  source: Link | null;
}

/** One place of the map: a country that is the dossier's own, or shares awards with it. */
export interface MapPlace {
  country: string;
  name: string;
  /** Regional awards in common; 0 for the country itself. */
  awards: number;
  own: boolean;
}

export interface CountryMore {
  determinations: { heading: string; rows: DatedFact[]; foot: string };
  dated: { heading: string; rows: DatedFact[] };
  calls: {
    heading: string;
    rows: CallRow[];
    implementers: string | null;
    /** Calls that name no country at all; null where there is none. */
    anywhere: { heading: string; note: string; rows: CallRow[] } | null;
  };
  coverage: Coverage | null;
  shared: SharedWith | null;
  map: { heading: string; description: string; places: MapPlace[] } | null;
  planned: { heading: string; note: string; rows: PlannedRow[] } | null;
  monitoring: { heading: string; lead: string; rows: MonitoringRow[] } | null;
  unknown: { heading: string; lines: string[] };
}
