import { importTables } from "./import-tables.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { emptyImport, fileProblem } from "./imported-nothing.ts";
import { readEditionRows } from "./json/edition-rows.ts";
import { type FoundRows, findRows } from "./json/find-rows.ts";
import { isObject } from "./json/is-object.ts";
import { kindOfRows } from "./json/kind-of-rows.ts";
import { objectGrid } from "./json/object-grid.ts";
import { readRecordRows } from "./json/record-rows.ts";
import type { Rest } from "./rest.ts";

/**
 * JSON: an edition, an array of projects, rows in the form of the public record, or the rows of any office, which are a
 * table whose columns are their keys. They may stand at the top, under a key, or one on each line.
 */
export async function importJson(text: string, options: ImportOptions, rest: Rest): Promise<Imported> {
  const found = findRows(text.replace(/^\ufeff/, ""));
  if (found === null)
    return fileProblem(emptyImport("json"), options, "not-json", "The file looks like JSON and does not read as it.");
  const imported = await importFound(found, options, rest);
  if (!found.mended) return imported;
  const reason = "It is JSON but for commas too many, comments, or words that JSON has not; these are left out.";
  return fileProblem(imported, options, "other-form", reason, "warning");
}

async function importFound({ input, rows, lineOf }: FoundRows, options: ImportOptions, rest: Rest): Promise<Imported> {
  const kind = kindOfRows(input, rows);
  if (kind === "projects") {
    const held =
      isObject(input) && (!("projects" in input) || isObject(input.projects)) ? { ...input, projects: rows } : null;
    const whole = isObject(input) && Array.isArray(input.projects) ? input : (held ?? { projects: rows });
    return readEditionRows(whole, options, lineOf);
  }
  if (rows.length === 0)
    return fileProblem(
      emptyImport("json"),
      options,
      "no-records",
      "The file holds neither an edition nor a list of rows.",
    );
  if (kind === "record") return readRecordRows(rows, options, lineOf);
  const grid = { name: null, grid: async () => objectGrid(rows, lineOf) };
  const imported = await importTables("json", { grids: [grid], problems: [] }, options, rest);
  // What stands under a key cannot have slipped under another.
  const keyed = !rows.every(Array.isArray);
  const problems = imported.problems.filter(({ code }) => !keyed || code !== "shifted-cells");
  return { ...imported, problems, format: "json" };
}

/** The line on which a row begins, by its index, where the text tells. */
export type Lines = (index: number) => number | undefined;
