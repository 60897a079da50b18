import type { CountryMore } from "./country-shape.ts";

/**
 * What the surfaces draw: finished sentences and shapes, made by this room, drawn by components.
 * Everything is plain JSON, so that a content script can draw a card without knowing the list or the language.
 */

/** Status by its dates, or a source's own word in quotation marks. Each has a shape; colour only repeats it. */
export type StatusShape = "running" | "ending" | "ended" | "undated" | "quoted";
export interface StatusLine {
  shape: StatusShape;
  text: string;
}

export interface ProjectRow {
  id: string;
  title: string;
  /** "title not stated", shown quietly after the title that stands in for it; null when the title is printed. */
  untitled: string | null;
  /** "$2,540,000" or "not stated". */
  amount: string;
  amountStated: boolean;
  /** Implementer, kind of amount: one or two short lines of plain words. */
  details: string[];
  status: StatusLine[];
  funder: string;
  /** "Shared with 4 countries: ..." for a regional award; null otherwise. */
  shared: string | null;
}

export type NoteTone = "plain" | "historical" | "stale" | "offline" | "warn" | "bad" | "done";
export interface Note {
  tone: NoteTone;
  strong: string;
  text: string;
}

export interface Ask {
  office: string;
  /** "TIP Office, State". */
  name: string;
  abbreviation: string | null;
  /** What it does or why it is named, and "mailbox not stated" where so. */
  details: string[];
  /** To whom one writes: the contact that may be relied on, with role and mailbox, or that none is stated. */
  write: string;
  page: string | null;
}

export type FunderPattern = "tip" | "prm" | "usaid" | "ilab" | "other";
/** Amounts of one kind by the year printed; regional and programme totals are left out. */
export interface Funding {
  /** "Amounts as printed", "Obligated". */
  heading: string;
  /** "$5,873,582 printed for 6 awards; 2 not stated; 1 states another kind". */
  sentence: string;
  years: FundingYear[];
  note: string | null;
}

export interface FundingYear {
  year: number;
  parts: { pattern: FunderPattern; funder: string; usd: number }[];
  /** Awards that state no amount at all. */
  unstated: number;
  /** Awards that state an amount of another kind only, each with its own: "$6,500,000 ceiling". */
  others: { funder: string; amount: string }[];
}

export interface Link {
  text: string;
  url: string | null;
}

export interface WhyRow {
  signal: string;
  found: string;
  weight: string;
}
export interface Why {
  heading: string;
  lead: string;
  columns: [string, string, string];
  rows: WhyRow[];
}

/** A piece of the chip's one line. */
export interface ChipPart {
  text: string;
  weight: "plain" | "strong" | "quiet";
}
export interface Chip {
  parts: ChipPart[];
  /** The same, for a screen reader. */
  label: string;
  stale: boolean;
  closeLabel: string;
  /** "Looking in the list on this device", while the card is on its way. */
  loading: string;
}

/** Number of running projects, a grey dot where there are only past ones, nothing where there is nothing. */
export interface Badge {
  kind: "count" | "past" | "none";
  count: number;
  /** Title of the toolbar button. */
  title: string;
}

export interface Hint {
  badge: Badge;
  /** null: stay silent on the page. */
  chip: Chip | null;
}

/** An organisation or a project of the list, by the name it has there. */
export interface NamedRow {
  kind: "organisation" | "project";
  id: string;
  name: string;
}

/** The card on the page. Buttons carry their words; what they do is named by their key. */
export interface Card {
  label: string;
  marking: string;
  /** The applicant's name above the heading, on a request. */
  eyebrow: string | null;
  heading: string;
  lead: string | null;
  notes: Note[];
  rows: ProjectRow[];
  /** "6 more awards", "1 regional award names Ghana". */
  more: string[];
  /** A second short part: on a request, what the applicant holds in this country. */
  aside: string | null;
  funding: Funding | null;
  askLabel: string;
  fundingLabel: string;
  asks: Ask[];
  /**
   * What the page names and is marked in it, for whoever does not press the marks; `current` is the one that the card
   * itself is about. Null where nothing is marked.
   */
  named: { heading: string; rows: NamedRow[]; current: NamedRow | null } | null;
  /** Several countries: which one is meant? */
  choices: { country: string; name: string }[];
  neither: string;
  /** Opens the dossier; null when there is none to open. */
  main: string | null;
  source: string;
  why: Why;
  words: {
    why: string;
    back: string;
    wrong: string;
    snooze: string;
    offHere: string;
    offEverywhere: string;
    undo: string;
    collapse: string;
    close: string;
  };
}

export type TierShape = "tier1" | "tier2" | "watch" | "tier3" | "special";
export interface FactBox {
  label: string;
  value: string;
  stated: boolean;
  shape: TierShape | StatusShape | null;
  detail: string | null;
  source: Link | null;
}

export interface CountryDossier {
  kind: "country";
  country: string;
  eyebrow: string;
  name: string;
  notes: Note[];
  facts: FactBox[];
  tiers: { heading: string; points: { year: number; shape: TierShape; text: string }[] };
  funding: Funding | null;
  projects: { heading: string; rows: (ProjectRow & { group: StatusShape })[] };
  regional: { heading: string; note: string; rows: ProjectRow[] };
  asks: { heading: string; rows: Ask[] };
  labor: { heading: string; lines: string[]; source: Link | null } | null;
  more: CountryMore;
  footer: string;
  marking: string;
}

/** What can be said of a country before its projects are read. */
export type CountryHead = Pick<CountryDossier, "kind" | "country" | "eyebrow" | "name" | "notes" | "facts">;

/** Shown as a full, a half and an empty square, and as a dash where nothing could be compared. */
export type OverlapLikeness = "full" | "half" | "empty" | "none";
/** A listed project beside the request, part by part; there is no total. */
export interface OverlapRow {
  row: ProjectRow;
  /** Names the fold that holds the parts. */
  fold: string;
  parts: OverlapPartRow[];
}
export interface OverlapPartRow {
  label: string;
  /** Null: what is listed speaks for both. */
  request: string | null;
  listed: string;
  /** Words that both have, as the listed project has them. */
  marked: string[];
  likeness: OverlapLikeness;
  text: string;
}
export interface OverlapView {
  heading: string;
  lead: string;
  columns: [string, string, string, string];
  rows: OverlapRow[];
}

/** A field of a request; `where` on the page it stood. */
export interface RequestRow {
  label: string;
  value: string;
  stated: boolean;
  where: string | null;
}

export interface ApplicantDossier {
  kind: "applicant";
  organisation: string | null;
  eyebrow: string;
  name: string;
  acronym: string | null;
  lead: string;
  notes: Note[];
  facts: FactBox[];
  running: { heading: string; rows: ProjectRow[] };
  here: { heading: string; rows: ProjectRow[] } | null;
  ended: { heading: string; rows: ProjectRow[] };
  /** Awards under other entries of the same name; null where there is none. */
  twins: { heading: string; rows: ProjectRow[] } | null;
  asks: { heading: string; rows: Ask[] };
  request: { heading: string; rows: RequestRow[] } | null;
  /** Listed projects that the request resembles; null where nothing is close enough to be said. */
  overlap: OverlapView | null;
  /** What offices plan to fund where the request is to be carried out; null without a request, or where nothing is planned. */
  planned: CountryMore["planned"];
  names: { heading: string; text: string };
  footer: string;
  marking: string;
}

export type Dossier = CountryDossier | ApplicantDossier;

/** A project with every field, "not stated" for blanks. */
export interface ProjectCard {
  id: string;
  title: string;
  untitled: string | null;
  status: StatusLine[];
  /** `about`: the field of the record that it shows, where a reader can call it wrong or missing. */
  fields: { label: string; value: string; stated: boolean; link: string | null; about?: string }[];
  summary: string | null;
  history: { heading: string; rows: { asOf: string; text: string }[] } | null;
  sources: { heading: string; rows: Link[] };
  marking: string;
  footer: string;
}

/** One line of a result list. */
export interface ResultRow {
  kind: "project" | "organisation" | "office" | "contact" | "call" | "country";
  id: string;
  title: string;
  untitled: string | null;
  /** Amount, or a count such as "5 in Ghana"; null when there is none to show. */
  amount: string | null;
  meta: string[];
  status: StatusLine[];
}
