import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseEdition } from "../lib/list/parse.ts";
import type { Organisation } from "../lib/list/schema.ts";
import type { Finding } from "../lib/recognise/finding.ts";
import { buildNameTable, openNameTable } from "../lib/recognise/name-table.ts";
import type { Reading } from "../lib/recognise/reading.ts";
import { recognise } from "../lib/recognise/recognise.ts";

export interface Recogniser {
  recognise(reading: Reading): Finding;
  organisations: Map<string, Organisation>;
}

const data = (name: string) => fileURLToPath(new URL(`../public/data/${name}`, import.meta.url));

/** The extension's own recognition over the list and names it ships with. Throws a sentence when they have not been built. */
export async function openRecogniser(): Promise<Recogniser> {
  const [gazetteer, starter] = await Promise.all([
    readFile(data("gazetteer.bin")),
    readFile(data("starter.json"), "utf8"),
  ]).catch(() => {
    throw new Error("The shipped data is missing: run `npm run data` first.");
  });
  const edition = parseEdition(JSON.parse(starter));
  if (!edition.ok) throw new Error("The starter list could not be read: run `npm run data` again.");
  const { organisations } = edition.value;
  const table = openNameTable(buildNameTable(new Uint8Array(gazetteer).buffer, organisations));
  return {
    recognise: (reading) => recognise(reading, table),
    organisations: new Map(organisations.map((one) => [one.id, one])),
  };
}
