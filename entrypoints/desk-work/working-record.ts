import type { Imported, ImportedRecord, ImportProblem, Repair } from "../../lib/exchange/imported.ts";
import { readCountries } from "../../lib/exchange/normalise/countries.ts";
import type { Project } from "../../lib/list/schema.ts";
import type { Decided } from "./steps.ts";

/** Problems and repairs of one record, with their places in the file's own lists. */
export interface Findings {
  problems: { place: number; problem: ImportProblem }[];
  repairs: { place: number; repair: Repair }[];
}

const none: Findings = { problems: [], repairs: [] };

/** By number of the record; under 0 what belongs to the file as a whole. */
export function findingsByRecord({ problems, repairs }: Pick<Imported, "problems" | "repairs">): Map<number, Findings> {
  const byRecord = new Map<number, Findings>();
  const of = (n: number | null) => {
    const known = byRecord.get(n ?? 0);
    if (known) return known;
    const made: Findings = { problems: [], repairs: [] };
    byRecord.set(n ?? 0, made);
    return made;
  };
  for (const [place, problem] of problems.entries()) of(problem.n).problems.push({ place, problem });
  for (const [place, repair] of repairs.entries()) of(repair.n).repairs.push({ place, repair });
  return byRecord;
}

export const findingsOf = (all: ReadonlyMap<number, Findings>, n: number): Findings => all.get(n) ?? none;

/** Fields of a project that one text of a file may state: a period has a start and an end. */
const stating: Record<string, (keyof Project)[]> = {
  amount: ["amounts"],
  amountKind: ["amounts"],
  fiscalYear: ["amounts"],
  period: ["start", "end"],
  duration: ["end"],
  countries: ["countries", "scope", "region"],
  region: ["region", "scope"],
  sourceUrl: ["sources"],
};

export const fieldsStated = (field: string): (keyof Project)[] => stating[field] ?? [field as keyof Project];

/** What a field of a project is where nothing is stated. */
const blank: Partial<Project> = {
  countries: [],
  subrecipients: [],
  amounts: [],
  focus: [],
  start: null,
  end: null,
  implementer: null,
  title: null,
  funder: null,
  account: null,
  programme: null,
  awardNumber: null,
  assistanceListing: null,
  summary: null,
  region: null,
};

/** The same of whatever a text of a file states. */
export function notStated(field: string): Partial<Project> {
  const fields = fieldsStated(field).filter((name) => Object.hasOwn(blank, name));
  return Object.fromEntries(fields.map((name) => [name, blank[name]]));
}

/** A record as it stands after the admin's steps, without what only the file knows of it. */
export function workingRecord(record: ImportedRecord, findings: Findings, decided: Decided): Project {
  const { n: _n, line: _line, row: _row, sheet: _sheet, ...project } = record;
  let now: Project = project;
  for (const { place, repair } of findings.repairs) {
    if (!decided.unrepaired.has(place)) continue;
    now = { ...now, ...without(now, repair), printed: { ...now.printed, [repair.field]: repair.printed } };
  }
  for (const { place, problem } of findings.problems)
    if (decided.settled.has(place)) now = { ...now, ...withoutWrong(now, problem) };
  const values = decided.values.get(record.n);
  return values === undefined ? withScope(now) : withScope({ ...now, ...values });
}

/** What was read and cannot be: left not stated, it goes. Other problems are of texts that could not be read. */
function withoutWrong({ amounts }: Project, { code, severity, value }: ImportProblem): Partial<Project> {
  if (severity !== "error") return {};
  if (code === "end-before-start") return { end: null };
  if (code !== "too-large") return {};
  return { amounts: amounts.filter(({ usd, printed }) => (printed ?? String(usd)) !== value) };
}

/** Fields that hold several values, each read by itself. */
const SEVERAL: readonly string[] = ["countries", "focus", "subrecipients"];

/** Of several values only what was read from this text goes; where nothing was, nothing does. */
function without(project: Project, { field, value, code }: Repair): Partial<Project> {
  if (!SEVERAL.includes(field)) return notStated(field);
  if (value === "") return {};
  if (code === "group-of-countries") return { region: null };
  const read = new Set<string>(field === "countries" ? readCountries(value).value.countries : value.split(", "));
  if (field === "countries") return { countries: project.countries.filter((country) => !read.has(country)) };
  if (field === "focus") return { focus: project.focus.filter((focus) => !read.has(focus)) };
  return notStated(field);
}

/** One country is a country's project; several, or a region, are shared. A global one stays global. */
function withScope(project: Project): Project {
  if (project.countries.length > 1 && project.scope === "country") return { ...project, scope: "regional" };
  if (project.countries.length === 0 && project.scope === "country")
    return { ...project, scope: project.region === null || project.region === "GLOBAL" ? "global" : "regional" };
  return project;
}
