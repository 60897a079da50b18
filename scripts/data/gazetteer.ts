import { pathToFileURL } from "node:url";
import { packGazetteer } from "../../lib/recognise/gazetteer.ts";
import { addCities } from "./gazetteer/cities.ts";
import { list, Names } from "./gazetteer/collect.ts";
import { addCountries } from "./gazetteer/countries.ts";
import { makeFoldTable } from "./gazetteer/fold-table.ts";
import { ORGANISATION_NAMES } from "./gazetteer/organisation-names.ts";
import { addPhrases } from "./gazetteer/phrases.ts";
import { addRegions } from "./gazetteer/regions.ts";
import { WORDS_ABROAD } from "./gazetteer/words-abroad.ts";

/** The world's names, packed for `buildNameTable`. Deterministic: the same sources give the same bytes. */
export async function buildGazetteer(): Promise<Uint8Array<ArrayBuffer>> {
  const folds = makeFoldTable();
  const names = new Names(folds);
  addPhrases(names);
  addCountries(names);
  addCities(names);
  addRegions(names);
  for (const word of list(WORDS_ABROAD)) names.doubt(word);
  const organisations = ORGANISATION_NAMES.trim()
    .split("\n")
    .map((line) => line.split("|"));
  return packGazetteer({ folds, entries: names.entries(), organisations });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { mkdir, writeFile } = await import("node:fs/promises");
  await mkdir("public/data", { recursive: true });
  await writeFile("public/data/gazetteer.bin", await buildGazetteer());
}
