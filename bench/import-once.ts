import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/universal";
import { importFile } from "../lib/exchange/import-file.ts";
import { parseEdition } from "../lib/list/parse.ts";

/** What one reading of a file took: rows, milliseconds of the processor, bytes that the process grew by at most. */
export interface Once {
  rows: number;
  time: number;
  peak: number;
}

/**
 * Run in a process of its own by `bench/import.ts`, as an import in the browser has a worker of its own: reads one file,
 * with a parser alone or with all checks, and prints what it took, the file itself left out.
 */
const [path = "", who = ""] = process.argv.slice(2);
const starter = parseEdition(JSON.parse(readFileSync(new URL("../public/data/starter.json", import.meta.url), "utf8")));
if (!starter.ok) throw new Error("The starter list does not read: run npm run data.");
const bytes = new Uint8Array(readFileSync(path));
const readers: Record<string, () => Promise<readonly unknown[]>> = {
  papaparse: async () => Papa.parse(new TextDecoder().decode(bytes)).data,
  "read-excel-file": () => readSheet(new Blob([bytes])),
  ours: async () =>
    (await importFile(bytes, { name: "", format: "auto", publisher: "bench", base: starter.value })).records,
};
globalThis.gc?.();
const before = process.memoryUsage().rss;
const start = process.cpuUsage();
const held = await readers[who]?.();
const { user, system } = process.cpuUsage(start);
const peak = process.resourceUsage().maxRSS * 1024 - before;
console.log(JSON.stringify({ rows: held?.length ?? 0, time: (user + system) / 1_000, peak } satisfies Once));
