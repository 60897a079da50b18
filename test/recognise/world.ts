import type { Organisation } from "../../lib/list/schema.ts";
import { packGazetteer } from "../../lib/recognise/gazetteer.ts";
import { buildNameTable, type NameTable, openNameTable } from "../../lib/recognise/name-table.ts";
import type { Reading } from "../../lib/recognise/reading.ts";
import { KIND } from "../../lib/recognise/sense.ts";
import { makeFoldTable } from "../../scripts/data/gazetteer/fold-table.ts";
import { buildGazetteer } from "../../scripts/data/gazetteer.ts";

export const folds = makeFoldTable();

export function organisation(id: string, name: string, more: Partial<Organisation> = {}): Organisation {
  return { id, name, aliases: [], acronym: null, domain: null, kind: null, ...more };
}

export const organisations: Organisation[] = [
  organisation("iom", "International Organization for Migration", { acronym: "IOM", domain: "iom.int" }),
  organisation("unodc", "United Nations Office on Drugs and Crime", { acronym: "UNODC" }),
  organisation("world-vision", "World Vision", { aliases: ["World Vision International"] }),
  organisation("free-the-slaves", "Free the Slaves", { acronym: "FTS" }),
  organisation("polaris", "Polaris", { aliases: ["Polaris Project"], domain: "polarisproject.org" }),
  organisation("pact", "Pact"),
  organisation("care", "CARE", { aliases: ["CARE International"] }),
  organisation("crs", "Catholic Relief Services", { acronym: "CRS" }),
  organisation("winrock", "Winrock International", { aliases: ["Winrock"] }),
  organisation("catw", "Coalition Against Trafficking in Women", { acronym: "CATW" }),
];

let opened: NameTable | undefined;

/** The shipped names of the world with ten organisations. */
export async function worldTable(): Promise<NameTable> {
  opened ??= openNameTable(buildNameTable((await buildGazetteer()).buffer, organisations));
  return opened;
}

/** A table of phrases alone, each a meaning of its own: sense 0 is the first. */
export function phraseTable(names: string[]): NameTable {
  const entries = names.map((name, target) => ({ name, senses: [{ kind: KIND.cue, target, flags: 0 }] }));
  return openNameTable(buildNameTable(packGazetteer({ folds, entries, organisations: [] }).buffer, []));
}

export function reading(text: string, more: Partial<Reading> = {}): Reading {
  return {
    url: "",
    title: "",
    lang: "en",
    meta: {},
    headings: [],
    breadcrumb: [],
    fields: [],
    text,
    mainLength: text.length,
    truncated: false,
    ...more,
  };
}
