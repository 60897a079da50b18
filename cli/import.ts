import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { importFile } from "../lib/exchange/import-file.ts";
import {
  FORMATS,
  type Format,
  type ImportedRecord,
  type ImportProblem,
  type Repair,
} from "../lib/exchange/imported.ts";
import { recordField } from "../lib/exchange/record-field.ts";
import { readList, sentence } from "./read-list.ts";

export const usage = `import FILE [--format auto|${FORMATS.join("|")}] [--base EDITION.json] [--publisher ID] [--as-of DATE]`;

/**
 * Prints what a file holds as one JSON object: `records` in the shape of a project, each with its number `n` and the
 * `row` or `line` where it starts, `problems` and `repairs` with their places, and how every row was counted. Names
 * become ids of organisations and offices of the base, an edition or a public record; without it of the starter list. 0: read;
 * 1: something could not be read, as `problems` say; 2: wrong use.
 */
export async function run(args: string[]): Promise<number> {
  const wish = readArguments(args);
  if (wish === null) {
    console.error(`Usage: sightline ${usage}`);
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(wish.file);
  } catch {
    console.error(`${wish.file} cannot be read.`);
    return 1;
  }
  const today = new Date().toISOString().slice(0, 10);
  const base = await readList(wish.base, today);
  if (!base.ok) {
    for (const problem of base.problems) console.error(problem);
    return 1;
  }
  for (const problem of base.leftOut) console.error(`Left out of the base: ${sentence(problem)}`);
  const imported = await importFile(bytes, {
    name: basename(wish.file),
    format: wish.format,
    publisher: wish.publisher ?? base.edition.publishers[0]?.id ?? "record",
    base: base.edition,
    today,
    ...(wish.asOf === undefined ? {} : { asOf: wish.asOf }),
  });
  const { format, records, aliases, mappings, counted } = imported;
  const problems = imported.problems.map((problem) => inRecord(problem, records));
  const repairs = imported.repairs.map((repair) => inRecord(repair, records));
  process.stdout.write(
    `${JSON.stringify({ format, records, problems, repairs, aliases, mappings, counted }, null, 1)}\n`,
  );
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Under the name of the record's field, where whoever reads the answer looks for it. */
function inRecord<T extends ImportProblem | Repair>(told: T, records: readonly ImportedRecord[]): T {
  const record = told.n === null ? undefined : records[told.n - 1];
  return { ...told, field: recordField(told.field, told.code, record) };
}

interface Wish {
  file: string;
  format: Format | "auto";
  base: string | undefined;
  publisher: string | undefined;
  asOf: string | undefined;
}

function readArguments(args: string[]): Wish | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string", default: "auto" },
        base: { type: "string" },
        publisher: { type: "string" },
        "as-of": { type: "string" },
      },
    });
    const format = [...FORMATS, "auto" as const].find((known) => known === values.format);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1 || !format) return null;
    const asOf = values["as-of"];
    if (asOf !== undefined && !/^\d{4}(-\d\d){0,2}$/.test(asOf)) return null;
    return { file, format, base: values.base, publisher: values.publisher, asOf };
  } catch {
    return null; // An option that does not exist.
  }
}
