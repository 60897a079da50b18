import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { importFile } from "../lib/exchange/import-file.ts";
import { parseEdition } from "../lib/list/parse.ts";

/**
 * Run in a process of its own by `bench/import.ts`: reads one file, with papaparse or with all checks, and prints by how
 * many bytes the process grew at most, the file itself left out.
 */
const [path = "", who = ""] = process.argv.slice(2);
const starter = parseEdition(JSON.parse(readFileSync(new URL("../public/data/starter.json", import.meta.url), "utf8")));
if (!starter.ok) throw new Error("The starter list does not read: run npm run data.");
const options = { name: "", format: "auto" as const, publisher: "bench", base: starter.value };
const bytes = new Uint8Array(readFileSync(path));
globalThis.gc?.();
const before = process.memoryUsage().rss;
const held =
  who === "bare" ? Papa.parse(new TextDecoder().decode(bytes)).data : (await importFile(bytes, options)).records;
console.log(JSON.stringify({ rows: held.length, peak: process.resourceUsage().maxRSS * 1024 - before }));
