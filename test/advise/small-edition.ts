import type { AdviceContext } from "../../lib/advise/context.ts";
import { blankProject, noRows } from "../../lib/list/blank.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type {
  Call,
  Contact,
  CountryFact,
  Edition,
  Office,
  Organisation,
  Project,
  Total,
} from "../../lib/list/schema.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import type { Words } from "../../lib/words/words.ts";
import { sharedWords } from "../words/told.ts";

/** The day on which every test here stands. */
export const TODAY = "2026-11-21";

const languages = new Map(["en", "fr", "es"].map((each) => [each, sharedWords(each)]));
export const wordsOf = (language: string): Words => languages.get(language)!;

export const context = (changes: Partial<AdviceContext> = {}): AdviceContext => ({
  words: wordsOf("en"),
  today: TODAY,
  showPast: false,
  ...changes,
});

const source = { url: "https://www.state.gov/list", title: "award list", asOf: "2025-03" };

export const project = (id: string, changes: Partial<Project> = {}): Project => ({
  ...blankProject(id, "state"),
  title: `Project ${id}`,
  implementer: "iom",
  countries: ["GH"],
  region: "AF",
  funder: "tip",
  sources: [source],
  ...changes,
});

export const printed = (usd: number, fiscalYear: number | null = null): Project["amounts"][number] => ({
  kind: "printed",
  usd,
  fiscalYear,
  asOf: null,
  printed: null,
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

export const office = (id: string, changes: Partial<Office> = {}): Office => ({
  id,
  department: "Department of State",
  name: "Office to Monitor and Combat Trafficking in Persons",
  abbreviation: "J/TIP",
  functions: ["Runs the grants."],
  page: "https://www.state.gov/tip",
  validFrom: null,
  validTo: null,
  successor: null,
  note: null,
  source,
  ...changes,
});

export const contact = (id: string, changes: Partial<Contact> = {}): Contact => ({
  id,
  role: "Africa desk",
  office: "tip",
  mailbox: "desk@example.gov",
  page: null,
  covers: [],
  backup: null,
  validFrom: "2026-10-01",
  validTo: null,
  state: "held",
  ...changes,
});

export const fact = (kind: CountryFact["kind"], value: string, changes: Partial<CountryFact> = {}): CountryFact => ({
  country: "GH",
  kind,
  year: null,
  from: null,
  to: null,
  value,
  note: null,
  source,
  ...changes,
});

export const call = (id: string, changes: Partial<Call> = {}): Call => ({
  id,
  number: null,
  title: "Help for victims",
  countries: ["GH"],
  opens: null,
  closes: null,
  stage: null,
  assistanceListing: null,
  funder: "tip",
  source,
  ...changes,
});

export const total = (label: string, usd: number): Total => ({
  id: "total",
  label,
  fiscalYear: null,
  country: "GH",
  usd,
  projects: null,
  countries: null,
  source,
});

export const edition = (changes: Partial<Edition> = {}): Edition => ({
  schema: 1,
  serial: 1,
  asOf: TODAY,
  marking: "UNCLASSIFIED",
  partial: true,
  publishers: [{ id: "state", name: "State Department" }],
  ...noRows(),
  organisations: [
    organisation("iom", "International Organization for Migration", { acronym: "IOM" }),
    organisation("fts", "Free the Slaves"),
  ],
  offices: [
    office("tip"),
    office("prm", { name: "Bureau of Population, Refugees, and Migration", abbreviation: "PRM" }),
  ],
  ...changes,
});

export const readerOf = (changes: Partial<Edition> = {}): ListReader =>
  memoryReader(edition(changes), { nameTable: new ArrayBuffer(0), searchIndex: new ArrayBuffer(0) });

export const finding = (changes: Partial<Finding> = {}): Finding => ({
  kind: "country",
  countries: ["GH"],
  candidates: [],
  organisations: [],
  applicant: null,
  fields: null,
  reasons: [],
  ...changes,
});

export const request = (changes: Partial<Finding> = {}): Finding =>
  finding({ kind: "request", applicant: { printed: "IOM Ghana", organisation: "iom" }, ...changes });

/** Every sentence that a view would show, and every other string in it. */
export function stringsOf(view: unknown): string[] {
  if (typeof view === "string") return [view];
  if (Array.isArray(view)) return view.flatMap(stringsOf);
  return view !== null && typeof view === "object" ? Object.values(view).flatMap(stringsOf) : [];
}
