import type { Project } from "../../list/schema.ts";
import type { Lines } from "../import-json.ts";
import type { Imported, ImportOptions, ImportProblem } from "../imported.ts";
import { emptyImport } from "../imported-nothing.ts";
import { openFunders } from "../normalise/funders.ts";
import { parseProject } from "../parse-project.ts";
import { noDecisions, readPublicRecord } from "../public-record.ts";
import { tellTwins } from "../twins.ts";
import { isObject } from "./is-object.ts";
import { mendRows } from "./mend-rows.ts";
import { tellOfRows } from "./tell-of-rows.ts";
import { withoutImpossible } from "./without-impossible.ts";

/** Rows in the form of the public record: printings of one project on several days become one record with a history. */
export function readRecordRows(given: readonly unknown[], options: ImportOptions, lines: Lines): Imported {
  const imported = emptyImport("json");
  const { rows, told, changes } = mendRows(given);
  const known = options.base?.organisations ?? [];
  const funders = openFunders(options.base?.offices ?? []);
  const read = readPublicRecord(rows, {
    ...{ ...noDecisions, publisher: options.publisher, organisations: known },
    funders: fundersIn(rows, (text) => funders(text).value),
  });
  const places = new Map<string, number>();
  for (const [index, row] of rows.entries()) if (!places.has(idOf(row))) places.set(idOf(row), index + 1);
  imported.counted.rows = rows.length;
  imported.organisations = read.organisations;
  const at = (index: number) => {
    const line = lines(index);
    return { row: index + 1, ...(line === undefined ? {} : { line }) };
  };
  const recordOfRow = new Map<number, number>();
  for (const made of read.projects) {
    const { project, impossible } = withoutImpossible(made);
    const n = imported.records.length + 1;
    const row = places.get(project.id) ?? 0;
    const place = { n, ...at(row - 1) };
    for (const id of idsOf(project)) recordOfRow.set((places.get(id) ?? 0) - 1, n);
    imported.records.push({ ...project, ...place });
    for (const { field, value, message } of impossible)
      imported.problems.push({ ...place, ...shapeless(field, value, message) });
    for (const { field, message } of parseProject(project).problems) {
      const [name = ""] = field.split(".");
      const value = project[name as keyof Project];
      imported.problems.push({
        ...place,
        ...shapeless(name, typeof value === "string" ? value : JSON.stringify(value ?? ""), message),
      });
    }
    if (project.history.length < 2) continue;
    const printed = project.history.map(({ asOf, printed }) => `${printed.id ?? ""} of ${asOf}`).join(", ");
    const reason = `${project.history.length} rows print one project on several days.`;
    imported.repairs.push({ ...place, field: "history", printed, value: project.id, code: "one-project", reason });
  }
  imported.counted.records = imported.records.length;
  imported.counted.totals = read.totals.length;
  for (const { row, field, message } of read.problems) {
    const index = Number(/\[(\d+)\]/.exec(row)?.[1] ?? -1);
    imported.problems.push({ n: null, ...at(index), ...shapeless(field || "row", row, message) });
  }
  for (const problem of [...told, ...tellOfRows(rows, funders)]) {
    const { index, ...rest } = problem;
    const n = index === null ? null : (recordOfRow.get(index) ?? null);
    // Of a row that became no record it is told why, and nothing else.
    if (index !== null && n === null) continue;
    imported.problems.push({ n, ...(index === null ? {} : at(index)), ...rest });
    const record = n === null ? undefined : imported.records[n - 1];
    if (record === undefined || rest.value === "") continue;
    if (rest.field !== "countries") {
      // What could not be read, or is doubted, stays in sight.
      if (rest.code !== "missing-value" && rest.field !== "id")
        record.printed = { [rest.field]: rest.value, ...record.printed };
    } else if (rest.code === "not-the-shape") record.printed = { ...record.printed, [rest.field]: rest.value };
    else {
      record.printed = { countries: rest.value, ...record.printed };
      // A country that could not be read is no word of the whole world.
      if (record.scope === "global" && record.region === null) record.scope = "regional";
    }
  }
  for (const { index, ...change } of changes) {
    const n = recordOfRow.get(index) ?? null;
    const record = imported.records[(n ?? 0) - 1];
    if (n === null || record === undefined) continue;
    imported.repairs.push({ n, ...at(index), ...change });
    record.printed = { [change.field]: change.printed, ...record.printed };
  }
  imported.problems.push(...tellTwins(imported.records, imported.problems));
  const refused = new Set(read.problems.map(({ row }) => row)).size;
  imported.counted.refused = Math.min(refused, rows.length);
  imported.counted.continued =
    rows.length - imported.counted.records - imported.counted.totals - imported.counted.refused;
  return imported;
}

const shapeless = (field: string, value: string, reason: string): Omit<ImportProblem, "n"> => ({
  ...{ field, value: value.slice(0, 2_000), code: "not-the-shape", reason, severity: "error", fix: null },
});

function fundersIn(rows: readonly unknown[], officeOf: (text: string) => string | null) {
  const printed = new Set(rows.flatMap((row) => (isObject(row) && typeof row.funder === "string" ? [row.funder] : [])));
  return [...printed].map((text) => ({ printed: text, office: officeOf(text) }));
}

/** Ids of all rows that became one project. */
const idsOf = ({ id, history }: Project): string[] => [id, ...history.flatMap(({ printed }) => printed.id ?? [])];

const idOf = (row: unknown): string => (isObject(row) && typeof row.id === "string" ? row.id.trim() : "");
