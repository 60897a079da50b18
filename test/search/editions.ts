import { readFileSync } from "node:fs";
import { noDecisions, readPublicRecord } from "../../lib/exchange/public-record.ts";
import { blankProject, noRows } from "../../lib/list/blank.ts";
import type { Call, Contact, Edition, Office, Organisation, Project } from "../../lib/list/schema.ts";

const source = { url: "https://example.org/list", title: null, asOf: "2026-01-31" };

export const project = (id: string, changes: Partial<Project> = {}): Project => ({
  ...blankProject(id, "state"),
  sources: [source],
  ...changes,
});

export const organisation = (id: string, name: string, changes: Partial<Organisation> = {}): Organisation => ({
  id,
  name,
  aliases: [],
  acronym: null,
  domain: null,
  kind: null,
  ...changes,
});

export const office = (id: string, name: string, changes: Partial<Office> = {}): Office => ({
  id,
  department: "Department of State",
  name,
  abbreviation: null,
  functions: [],
  page: null,
  validFrom: null,
  validTo: null,
  successor: null,
  note: null,
  source,
  ...changes,
});

export const contact = (id: string, role: string, changes: Partial<Contact> = {}): Contact => ({
  id,
  role,
  office: "tip",
  mailbox: null,
  page: null,
  covers: [],
  backup: null,
  validFrom: null,
  validTo: null,
  state: "held",
  ...changes,
});

export const call = (id: string, title: string, changes: Partial<Call> = {}): Call => ({
  id,
  number: null,
  title,
  countries: [],
  opens: null,
  closes: null,
  stage: null,
  assistanceListing: null,
  funder: null,
  source,
  ...changes,
});

export const edition = (changes: Partial<Edition> = {}): Edition => ({
  schema: 1,
  serial: 1,
  asOf: "2026-01-31",
  marking: "UNCLASSIFIED",
  partial: false,
  publishers: [{ id: "state", name: "Department of State" }],
  ...noRows(),
  ...changes,
});

/** The public record as an edition: real titles, real organisations. */
export function realEdition(): Edition {
  const rows: unknown = JSON.parse(readFileSync("scripts/data/facts/projects.json", "utf8"));
  const { projects, organisations } = readPublicRecord(rows, { publisher: "state", ...noDecisions });
  return edition({ projects, organisations });
}
