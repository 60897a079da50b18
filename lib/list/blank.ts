import type { Edition, Project } from "./schema.ts";

/** A project of one publisher that states nothing else: `null` and empty everywhere. */
export const blankProject = (id: string, publisher: string): Project => ({
  id,
  publisher,
  title: null,
  implementer: null,
  subrecipients: [],
  countries: [],
  scope: "country",
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
  summary: null,
  contacts: [],
  monitoring: null,
  marking: "UNCLASSIFIED",
  sources: [],
  printed: {},
  history: [],
});

/** A list's tables, each empty. */
export const noRows = () =>
  ({
    projects: [],
    organisations: [],
    offices: [],
    contacts: [],
    countryFacts: [],
    calls: [],
    mechanisms: [],
    authorities: [],
    totals: [],
    plans: [],
  }) satisfies Partial<Edition>;
