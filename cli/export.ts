import { parseArgs } from "node:util";
import { exportCsv } from "../lib/exchange/export-csv.ts";
import { exportIati } from "../lib/exchange/export-iati.ts";
import { writeEdition } from "../lib/list/compact.ts";
import type { Edition } from "../lib/list/schema.ts";
import { readList, sentence } from "./read-list.ts";

const writers: Record<string, (edition: Edition) => string> = {
  csv: exportCsv,
  json: writeEdition,
  iati: exportIati,
};

export const usage = `export EDITION --format ${Object.keys(writers).join("|")}`;

/**
 * Prints an edition as a table, as its own JSON, or as IATI activities; what is imported again from it are the same
 * projects. 0: written; 1: the list was not taken; 2: wrong use.
 */
export async function run(args: string[]): Promise<number> {
  const wish = readArguments(args);
  if (wish === null) {
    console.error(`Usage: sightline ${usage}`);
    return 2;
  }
  const list = await readList(wish.file, new Date().toISOString().slice(0, 10));
  if (!list.ok) {
    for (const problem of list.problems) console.error(problem);
    return 1;
  }
  for (const problem of list.leftOut) console.error(`Left out: ${sentence(problem)}`);
  process.stdout.write(wish.write(list.edition));
  return 0;
}

function readArguments(args: string[]): { file: string; write: (edition: Edition) => string } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: "string" } },
    });
    const [file] = positionals;
    const name = values.format ?? "";
    const write = Object.hasOwn(writers, name) ? writers[name] : undefined;
    return file === undefined || positionals.length > 1 || !write ? null : { file, write };
  } catch {
    return null; // An option that does not exist.
  }
}
