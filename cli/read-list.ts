import { readFile } from "node:fs/promises";
import { openFunderBook } from "../lib/exchange/normalise/funders.ts";
import { noDecisions, readPublicRecord } from "../lib/exchange/public-record.ts";
import type { FunderDecision } from "../lib/exchange/record-project.ts";
import { noRows } from "../lib/list/blank.ts";
import { parseEdition } from "../lib/list/parse.ts";
import type { Problem } from "../lib/list/problem.ts";
import type { Edition, Office } from "../lib/list/schema.ts";

const starter = new URL("../public/data/starter.json", import.meta.url);

/** A list to work on, with the rows that were left out of it; or the sentences that say why there is none. */
export type ReadList = { ok: true; edition: Edition; leftOut: Problem[] } | { ok: false; problems: string[] };

/**
 * The list in a file: an edition, or an array of rows in the form of the public record. The starter list without a file.
 * Rows of an array that have problems are left out and named; an edition with problems is refused whole. An array prints
 * its funders and lists no office: with `offices` it gets those of the starter list that its rows name.
 */
export async function readList(file: string | undefined, today: string, offices = false): Promise<ReadList> {
  let input: unknown;
  try {
    input = JSON.parse(await readFile(file ?? starter, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "it is not JSON" : "it cannot be read";
    return { ok: false, problems: [`The list ${file ?? "public/data/starter.json"} was not taken: ${why}.`] };
  }
  const known = offices && Array.isArray(input) ? await starterOffices() : [];
  const decisions = { publisher: "record", ...noDecisions, funders: fundersIn(input, known) };
  const record = Array.isArray(input) ? readPublicRecord(input, decisions) : null;
  const parsed = parseEdition(record === null ? input : editionOf(record, known, today));
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map(sentence) };
  return { ok: true, edition: parsed.value, leftOut: record?.problems ?? [] };
}

export const sentence = ({ row, field, message }: Problem): string => [row, field, message].filter(Boolean).join(": ");

async function starterOffices(): Promise<Office[]> {
  const parsed = parseEdition(JSON.parse(await readFile(starter, "utf8")));
  return parsed.ok ? parsed.value.offices : [];
}

/** Which office each printed funder means; nothing where none is known. */
function fundersIn(input: unknown, offices: Office[]): FunderDecision[] {
  if (!Array.isArray(input) || offices.length === 0) return [];
  const officeOf = openFunderBook(offices);
  const printed = new Set(input.map((row: unknown) => (Object(row) as { funder?: unknown }).funder));
  return [...printed].flatMap((text) => (typeof text === "string" ? [{ printed: text, office: officeOf(text) }] : []));
}

function editionOf(
  { projects, organisations, totals }: ReturnType<typeof readPublicRecord>,
  known: Office[],
  today: string,
): Edition {
  const named = new Set(projects.map(({ funder }) => funder));
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
    offices: known.filter(({ id }) => named.has(id)).map((office) => ({ ...office, successor: null })),
    totals,
  };
}
