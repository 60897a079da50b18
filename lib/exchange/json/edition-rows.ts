import { parseEdition } from "../../list/parse.ts";
import { MOST_RECORDS } from "../bounds.ts";
import type { Lines } from "../import-json.ts";
import type { Imported, ImportOptions, ImportProblem } from "../imported.ts";
import { emptyImport } from "../imported-nothing.ts";
import { withCodes } from "../normalise/coded-countries.ts";
import { parseProject } from "../parse-project.ts";
import { tableProblem } from "../table/problems.ts";
import { isObject } from "./is-object.ts";
import { withoutImpossible } from "./without-impossible.ts";

/** Projects as an edition writes them; where the whole is an edition without fault, it is given too. */
export function readEditionRows(input: Record<string, unknown>, options: ImportOptions, lines: Lines): Imported {
  const imported = emptyImport("json");
  const rows = (Array.isArray(input.projects) ? (input.projects as unknown[]) : []).map(coded);
  // With its countries as codes: for one slip of the pen the list's other tables are not to be lost.
  const whole = "schema" in input ? parseEdition({ ...input, projects: rows.map(({ row }) => row) }) : null;
  if (whole?.ok) {
    imported.edition = whole.value;
    imported.organisations = whole.value.organisations;
  }
  imported.counted.rows = rows.length;
  const ids = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index >= MOST_RECORDS) {
      imported.problems.push(tableProblem({ n: null }, "file", "too-many-rows", String(rows.length)));
      imported.counted.refused += rows.length - index;
      break;
    }
    takeRow(row, index + 1, imported, ids, options, lines);
  }
  // What is wrong with tables other than the projects belongs to no record.
  if (whole && !whole.ok)
    for (const { row, field, message } of whole.problems)
      if (!row.startsWith("projects"))
        imported.problems.push({
          n: null,
          field: field || "file",
          value: row,
          code: "not-the-shape",
          reason: message,
          severity: "error",
          fix: null,
        });
  return imported;
}

/** A row as it comes, or with its countries as codes and what is to be told of them. */
const coded = (row: unknown) =>
  (isObject(row) ? withCodes(row) : null) ?? { row, doubts: [] as const, changes: [] as const };

function takeRow(
  { row, doubts, changes }: ReturnType<typeof coded>,
  n: number,
  imported: Imported,
  ids: Map<string, number>,
  options: ImportOptions,
  lines: Lines,
): void {
  const {
    n: _n,
    row: _row,
    line: _line,
    sheet: _sheet,
    ...own
  } = typeof row === "object" && row !== null ? { ...(row as Record<string, unknown>) } : {};
  const given = { publisher: options.publisher, marking: "UNCLASSIFIED", sources: [], ...own };
  const parsed = parseProject(given);
  const { project, impossible } =
    parsed.project === null ? { project: null, impossible: [] } : withoutImpossible(parsed.project);
  const healed = new Set<string>(impossible.map(({ field }) => field));
  // The scope of a project that lost its country is a consequence, and the value of a date that is none is quoted once.
  const problems = parsed.problems.filter(({ field }) => !healed.has(field.split(".")[0] ?? ""));
  const line = lines(n - 1);
  const place = { n, ...(line === undefined ? {} : { line }) };
  const tell = (problem: ImportProblem) => imported.problems.push(problem);
  for (const doubt of doubts) tell({ ...place, ...doubt });
  for (const change of changes) imported.repairs.push({ ...place, ...change });
  for (const { field, value, message } of impossible)
    tell({ ...place, field, value, code: "not-the-shape", reason: message, severity: "error", fix: null });
  for (const { field, message } of problems) {
    const [name = ""] = field.split(".");
    const value = own[name];
    tell({
      ...place,
      field: name || "row",
      value: typeof value === "string" ? value.slice(0, 2_000) : JSON.stringify(value ?? "").slice(0, 2_000),
      code: "not-the-shape",
      reason: message,
      severity: name === "sources" && own.sources === undefined ? "warning" : "error",
      fix: null,
    });
  }
  if (!project) {
    imported.counted.refused += 1;
    return;
  }
  const other = ids.get(project.id);
  if (other !== undefined)
    tell(tableProblem(place, "id", "same-id", project.id, { reason: `Record ${other} has the same id.` }));
  else ids.set(project.id, n);
  imported.records.push({ ...project, ...place });
  imported.counted.records += 1;
}
