import type { Code } from "../codes.ts";
import type { Tables } from "../import-tables.ts";
import type { Rest } from "../rest.ts";
import type { Grid } from "../table/grid.ts";
import { tableProblem } from "../table/problems.ts";
import { openArchive, otherThanXlsx } from "./open-zip.ts";
import { readSheet } from "./read-sheet.ts";
import { readWorkbook } from "./workbook.ts";

/** The visible sheets of a spreadsheet as tables, unpacked when they are asked for. */
export async function sheetGrids(bytes: Uint8Array, rest: Rest): Promise<Tables | { code: Code; refused: string }> {
  const archive = openArchive(bytes);
  if ("refused" in archive) return { code: "damaged", refused: archive.refused };
  const other = otherThanXlsx(archive.names);
  if (other !== null) return { code: "not-a-list", refused: other };
  const workbook = await readWorkbook(archive, () => rest(0));
  if (workbook.sheets.length === 0)
    return { code: "damaged", refused: "The spreadsheet is damaged: it names no sheets." };
  const tables: Tables = { grids: [], problems: [] };
  // A single name need not be told; of several, each problem says where it stands.
  const several = workbook.sheets.length > 1;
  for (const { name, path, hidden } of workbook.sheets) {
    const place = { n: null, sheet: name };
    if (hidden && workbook.sheets.some((sheet) => !sheet.hidden)) {
      tables.problems.push(tableProblem(place, "sheet", "hidden-sheet", name, { severity: "warning" }));
      continue;
    }
    const grid = async (): Promise<Grid | null> => {
      const file = archive.read(path);
      const sheet = file ? await readSheet(file, workbook, rest) : null;
      if (!sheet) {
        tables.problems.push(tableProblem(place, "sheet", "damaged-sheet", name));
        return null;
      }
      if (sheet.hiddenRows.length > 0)
        tables.problems.push(
          tableProblem(place, "row", "hidden-rows", ranges(sheet.hiddenRows), { severity: "warning" }),
        );
      if (sheet.beyond > 0) tables.problems.push(tableProblem(place, "file", "too-many-rows", String(sheet.beyond)));
      let taken = 0;
      const rows = function* () {
        for (const row of sheet.rows) {
          taken += 1;
          yield row;
        }
      };
      return {
        sheet: several ? name : null,
        rows: { [Symbol.iterator]: rows },
        inDollars: sheet.inDollars,
        share: () => taken / sheet.rows.length,
      };
    };
    tables.grids.push({ name, grid });
  }
  return tables;
}

/** [5, 9, 10, 11]: "5, 9–11". */
function ranges(rows: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else parts.push([row, row]);
  }
  return parts.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(", ");
}
