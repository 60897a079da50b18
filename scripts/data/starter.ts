import type { NameDecision } from "../../lib/exchange/name-book.ts";
import {
  noDecisions,
  type PublicRecord,
  type RecordDecisions,
  readPublicRecord,
} from "../../lib/exchange/public-record.ts";
import type { FunderDecision } from "../../lib/exchange/record-project.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type {
  Authority,
  Edition,
  Mechanism,
  Office,
  Organisation,
  Project,
  Source,
  Total,
} from "../../lib/list/schema.ts";
import { compactFacts, hubFacts, ilabFacts, tierFacts } from "./country-facts.ts";
import { readFacts } from "./facts.ts";
import { type IlabCountry, ilabProjects } from "./ilab.ts";

/** The day on which these facts were brought together. How old each of them is stands in its own source. */
const COMPILED = "2026-11-21";

/** Its name stands on the face of everything that the starter list shows. */
const PUBLISHER = { id: "public-record", name: "Public record (historical, incomplete)" };

/** A decision about one row or several rows of the record. */
interface RowDecision {
  row?: string;
  rows?: string[];
  scope?: "regional";
  is?: "total";
  /** Title of the Labor Department's page on the same project. */
  ilab?: string;
}

export interface Starter {
  edition: Edition;
  /** Counts that explain themselves, for whoever builds. */
  report: string[];
}

/** The list that a browser holds before any feed is set. Deterministic; throws with every problem when facts are bad. */
export function buildStarter(rows: readonly unknown[] = readFacts("projects.json")): Starter {
  const rowDecisions = readFacts<RowDecision>("rows.json");
  const organisations = readFacts<Partial<Organisation> & Pick<Organisation, "id" | "name">>("organisations.json").map(
    (organisation): Organisation => ({ aliases: [], acronym: null, domain: null, kind: null, ...organisation }),
  );
  const record = readPublicRecord(rows, recordDecisions(rowDecisions, organisations));
  const countries = readFacts<IlabCountry>("ilab.json");
  const labor = ilabProjects(countries, PUBLISHER.id);
  const projects = joinLabor(record.projects, labor, rowDecisions);
  const problems = [...record.problems, ...undecided(record)];
  if (problems.length > 0) throw problemsFound(problems);
  const edition = {
    schema: 1,
    serial: 1,
    asOf: COMPILED,
    marking: "UNCLASSIFIED",
    partial: true,
    publishers: [PUBLISHER],
    projects: projects.map(withTitles(readFacts("sources.json"))).sort((one, other) => (one.id < other.id ? -1 : 1)),
    organisations: organisations.filter(({ id }) => isNamed(id, projects)),
    offices: readFacts<Office>("offices.json"),
    contacts: [],
    countryFacts: [
      ...tierFacts(),
      ...compactFacts((row) => sourceOfRow(row, record)),
      ...hubFacts(),
      ...ilabFacts(countries),
    ],
    calls: [],
    mechanisms: readFacts<Mechanism>("mechanisms.json"),
    authorities: readFacts<Authority>("authorities.json"),
    totals: [...readFacts<Total>("totals.json"), ...record.totals],
  };
  const parsed = parseEdition(edition);
  if (!parsed.ok) throw problemsFound(parsed.problems);
  return {
    edition: parsed.value,
    report: reportOf(rows.length, record, labor, projects),
  };
}

function recordDecisions(decisions: readonly RowDecision[], organisations: readonly Organisation[]): RecordDecisions {
  const ids = (is: (decision: RowDecision) => boolean) =>
    decisions.filter(is).flatMap(({ row }) => (row === undefined ? [] : [row]));
  return {
    ...noDecisions,
    publisher: PUBLISHER.id,
    organisations,
    names: readFacts<NameDecision>("decisions.json"),
    funders: readFacts<FunderDecision>("funders.json"),
    oneProject: decisions.flatMap(({ rows }) => (rows ? [rows] : [])),
    totals: ids(({ is }) => is === "total"),
    regional: ids(({ scope }) => scope === "regional"),
  };
}

/** The Labor Department's pages on projects that the record has already add their address and countries to them. */
function joinLabor(
  record: readonly Project[],
  labor: readonly Project[],
  decisions: readonly RowDecision[],
): Project[] {
  const pageOf = new Map(decisions.flatMap(({ row, ilab }) => (row && ilab ? [[row, ilab] as const] : [])));
  const byTitle = new Map(labor.map((project) => [project.title, project]));
  const joined = new Set<Project>();
  const projects = record.map((project): Project => {
    const title = pageOf.get(project.id);
    if (title === undefined) return project;
    const page = byTitle.get(title);
    if (!page) throw new Error(`facts/rows.json: no project of facts/ilab.json has the title "${title}"`);
    joined.add(page);
    const countries = [...new Set([...project.countries, ...page.countries])];
    return {
      ...project,
      countries,
      scope: countries.length > 1 ? "regional" : project.scope,
      sources: [...project.sources, ...page.sources],
    };
  });
  return [...projects, ...labor.filter((page) => !joined.has(page))];
}

/** Gives each source its name, so that nobody has to read an address to know what speaks. */
function withTitles(titles: readonly { prefix: string; title: string }[]) {
  const titled = (source: Source): Source => ({
    ...source,
    title: source.title ?? titles.find(({ prefix }) => source.url?.startsWith(prefix))?.title ?? null,
  });
  return (project: Project): Project => ({
    ...project,
    sources: project.sources.map(titled),
    history: project.history.map((printing) => ({ ...printing, source: titled(printing.source) })),
  });
}

function sourceOfRow(row: string, record: PublicRecord): Source {
  const source =
    record.totals.find(({ id }) => id === row)?.source ?? record.projects.find(({ id }) => id === row)?.sources[0];
  if (!source) throw new Error(`facts/compacts.json: the record has no row "${row}"`);
  return source;
}

/** An organisation without a project has nothing to tell an officer; it waits among the facts. */
function isNamed(id: string, projects: readonly Project[]): boolean {
  return projects.some(({ implementer, subrecipients }) => implementer === id || subrecipients.includes(id));
}

/** Every printed name must have been decided on: a new name is a problem, never a new organisation by accident. */
function undecided(record: PublicRecord): Problem[] {
  return record.organisations.map(({ name }) => ({
    row: "facts/decisions.json",
    field: "printed",
    message: `Nobody has decided which organisation "${name}" is.`,
  }));
}

function problemsFound(problems: readonly Problem[]): Error {
  const lines = problems.map(({ row, field, message }) => `  ${row} ${field}: ${message}`);
  return new Error(`The starter list has problems:\n${lines.join("\n")}`);
}

function reportOf(
  rows: number,
  record: PublicRecord,
  labor: readonly Project[],
  projects: readonly Project[],
): string[] {
  const printings = record.projects.reduce((sum, { history }) => sum + Math.max(1, history.length), 0);
  const merged = record.projects.filter(({ history }) => history.length > 0);
  const joined = record.projects.length + labor.length - projects.length;
  const unnamed = record.projects.filter(({ implementer }) => implementer === null).length;
  return [
    `${rows} rows of the record = ${printings} printings of ${record.projects.length} projects + ${record.totals.length} total`,
    `${merged.length} projects have a history of ${merged.reduce((sum, { history }) => sum + history.length, 0)} printings`,
    `${labor.length} Labor Department projects, ${joined} of them in the record already`,
    `${projects.length} projects; ${unnamed} of the record name no organisation as implementer`,
  ];
}
