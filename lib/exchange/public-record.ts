import type { Problem } from "../list/problem.ts";
import type { Organisation, Project, Total } from "../list/schema.ts";
import { show } from "../list/show.ts";
import { mergeSnapshots, type Printing } from "./merge-snapshots.ts";
import { type NameDecision, openNameBook } from "./name-book.ts";
import { type FunderDecision, projectOf, sourceOf } from "./record-project.ts";
import { type RecordRow, readRow } from "./record-row.ts";

/** What has been decided about the rows of a public record; everything may be empty. */
export interface RecordDecisions {
  /** Id of the publisher that the projects get. */
  publisher: string;
  /** Organisations already known; their ids are used. */
  organisations: readonly Organisation[];
  names: readonly NameDecision[];
  funders: readonly FunderDecision[];
  /** Ids of rows that are one project, group by group, where the rule alone would not see it. */
  oneProject: readonly (readonly string[])[];
  /** Ids of rows that are sums of other rows. */
  totals: readonly string[];
  /** Ids of rows whose text names more countries than their country field does. */
  regional: readonly string[];
}

export interface PublicRecord {
  projects: Project[];
  /** Organisations that the rows name and that were not known before. */
  organisations: Organisation[];
  totals: Total[];
  /** What keeps rows out; a row with a problem is in none of the above. */
  problems: Problem[];
}

export const noDecisions: Omit<RecordDecisions, "publisher"> = {
  organisations: [],
  names: [],
  funders: [],
  oneProject: [],
  totals: [],
  regional: [],
};

/** Most rows that are read from one file. */
const MOST_ROWS = 200_000;

/**
 * Rows of the public record (`[{id, title, countries, countryText, region, implementer, ...}]`) as projects and
 * organisations of the list, ids kept, printings of several dates merged. Whether dates and countries exist is checked
 * with the rest when the edition is parsed.
 */
export function readPublicRecord(input: unknown, decisions: RecordDecisions): PublicRecord {
  const problems: Problem[] = [];
  const rows = readRows(input, problems);
  const names = openNameBook(decisions.organisations, decisions.names);
  names.learn(rows.flatMap(({ implementer, subrecipients }) => [implementer, subrecipients]));
  const funders = new Map(decisions.funders.map(({ printed, office }) => [printed, office]));
  const regional = new Set(decisions.regional);
  const isTotal = (row: RecordRow) => decisions.totals.includes(row.id) || /\baggregate of awards\b/.test(row.note);
  const tables = { publisher: decisions.publisher, names, funders, regional };
  const printings = rows
    .filter((row) => !isTotal(row))
    .map((row): Printing => ({ project: projectOf(row, tables), listAsOf: row.listAsOf || null }));
  const projects = mergeSnapshots(printings, decisions.oneProject);
  const named = new Set(projects.flatMap(({ implementer, subrecipients }) => [implementer, ...subrecipients]));
  return {
    projects,
    organisations: names.added().filter(({ id }) => named.has(id)),
    totals: rows.filter(isTotal).map(totalOf),
    problems,
  };
}

function readRows(input: unknown, problems: Problem[]): RecordRow[] {
  if (!Array.isArray(input) || input.length > MOST_ROWS) {
    const what = Array.isArray(input) ? `${input.length} rows; the most is ${MOST_ROWS}` : show(input);
    problems.push({ row: "file", field: "", message: `A public record is a list of rows, not ${what}.` });
    return [];
  }
  const seen = new Set<string>();
  return input.flatMap((value: unknown, index) => {
    const row = readRow(value, `rows[${index}]${labelOf(value)}`, problems);
    if (!row) return [];
    if (seen.has(row.id)) {
      problems.push({ row: `rows[${index}]${labelOf(value)}`, field: "id", message: "Another row has the same id." });
      return [];
    }
    seen.add(row.id);
    return [row];
  });
}

function labelOf(value: unknown): string {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" ? ` ${show(id)}` : "";
}

function totalOf(row: RecordRow): Total {
  return {
    id: row.id,
    label: row.title || row.summary || row.id,
    fiscalYear: row.fiscalYear || null,
    country: row.countries.length === 1 ? (row.countries[0] ?? null) : null,
    usd: row.amountUsd,
    projects: null,
    countries: null,
    source: sourceOf(row),
  };
}
