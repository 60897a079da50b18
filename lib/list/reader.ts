import type {
  Authority,
  Call,
  Contact,
  CountryFact,
  Marking,
  Mechanism,
  Office,
  Organisation,
  Plan,
  Project,
  Publisher,
  Region,
  Total,
} from "./schema.ts";

/** An edition without its rows. */
export interface EditionInfo {
  serial: number;
  asOf: string;
  marking: Marking;
  partial: boolean;
  publishers: Publisher[];
  projects: number;
  organisations: number;
  /** ISO time at which this browser took it. */
  takenAt: string;
  origin: "starter" | "feed" | "desk";
}

/** One edition, open for reading: every answer comes from the same generation. Ids that are unknown are left out. */
export interface ListReader {
  info(): Promise<EditionInfo>;
  projects(ids: string[]): Promise<Project[]>;
  /** Every project that names the country, regional ones too. */
  projectsOfCountry(country: string): Promise<Project[]>;
  /** Every project whose implementer or sub-recipient it is. */
  projectsOfOrganisation(organisation: string): Promise<Project[]>;
  /** Projects of a region that name no country. */
  projectsOfRegion(region: Region): Promise<Project[]>;
  organisations(ids: string[]): Promise<Organisation[]>;
  /** Every organisation, by its id. */
  allOrganisations(): Promise<Organisation[]>;
  offices(): Promise<Office[]>;
  contacts(): Promise<Contact[]>;
  factsOfCountry(country: string): Promise<CountryFact[]>;
  calls(ids: string[]): Promise<Call[]>;
  callsOfCountry(country: string): Promise<Call[]>;
  /** Every call, by its id. */
  allCalls(): Promise<Call[]>;
  totals(): Promise<Total[]>;
  /** What offices plan to fund, for whatever country. */
  plans(): Promise<Plan[]>;
  mechanisms(): Promise<Mechanism[]>;
  authorities(): Promise<Authority[]>;
  /** The recognition table built for this edition. */
  nameTable(): Promise<ArrayBuffer>;
  /** The search index built for this edition. */
  searchIndex(): Promise<ArrayBuffer>;
}
