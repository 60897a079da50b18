import { exportCsv } from "../../lib/exchange/export-csv.ts";
import { exportIati } from "../../lib/exchange/export-iati.ts";
import { writeCsv } from "../../lib/exchange/write-csv.ts";
import { writeEdition } from "../../lib/list/compact.ts";
import { COUNTRIES } from "../../lib/list/countries.ts";
import type { ChangeKind } from "../../lib/list/field-changes.ts";
import type { Table } from "../../lib/list/parse-row.ts";
import type { Project } from "../../lib/list/schema.ts";
import { searchDifference } from "../../lib/list/search-difference.ts";
import { countryNamer } from "../../lib/words/countries.ts";
import { editedRows } from "./assemble.ts";
import type { EntryPage, MatchRow, OtherPage, RowFilter } from "./desk-view.ts";
import { othersPage } from "./other-changes.ts";
import { belongsTo, ownPart } from "./own-part.ts";
import type { ExportAnswer, ExportFormat, TablePage } from "./questions.ts";
import { matchNow, says } from "./rows.ts";
import type { WorkingDraft } from "./working-draft.ts";

/** Place, within the filter, of the next row that waits for a decision, from the top again behind the last one. */
export function nextOpenRow(draft: WorkingDraft, filter: RowFilter, after: number): number | null {
  const places = draft.places(filter);
  for (let step = 1; step <= places.length; step++) {
    const at = (after + step) % places.length;
    const place = places[at];
    if (place !== undefined && draft.openIn(place) > 0) return at;
  }
  return null;
}

export function matchRows(
  draft: WorkingDraft,
  { which, from, to }: { which: "open" | "all"; from: number; to: number },
): { total: number; rows: MatchRow[] } {
  const { matches, base } = draft.parts;
  const likely = [...matches.keys()].filter((place) => matches[place]?.sureness === "likely");
  const rest = which === "open" ? [] : [...matches.keys()].filter((place) => matches[place]?.sureness !== "likely");
  const places = [...likely, ...rest];
  const byId = new Map(base.projects.map((project) => [project.id, project]));
  const rows = places.slice(from, to).flatMap((place): MatchRow[] => {
    const [match, row] = [matches[place], draft.row(place)];
    if (match === undefined || row === null) return [];
    const said = draft.decided.matches.get(row.n);
    const older = byId.get(said?.older ?? match.older ?? "");
    return [
      {
        n: row.n,
        at: row.at,
        name: row.title,
        implementer: row.implementer,
        countries: row.countries,
        sureness: matchNow(match, said),
        parts: match.parts,
        older: older === undefined ? null : olderOf(older, draft),
        others: match.others.flatMap((id) => {
          const other = byId.get(id);
          return other === undefined || id === older?.id ? [] : [olderOf(other, draft)];
        }),
        said: said === undefined ? null : { same: said.older !== null, step: said.step },
      },
    ];
  });
  return { total: places.length, rows };
}

const olderOf = (
  { id, title, countries, implementer }: Project,
  draft: WorkingDraft,
): NonNullable<MatchRow["older"]> => ({
  id,
  title,
  countries,
  implementer: implementer === null ? null : (draft.nameOf(implementer) ?? implementer),
});

/** Countries are found by their names in every language that the extension speaks. */
const countryNames = (): [string, string][] => {
  const namers = ["en", "fr", "es"].map(countryNamer);
  return COUNTRIES.map((code) => [code, namers.map((name) => name(code)).join(" ")]);
};

export function entriesOf(
  draft: WorkingDraft,
  { query, kind, from, to }: { query: string; kind: ChangeKind | null; from: number; to: number },
): EntryPage {
  const { difference, edition } = draft.edition();
  const organisations = new Map([...edition.organisations, ...edition.offices].map(({ id, name }) => [id, name]));
  const names = query.trim() === "" ? organisations : new Map([...organisations, ...countryNames()]);
  const found = searchDifference(difference, query, kind === null ? [] : [kind], names);
  const entries = found.slice(from, to).map((entry) => {
    const ids = [entry.older, entry.newer].flatMap((project) =>
      project === null ? [] : [project.implementer, project.funder, ...project.subrecipients],
    );
    const named = ids.flatMap((id) => (id === null ? [] : [[id, organisations.get(id) ?? id] as const]));
    return { ...entry, names: Object.fromEntries(named) };
  });
  return { total: found.length, entries };
}

export function othersOf(draft: WorkingDraft, ask: Parameters<typeof othersPage>[1]): OtherPage {
  const spoken = ask.query.trim() === "" ? [] : countryNames();
  return othersPage(draft.others(), ask, [draft.parts.base, draft.edition().edition], spoken);
}

/** Tables that can be edited by hand; others' parts are shown and stay as they are. */
export function tableOf(
  draft: WorkingDraft,
  { table, query, from, to }: { table: Table; query: string; from: number; to: number },
): TablePage {
  const { base, head } = draft.parts;
  const rows = rowsOf(draft, table);
  const changed = new Set(draft.decided.rows.filter((step) => step.table === table).map(({ key }) => key));
  const all = [...rows].map(([key, row]) => ({ key, row }));
  const names = namesIn(draft);
  const found = query.trim() === "" ? all : all.filter(sayer(query, names));
  const page = found.slice(from, to).map(({ key, row }) => ({
    key,
    row,
    own: isOwn(row, head.publisher, base.publishers),
    changed: changed.has(key),
  }));
  return { total: found.length, rows: page, names: table === "countryFacts" ? {} : names };
}

/** Rows of a table by their keys. Facts have no id: they keep the keys of the list that the draft began with. */
function rowsOf(draft: WorkingDraft, table: Table): ReadonlyMap<string, object> {
  if (table === "countryFacts") return editedRows(table, draft.listed.countryFacts, draft.decided.rows);
  return new Map(draft.edition().edition[table].map((row) => ["id" in row ? row.id : "", row]));
}

/** Names of whatever a row of a table may name by its id. */
function namesIn(draft: WorkingDraft): Record<string, string> {
  const { organisations, offices, contacts } = draft.edition().edition;
  const roles = contacts.map(({ id, role }) => ({ id, name: role }));
  return Object.fromEntries([...organisations, ...offices, ...roles].map(({ id, name }) => [id, name] as const));
}

export function tableRow(
  draft: WorkingDraft,
  table: Table,
  key: string,
): { row: object; names: Record<string, string> } | null {
  const row = rowsOf(draft, table).get(key);
  return row === undefined ? null : { row, names: namesIn(draft) };
}

/** Finds rows by what a person sees in them: names, where the row has codes and ids. */
function sayer(query: string, names: Record<string, string>): (one: { row: object }) => boolean {
  const spoken = new Map([...Object.entries(names), ...countryNames()]);
  return ({ row }) => {
    const values = Object.values(row).flat();
    return says([...values, ...values.map((value) => spoken.get(String(value)) ?? "")].join(" "), query);
  };
}

/** A project says whose it is; of other records the publisher's id begins their own. What is not one's own is not signed. */
function isOwn(row: object, publisher: string, publishers: readonly { id: string }[]): boolean {
  if ("publisher" in row) return row.publisher === publisher;
  return !("id" in row) || belongsTo(String(row.id), publisher, publishers);
}

/** Every problem of the file and of the checks, a line each. */
export function problemsTable(draft: WorkingDraft): string {
  const lines = [["row", "field", "text", "severity", "reason", "suggestion", "settled"]];
  for (const place of draft.records.keys()) {
    const row = draft.row(place);
    if (row === null) continue;
    const at = row.sheet === null ? String(row.at) : `${row.sheet} ${row.at}`;
    for (const { field, printed, severity, reason, fix, settledBy } of row.found)
      lines.push([at, field, printed, severity, reason, fix ?? "", settledBy === null ? "" : "yes"]);
    for (const { field, message } of row.faults) lines.push([at, field, "", "error", message, "", ""]);
  }
  const { fileFound, plans } = draft.state();
  for (const { field, printed, severity, reason, fix } of fileFound)
    lines.push(["", field, printed, severity, reason, fix ?? "", ""]);
  for (const { row, field, printed, severity, reason, settledBy } of plans?.found ?? [])
    lines.push([String(row ?? ""), field, printed, severity, reason, "", settledBy === null ? "" : "yes"]);
  return writeCsv(lines);
}

export function exportOf(draft: WorkingDraft, format: ExportFormat): ExportAnswer {
  const { edition, problems } = draft.edition();
  if (problems.length > 0) return { kind: "not valid", problems };
  const name = `${draft.parts.head.publisher}-${edition.asOf}`;
  switch (format) {
    case "json":
      return { kind: "file", name: `${name}.json`, text: writeEdition(edition), type: "application/json" };
    case "part": {
      const part = ownPart(edition, draft.parts.head.publisher, null, draft.parts.base);
      if (!part.ok) return { kind: "not valid", problems: part.problems };
      return { kind: "file", name: `${name}-part.json`, text: writeEdition(part.edition), type: "application/json" };
    }
    case "csv":
      return { kind: "file", name: `${name}.csv`, text: exportCsv(edition), type: "text/csv;charset=utf-8" };
    case "iati":
      return { kind: "file", name: `${name}.xml`, text: exportIati(edition), type: "application/xml" };
  }
}
