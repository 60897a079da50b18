import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { importFile } from "../lib/exchange/import-file.ts";
import type { Imported } from "../lib/exchange/imported.ts";
import { type Timeline, timelinesOf } from "../lib/list/timeline.ts";
import { readList } from "./read-list.ts";

export const usage = "timeline OLDEST NEXT... [--base EDITION.json]";

/**
 * Prints the projects of several lists, the oldest first, each through all that print it, as
 * `[{id, printings: [{list, id, sureness, fields: {name: [old, new]}}]}]`: in which list under which id, how sure it is
 * that it is the same project, and what differs from the printing before. Each file is an edition or whatever can be
 * imported; names become ids by the base, else by the starter list. 0: compared; 1: a file holds no list; 2: wrong use.
 */
export async function run(args: string[]): Promise<number> {
  const wish = readArguments(args);
  if (wish === null) {
    console.error(`Usage: sightline ${usage}`);
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const base = await readList(wish.base, today);
  if (!base.ok) {
    for (const problem of base.problems) console.error(problem);
    return 1;
  }
  const publisher = base.edition.publishers[0]?.id ?? "record";
  const lists: Imported[] = [];
  for (const file of wish.files) {
    const bytes = await readFile(file).catch(() => null);
    const options = { name: basename(file), format: "auto" as const, publisher, base: base.edition, today };
    const imported = bytes === null ? null : await importFile(bytes, options);
    if (imported === null || imported.records.length === 0) {
      console.error(imported === null ? `${file} cannot be read.` : `${file} holds no list.`);
      return 1;
    }
    lists.push(imported);
  }
  const names = [...base.edition.organisations, ...lists.flatMap(({ organisations }) => organisations)];
  // One file may be given twice: its place tells the lists apart.
  const dated = lists.map(({ records }, at) => ({ asOf: String(at), projects: records }));
  const timelines = timelinesOf(dated, names);
  process.stdout.write(`${JSON.stringify(printedOf(timelines, wish.files), null, 1)}\n`);
  const several = timelines.filter(({ sightings }) => sightings.length > 1).length;
  console.error(`${timelines.length} projects, ${several} of them in more than one list.`);
  return 0;
}

function printedOf(timelines: readonly Timeline[], files: readonly string[]) {
  return timelines.map(({ id, sightings }) => ({
    id,
    printings: sightings.map(({ asOf, project, sureness, fields }) => ({
      list: basename(files[Number(asOf)] ?? ""),
      id: project.id,
      sureness,
      fields,
    })),
  }));
}

function readArguments(args: string[]): { files: string[]; base: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { base: { type: "string" } } });
    return positionals.length < 2 ? null : { files: positionals, base: values.base };
  } catch {
    return null; // An option that does not exist.
  }
}
