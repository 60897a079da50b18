import { parseEdition } from "../../list/parse.ts";
import type { Project } from "../../list/schema.ts";
import { MOST_RECORDS } from "../bounds.ts";
import type { Lines } from "../import-json.ts";
import type { Imported, ImportOptions, ImportProblem, Place } from "../imported.ts";
import { emptyImport } from "../imported-nothing.ts";
import { withCodes } from "../normalise/coded-countries.ts";
import { openFunders } from "../normalise/funders.ts";
import { parseProject } from "../parse-project.ts";
import { tableProblem } from "../table/problems.ts";
import { tellTwins } from "../twins.ts";
import { fileTables } from "./file-tables.ts";
import { isObject } from "./is-object.ts";
import { type LooseReader, openLooseReader } from "./loose-project.ts";
import { missingOf } from "./missing-of-records.ts";
import { OTHER_FORM } from "./other-form.ts";
import { withoutImpossible } from "./without-impossible.ts";

/** What the rows of one file are read with. */
interface Reading {
  imported: Imported;
  options: ImportOptions;
  loose: LooseReader;
  /** The office that a project names as who pays, where it is none of the list. */
  payer: (project: Project, place: Place) => Project;
  /** Which record has an id. */
  ids: Map<string, number>;
  /** Keys that no field has: told once for all records. */
  unknown: Set<string>;
}

/**
 * Projects as an edition writes them; where the whole is an edition without fault, it is given too. A project that has
 * not the shape of a list is read as a row of a table is.
 */
export function readEditionRows(input: Record<string, unknown>, options: ImportOptions, lines: Lines): Imported {
  const imported = emptyImport("json");
  const rows = Array.isArray(input.projects) ? (input.projects as unknown[]) : [];
  const coded = rows.map(withCountryCodes);
  // With its countries as codes: for one slip of the pen the list's other tables are not to be lost.
  const whole = "schema" in input ? parseEdition({ ...input, projects: coded.map(({ row }) => row) }) : null;
  const tables = fileTables(input);
  imported.organisations = whole?.ok ? whole.value.organisations : tables.organisations;
  if (whole?.ok) imported.edition = whole.value;
  imported.counted.rows = rows.length;
  const reading: Reading = {
    ...{ imported, options, loose: openLooseReader(options, tables, rows), ids: new Map(), unknown: new Set() },
    payer: whole?.ok ? (project) => project : openPayers(imported, options, tables.offices),
  };
  for (const [index, row] of coded.entries()) {
    if (index >= MOST_RECORDS) {
      imported.problems.push(tableProblem({ n: null }, "file", "too-many-rows", String(rows.length)));
      imported.counted.refused += rows.length - index;
      break;
    }
    const line = lines(index);
    takeRow(row, { n: index + 1, ...(line === undefined ? {} : { line }) }, reading, rows[index]);
  }
  imported.aliases = reading.loose.aliases();
  imported.problems.push(...missingOf(imported.records, imported.problems));
  imported.problems.push(...tellTwins(imported.records, imported.problems));
  imported.problems.push(...[...reading.unknown].map(unknownKey));
  // What is wrong with tables other than the projects belongs to no record, and costs none.
  if (whole && !whole.ok)
    for (const { row, field, message } of whole.problems)
      if (!row.startsWith("projects"))
        imported.problems.push({
          ...{ n: null, field: field || "file", value: row, code: "not-the-shape", reason: message, fix: null },
          severity: "warning",
        });
  return imported;
}

/** A row as it comes, or with its countries as codes and what is to be told of them. */
const withCountryCodes = (row: unknown) =>
  (isObject(row) ? withCodes(row) : null) ?? { row, doubts: [] as const, changes: [] as const };

const unknownKey = (key: string): ImportProblem => ({
  ...{ n: null, field: key, value: key, code: "unknown-column", severity: "warning", fix: null },
  reason: "No field of a project has this name; what it holds is left out.",
});

function takeRow(
  { row, doubts, changes }: ReturnType<typeof withCountryCodes>,
  place: Place & { n: number },
  reading: Reading,
  given: unknown,
): void {
  const { imported, options } = reading;
  const { n: _n, row: _row, line: _line, sheet: _sheet, ...own } = isObject(row) ? { ...row } : {};
  const parsed = parseProject({ publisher: options.publisher, marking: "UNCLASSIFIED", sources: [], ...own });
  if (parsed.project === null) {
    const loose = isObject(given) ? reading.loose.read(given, place) : null;
    if (loose === null) refuse(parsed.problems, own, place, imported);
    else {
      for (const key of loose.unknown) reading.unknown.add(key);
      imported.problems.push(...loose.problems);
      imported.repairs.push(...loose.repairs);
      takeRecord(loose.record, place, reading);
    }
    return;
  }
  const { project, impossible } = withoutImpossible(parsed.project);
  const healed = new Set<string>(impossible.map(({ field }) => field));
  // The scope of a project that lost its country is a consequence, and the value of a date that is none is quoted once.
  const problems = parsed.problems.filter(({ field }) => !healed.has(field.split(".")[0] ?? ""));
  for (const doubt of doubts) imported.problems.push({ ...place, ...doubt });
  for (const change of changes) imported.repairs.push({ ...place, ...change });
  for (const { field, value, message } of impossible)
    imported.problems.push({ ...place, ...notTheShape, field, value, reason: message });
  tellShape(problems, own, place, imported);
  takeRecord(reading.payer(project, place), place, reading);
}

const notTheShape = { code: "not-the-shape", severity: "error", fix: null } as const;

function refuse(
  problems: readonly { field: string; message: string }[],
  own: Readonly<Record<string, unknown>>,
  place: Place,
  imported: Imported,
): void {
  tellShape(problems, own, place, imported);
  imported.counted.refused += 1;
}

function tellShape(
  problems: readonly { field: string; message: string }[],
  own: Readonly<Record<string, unknown>>,
  place: Place,
  imported: Imported,
): void {
  for (const { field, message } of problems) {
    const [name = ""] = field.split(".");
    const value = own[name];
    imported.problems.push({
      ...{ ...place, ...notTheShape, field: name || "row", reason: message },
      value: (typeof value === "string" ? value : JSON.stringify(value ?? "")).slice(0, 2_000),
      // A list can be read and shown without it.
      severity: name === "sources" ? "warning" : "error",
    });
  }
}

function takeRecord(project: Project, place: Place & { n: number }, { imported, ids }: Reading): void {
  const other = ids.get(project.id);
  if (other !== undefined)
    imported.problems.push(
      tableProblem(place, "id", "same-id", project.id, { reason: `Record ${other} has the same id.` }),
    );
  else ids.set(project.id, place.n);
  imported.records.push({ ...project, ...place });
  imported.counted.records += 1;
}

/** An id that neither the file nor the list has is read as a funder's name is: another list's id, or nobody's. */
function openPayers(
  imported: Imported,
  options: ImportOptions,
  own: readonly { id: string }[],
): (project: Project, place: Place) => Project {
  const offices = options.base?.offices ?? [];
  const known = new Set([...own, ...offices].map(({ id }) => id));
  const find = openFunders(offices);
  return (project, place) => {
    const { funder } = project;
    if (funder === null || known.size === 0 || known.has(funder)) return project;
    const { value, doubts } = find(funder);
    const printed = { funder, ...project.printed };
    if (value !== null)
      imported.repairs.push({
        ...place,
        field: "funder",
        printed: funder,
        value,
        code: "other-form",
        reason: OTHER_FORM,
      });
    for (const doubt of doubts) imported.problems.push({ ...place, ...doubt });
    return value === null && doubts.length === 0 ? project : { ...project, funder: value, printed };
  };
}
