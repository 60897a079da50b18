import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/universal";
import { importFile } from "../lib/exchange/import-file.ts";
import type { Imported } from "../lib/exchange/imported.ts";
import { parseEdition } from "../lib/list/parse.ts";
import { writeXlsx } from "../test/exchange/write-xlsx.ts";
import { asCsv, grantRows } from "./import-file.ts";
import { show, spreadOf, table } from "./statistics.ts";

/** Memory that an import may take, in sizes of its file, and time, in bare parses of papaparse. */
const MOST_MEMORY = 6;
const MOST_TIME = 4;
const ROUNDS = 5;

/**
 * `npm run bench -- import`: 100,000 rows of a CSV file read with all checks beside papaparse reading the same text into
 * cells, and 20,000 rows of a spreadsheet beside read-excel-file, turn by turn in one run. Time is that of the processor,
 * which other programs on the machine do not lengthen. Memory is what is held when the import is done, and by how much a
 * process that does nothing else grows at most.
 */
export async function benchImport(): Promise<void> {
  const starter = parseEdition(
    JSON.parse(readFileSync(new URL("../public/data/starter.json", import.meta.url), "utf8")),
  );
  if (!starter.ok) throw new Error("The starter list does not read: run npm run data.");
  const options = { name: "", format: "auto" as const, publisher: "bench", base: starter.value };
  const csv = new TextEncoder().encode(asCsv(grantRows(100_000)));
  const sheet = writeXlsx([{ name: "Awards", rows: grantRows(20_000) }]);
  const rows = [
    await compare(
      "CSV, 100,000 rows",
      csv,
      () => Papa.parse(new TextDecoder().decode(csv)).data.length,
      () => importFile(csv, options),
    ),
    await compare(
      "XLSX, 20,000 rows",
      sheet,
      async () => (await readSheet(new Blob([new Uint8Array(sheet)]))).length,
      () => importFile(sheet, options),
    ),
  ];
  console.log(
    table(["file", "MB", "bare parse, ms", "import with checks, ms", "times", "held, sizes of the file"], rows),
  );
  const [ours, bare] = [peakOf(csv, "ours"), peakOf(csv, "bare")];
  console.log(`\nA process grows by ${ours} sizes of the CSV file at most; papaparse alone by ${bare}.`);
  console.log(
    `\nWanted of CSV: at most ${MOST_TIME} times the bare parse, at most ${MOST_MEMORY} sizes of the file.\n`,
  );
}

async function compare(
  name: string,
  bytes: Uint8Array,
  bare: () => unknown,
  ours: () => Promise<Imported>,
): Promise<string[]> {
  const times: { bare: number[]; ours: number[] } = { bare: [], ours: [] };
  const before = heap();
  let memory = 0;
  let held: Imported | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    times.bare.push(await processorTime(bare));
    held = null;
    times.ours.push(
      await processorTime(async () => {
        held = await ours();
      }),
    );
    memory = Math.max(memory, heap() - before);
  }
  if (held === null) throw new Error("Nothing was imported.");
  const [parse, taken] = [spreadOf(times.bare), spreadOf(times.ours)];
  const ratio = spreadOf(times.ours.map((time, round) => time / (times.bare[round] ?? Number.NaN)));
  return [
    name,
    (bytes.length / 1e6).toFixed(1),
    show(parse, 0),
    show(taken, 0),
    show(ratio),
    (memory / bytes.length).toFixed(1),
  ];
}

/** By how many sizes of the file a process of its own grows that reads it. */
function peakOf(bytes: Uint8Array, who: "ours" | "bare"): string {
  const folder = mkdtempSync(join(tmpdir(), "sightline-bench-"));
  try {
    const file = join(folder, "list.csv");
    writeFileSync(file, bytes);
    const script = fileURLToPath(new URL("import-peak.ts", import.meta.url));
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", script, file, who], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    const { peak } = JSON.parse(stdout) as { peak: number };
    return (peak / bytes.length).toFixed(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function processorTime(work: () => unknown): Promise<number> {
  globalThis.gc?.();
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
