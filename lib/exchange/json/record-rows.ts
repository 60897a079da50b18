import type { Lines } from "../import-json.ts";
import type { Imported, ImportOptions } from "../imported.ts";
import { emptyImport } from "../imported-nothing.ts";
import { parseProject } from "../parse-project.ts";
import { noDecisions, readPublicRecord } from "../public-record.ts";

/** Rows in the form of the public record: printings of one project on several days become one record with a history. */
export function readRecordRows(rows: readonly unknown[], options: ImportOptions, lines: Lines): Imported {
  const imported = emptyImport("json");
  const known = options.base?.organisations ?? [];
  const read = readPublicRecord(rows, { ...noDecisions, publisher: options.publisher, organisations: known });
  const places = new Map(rows.map((row, index) => [idOf(row), index + 1]));
  imported.counted.rows = rows.length;
  imported.organisations = read.organisations;
  const place = (id: string, n: number) => {
    const line = lines(id);
    return { n, row: places.get(id) ?? 0, ...(line === undefined ? {} : { line }) };
  };
  for (const project of read.projects) {
    const n = imported.records.length + 1;
    const at = place(project.id, n);
    imported.records.push({ ...project, ...at });
    for (const { field, message } of parseProject(project).problems) {
      const [name = ""] = field.split(".");
      const value =
        name === "start" || name === "end" ? project[name] : JSON.stringify(project[name as "countries"] ?? "");
      imported.problems.push({
        ...at,
        field: name,
        value: value ?? "",
        code: "not-the-shape",
        reason: message,
        severity: "error",
        fix: null,
      });
    }
    if (project.history.length < 2) continue;
    const printed = project.history.map(({ asOf, printed }) => `${printed.id ?? ""} of ${asOf}`).join(", ");
    const reason = `${project.history.length} rows print one project on several days.`;
    imported.repairs.push({ ...at, field: "history", printed, value: project.id, code: "one-project", reason });
  }
  imported.counted.records = imported.records.length;
  imported.counted.totals = read.totals.length;
  for (const { row, field, message } of read.problems) {
    const index = Number(/\[(\d+)\]/.exec(row)?.[1] ?? -1);
    imported.problems.push({
      n: null,
      row: index + 1,
      field: field || "row",
      value: row,
      code: "not-the-shape",
      reason: message,
      severity: "error",
      fix: null,
    });
  }
  const refused = new Set(read.problems.map(({ row }) => row)).size;
  imported.counted.refused = Math.min(refused, rows.length);
  imported.counted.continued =
    rows.length - imported.counted.records - imported.counted.totals - imported.counted.refused;
  return imported;
}

function idOf(row: unknown): string {
  return typeof row === "object" && row !== null && "id" in row && typeof row.id === "string" ? row.id.trim() : "";
}
