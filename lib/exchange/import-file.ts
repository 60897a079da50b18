import { MOST_BYTES } from "./bounds.ts";
import type { Code } from "./codes.ts";
import { decodeText } from "./decode-text.ts";
import { doubtedRepairs } from "./doubt-repairs.ts";
import { guessBytes, guessText } from "./guess-format.ts";
import { importIati } from "./iati/import-iati.ts";
import { importJson } from "./import-json.ts";
import { importState } from "./import-state.ts";
import { importTables } from "./import-tables.ts";
import type { Format, Imported, ImportOptions } from "./imported.ts";
import { emptyImport, fileProblem } from "./imported-nothing.ts";
import { openRest } from "./rest.ts";
import { textGrid } from "./table/text-grid.ts";
import { sheetGrids } from "./xlsx/sheet-grids.ts";

/**
 * Reads a file of any kind that offices have into records, with every problem and every change told. It never throws for
 * what a file holds: what is no list, too large or damaged gives no record and a problem that says so.
 */
export async function importFile(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const rest = openRest(options);
  const refuse = (format: Format, code: Code, reason: string) =>
    fileProblem(emptyImport(format), options, code, reason);
  const wish = options.format === "auto" ? null : options.format;
  if (bytes.length > MOST_BYTES) {
    // Rounded up: a file of one byte too many does not hold 50.0 MB.
    const size = `${(Math.ceil((bytes.length / 1024 / 1024) * 10) / 10).toFixed(1)} MB`;
    return refuse(wish ?? "csv", "too-large", `The file holds ${size}; the most that is read is 50 MB. Divide it.`);
  }
  const guess = guessBytes(bytes);
  if (guess && "refused" in guess) return refuse(wish ?? "csv", "not-a-list", guess.refused);
  if (guess) {
    if (wish !== null && wish !== "xlsx")
      return refuse(wish, "other-format", "The file is a spreadsheet or an archive, not a text.");
    const sheets = await sheetGrids(bytes, rest);
    if ("refused" in sheets) return refuse("xlsx", sheets.code, sheets.refused);
    return withDoubts(await importTables("xlsx", sheets, options, rest));
  }
  const { text, unreadable, odd } = decodeText(bytes);
  const seen = guessText(text, options.name);
  if ("refused" in seen) return refuse(wish ?? "csv", "not-a-list", seen.refused);
  const imported = withDoubts(await importText(text, odd, wish ?? seen.format, options, rest));
  if (unreadable > 0 && imported.records.length > 0) {
    const count = unreadable === 1 ? "One letter" : `${unreadable.toLocaleString("en-US")} letters`;
    return fileProblem(
      imported,
      options,
      "lost-letters",
      `${count} of the file cannot be read in its encoding.`,
      "warning",
    );
  }
  return imported;
}

function withDoubts(imported: Imported): Imported {
  const doubts = doubtedRepairs(imported);
  return doubts.length === 0 ? imported : { ...imported, problems: [...imported.problems, ...doubts] };
}

async function importText(
  text: string,
  odd: boolean,
  format: Format,
  options: ImportOptions,
  rest: ReturnType<typeof openRest>,
): Promise<Imported> {
  switch (format) {
    case "json":
      return importJson(text, options, rest);
    case "iati":
      return importIati(text, options, rest);
    case "state":
      return importState(text, options);
    case "csv":
      return importTables(
        "csv",
        { grids: [{ name: null, grid: async () => textGrid(text, odd) }], problems: [] },
        options,
        rest,
      );
    case "xlsx":
      return fileProblem(emptyImport("xlsx"), options, "other-format", "The file is a text, not a spreadsheet.");
  }
}
