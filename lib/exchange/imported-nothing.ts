import type { Code } from "./codes.ts";
import type { Format, Imported, ImportOptions } from "./imported.ts";

/** An import before anything has come of it. */
export const emptyImport = (format: Format): Imported => ({
  format,
  records: [],
  problems: [],
  repairs: [],
  aliases: [],
  organisations: [],
  mappings: [],
  counted: { rows: 0, records: 0, blank: 0, headings: 0, totals: 0, continued: 0, refused: 0 },
  edition: null,
});

/** The same with a problem that is the whole file's. */
export function fileProblem(
  imported: Imported,
  { name }: Pick<ImportOptions, "name">,
  code: Code,
  reason: string,
  severity: "error" | "warning" = "error",
): Imported {
  const problem = { n: null, field: "file", value: name, code, reason, severity, fix: null };
  return { ...imported, problems: [problem, ...imported.problems] };
}
