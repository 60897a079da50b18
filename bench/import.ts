import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "../test/exchange/write-xlsx.ts";
import { asCsv, grantRows } from "./import-file.ts";
import type { Once } from "./import-once.ts";
import { show, spreadOf, table } from "./statistics.ts";

/** Memory that an import may take, in sizes of its file, and time, in bare parses of papaparse. */
const MOST_MEMORY = 6;
const MOST_TIME = 4;
const ROUNDS = 7;

/**
 * `npm run bench -- import`: 100,000 rows of a CSV file read with all checks beside papaparse reading the same text into
 * cells, and 20,000 rows of a spreadsheet beside read-excel-file, turn by turn, each in a process of its own that has
 * done nothing before: as a person imports one file. Time is that of the processor, which other programs on the machine
 * do not lengthen; memory is by how much a process grows at most.
 */
export function benchImport(): void {
  const folder = mkdtempSync(join(tmpdir(), "sightline-bench-"));
  try {
    const csv = new TextEncoder().encode(asCsv(grantRows(100_000)));
    const sheet = writeXlsx([{ name: "Awards", rows: grantRows(20_000) }]);
    const rows = [
      compare("CSV, 100,000 rows", csv, join(folder, "list.csv"), "papaparse"),
      compare("XLSX, 20,000 rows", sheet, join(folder, "list.xlsx"), "read-excel-file"),
    ];
    const memory = ["memory, sizes of the file", "of the bare parse"];
    console.log(table(["file", "MB", "bare parse, ms", "import with checks, ms", "times", ...memory], rows));
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(
    `\nWanted of CSV: at most ${MOST_TIME} times the bare parse, at most ${MOST_MEMORY} sizes of the file.\n`,
  );
}

function compare(name: string, bytes: Uint8Array, path: string, parser: string): string[] {
  writeFileSync(path, bytes);
  const rounds = Array.from({ length: ROUNDS }, () => ({ bare: once(path, parser), ours: once(path, "ours") }));
  const sizes = (of: "bare" | "ours") => show(spreadOf(rounds.map((round) => round[of].peak / bytes.length)), 1);
  return [
    name,
    (bytes.length / 1e6).toFixed(1),
    show(spreadOf(rounds.map(({ bare }) => bare.time)), 0),
    show(spreadOf(rounds.map(({ ours }) => ours.time)), 0),
    show(spreadOf(rounds.map(({ bare, ours }) => ours.time / bare.time))),
    sizes("ours"),
    sizes("bare"),
  ];
}

function once(path: string, who: string): Once {
  const script = fileURLToPath(new URL("import-once.ts", import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", script, path, who], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Once;
}
