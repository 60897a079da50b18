import { EXACT_COLUMNS, EXACT_MARK, projectOfCells } from "../exact-fields.ts";
import type { ImportedRecord, ImportProblem } from "../imported.ts";
import { denatured } from "../write-csv.ts";
import type { Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import type { Intake } from "./intake.ts";
import { tableProblem } from "./problems.ts";
import { RawRow } from "./raw-row.ts";

export interface ExactReader {
  take(
    row: GridRow,
    intake: Intake,
    check: (found: RawRow, record: ImportedRecord, doubts: readonly ImportProblem[]) => void,
  ): void;
}

/** Reads a table that we wrote ourselves: its header says so. Null for any other. */
export function readExact({ headerRow, headerRows }: Columns, sample: readonly GridRow[]): ExactReader | null {
  const header = headerRows === 1 ? sample.find(({ row }) => row === headerRow) : undefined;
  const mark = header?.cells.findIndex((cell) => denatured(cell).trim() === EXACT_MARK) ?? -1;
  if (!header || mark === -1) return null;
  const places = EXACT_COLUMNS.map((field) => [field, header.cells.indexOf(field)] as const).filter(
    ([, at]) => at !== -1,
  );
  return {
    take({ cells, row, line }, intake, check) {
      if (cells.every((cell) => cell.trim() === "")) {
        intake.counted.blank += 1;
        return;
      }
      const place = { n: 0, row, line };
      const texts = new Map(places.map(([field, at]) => [field, denatured(cells[at] ?? "")]));
      const { project, problems, doubts, changes } = projectOfCells(texts);
      const told = problems.map(({ field, message }) =>
        tableProblem(place, field.split(".")[0] ?? field, "not-exact", texts.get(field.split(".")[0] as "id") ?? "", {
          reason: message,
        }),
      );
      if (!project) {
        intake.counted.refused += 1;
        for (const problem of told) intake.tell({ ...problem, n: null });
        return;
      }
      const raw = { place, text: { id: project.id }, exact: project };
      const found = new RawRow(raw, cells);
      found.tell(...told, ...doubts.map((doubt) => ({ ...place, ...doubt })));
      found.change(...changes.map((change) => ({ ...place, ...change })));
      intake.take(found, check);
    },
  };
}
