import { fold } from "../list/fold.ts";
import type { Edition } from "../list/schema.ts";
import type { Format, Imported, ImportOptions, ImportProblem } from "./imported.ts";
import { emptyImport, fileProblem } from "./imported-nothing.ts";
import { type NormaliserOptions, openNormaliser } from "./normalise-record.ts";
import type { Rest } from "./rest.ts";
import type { Grid } from "./table/grid.ts";
import { openIntake } from "./table/intake.ts";
import { TABLE_REASONS, tableProblem } from "./table/problems.ts";
import { readTable } from "./table/read-table.ts";

/** Tables of a file, unpacked one by one; null where one cannot be. */
export interface Tables {
  grids: { name: string | null; grid: () => Promise<Grid | null> }[];
  /** What is to be told of the file itself: sheets left out, rows hidden. */
  problems: ImportProblem[];
}

/** Reads every table of a file. */
export async function importTables(
  format: Format,
  tables: Tables,
  options: ImportOptions,
  rest: Rest,
): Promise<Imported> {
  const normaliser = openNormaliser(normaliserOptions(options));
  const intake = openIntake(normaliser);
  const knows = knownNames(options.base);
  const imported = emptyImport(format);
  const without: string[] = [];
  let stopped = false;
  for (const [index, { name, grid }] of tables.grids.entries()) {
    const from = index / tables.grids.length;
    const table = stopped ? null : await grid();
    if (!table) {
      if (name !== null && !stopped) without.push(name);
      continue;
    }
    const read = await readTable(table, intake, {
      mappings: options.mappings,
      knows,
      rest: (share) => rest(from + share / tables.grids.length),
    });
    if (read.mapping) imported.mappings.push(read.mapping);
    else if (name !== null) without.push(name);
    stopped = stopped || read.stopped;
  }
  imported.records = intake.records;
  // Only now may the sheets without a table be told: their names stand beside those that have one.
  imported.problems = [...tables.problems, ...leftOut(without, imported), ...intake.problems];
  imported.repairs = intake.repairs;
  imported.counted = intake.counted;
  imported.aliases = normaliser.aliases();
  if (intake.untold() > 0)
    imported.problems.push(tableProblem({ n: null }, "file", "more-problems", String(intake.untold())));
  if (stopped) return fileProblem(imported, options, "cancelled", TABLE_REASONS.cancelled);
  if (imported.records.length > 0) return imported;
  const code = imported.mappings.length === 0 ? "no-header" : "no-records";
  return fileProblem(imported, options, code, TABLE_REASONS[code]);
}

/** True for a folded name of an organisation of the list; the names are only gathered when one is asked for. */
function knownNames(base: Edition | null): (name: string) => boolean {
  let names: Set<string> | null = null;
  return (name) => {
    names ??= new Set(
      (base?.organisations ?? []).flatMap((known) => [known.name, known.acronym ?? "", ...known.aliases].map(fold)),
    );
    return names.has(name);
  };
}

function leftOut(sheets: readonly string[], { mappings }: Imported): ImportProblem[] {
  if (mappings.length === 0) return [];
  return sheets.map((sheet) =>
    tableProblem({ n: null, sheet }, "sheet", "sheet-left-out", sheet, { severity: "warning" }),
  );
}

/** Where nothing else is known, the file itself is the source of its records. */
export function normaliserOptions({ name, base, publisher, asOf, source, today }: ImportOptions): NormaliserOptions {
  const file = { url: null, title: name === "" ? "Pasted text" : name, asOf: null };
  return { base, publisher, asOf: asOf ?? null, source: source ?? file, ...(today === undefined ? {} : { today }) };
}
