import { readFile } from "node:fs/promises";
import { noDecisions, readPublicRecord } from "../lib/exchange/public-record.ts";
import { noRows } from "../lib/list/blank.ts";
import { parseEdition } from "../lib/list/parse.ts";
import type { Problem } from "../lib/list/problem.ts";
import type { Edition } from "../lib/list/schema.ts";

const starter = new URL("../public/data/starter.json", import.meta.url);

/** A list to work on, with the rows that were left out of it; or the sentences that say why there is none. */
export type ReadList = { ok: true; edition: Edition; leftOut: Problem[] } | { ok: false; problems: string[] };

/**
 * The list in a file: an edition, or an array of rows in the form of the public record. The starter list without a file.
 * Rows of an array that have problems are left out and named; an edition with problems is refused whole.
 */
export async function readList(file: string | undefined, today: string): Promise<ReadList> {
  let input: unknown;
  try {
    input = JSON.parse(await readFile(file ?? starter, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "it is not JSON" : "it cannot be read";
    return { ok: false, problems: [`The list ${file ?? "public/data/starter.json"} was not taken: ${why}.`] };
  }
  const record = Array.isArray(input) ? readPublicRecord(input, { publisher: "record", ...noDecisions }) : null;
  const parsed = parseEdition(record === null ? input : editionOf(record, today));
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map(sentence) };
  return { ok: true, edition: parsed.value, leftOut: record?.problems ?? [] };
}

export const sentence = ({ row, field, message }: Problem): string => [row, field, message].filter(Boolean).join(": ");

function editionOf({ projects, organisations, totals }: ReturnType<typeof readPublicRecord>, today: string): Edition {
  return {
    schema: 1,
    serial: 1,
    asOf: today,
    marking: "UNCLASSIFIED",
    partial: false,
    publishers: [{ id: "record", name: "Public record" }],
    ...noRows(),
    projects,
    organisations,
    totals,
  };
}
