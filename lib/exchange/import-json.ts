import { importTables } from "./import-tables.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { emptyImport, fileProblem } from "./imported-nothing.ts";
import { readEditionRows } from "./json/edition-rows.ts";
import { objectGrid } from "./json/object-grid.ts";
import { readRecordRows } from "./json/record-rows.ts";
import type { Rest } from "./rest.ts";

/**
 * Our own JSON: an edition, an array of projects, or rows in the form of the public record. An array of other objects is
 * a table whose columns are their keys.
 */
export async function importJson(text: string, options: ImportOptions, rest: Rest): Promise<Imported> {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return fileProblem(emptyImport("json"), options, "not-json", "The file looks like JSON and does not read as it.");
  }
  const lines = openLines(text);
  if (isObject(input) && Array.isArray(input.projects)) return readEditionRows(input, options, lines);
  const rows = isObject(input) ? Object.values(input).find(Array.isArray) : input;
  if (!Array.isArray(rows) || rows.length === 0)
    return fileProblem(
      emptyImport("json"),
      options,
      "no-records",
      "The file holds neither an edition nor a list of rows.",
    );
  const sample = rows.filter(isObject).slice(0, 50);
  if (sample.some((row) => Array.isArray(row.amounts) || Array.isArray(row.sources)))
    return readEditionRows({ projects: rows }, options, lines);
  if (
    sample.some(
      (row) => "countryText" in row || "amountUsd" in row || ("countries" in row && Array.isArray(row.countries)),
    )
  )
    return readRecordRows(rows, options, lines);
  const grid = { name: null, grid: async () => objectGrid(rows) };
  const imported = await importTables("json", { grids: [grid], problems: [] }, options, rest);
  return { ...imported, format: "json" };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The line on which a row with an id begins, where the text tells: files are written one row, or one field, a line. */
export type Lines = (id: string) => number | undefined;

function openLines(text: string): Lines {
  const lines = new Map<string, number>();
  let line = 1;
  let at = 0;
  for (const found of text.matchAll(/"id"\s*:\s*"([^"\\]{1,128})"/g)) {
    for (let next = text.indexOf("\n", at); next !== -1 && next < found.index; next = text.indexOf("\n", at)) {
      line += 1;
      at = next + 1;
    }
    const id = found[1] ?? "";
    if (!lines.has(id)) lines.set(id, line);
  }
  return (id) => lines.get(id);
}
