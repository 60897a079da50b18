import { createRequire } from "node:module";
import { COUNTRY_CODES } from "../../../lib/recognise/country-codes.ts";
import { FLAG, KIND } from "../../../lib/recognise/sense.ts";
import { ALSO_AMERICAN, STATES } from "./american.ts";
import { CAPITALS } from "./capitals.ts";
import { codeIndex, list, type Names, readTable } from "./collect.ts";
import { DEMONYMS } from "./demonyms.ts";
import { MISSION_HOSTS } from "./hosts.ts";
import {
  arabicAdjective,
  arabicName,
  english,
  french,
  portuguese,
  russianAdjective,
  russianName,
  spanish,
} from "./inflect.ts";
import { formsIn, MORE_LANGUAGES_OF_NAMES } from "./more-countries.ts";
import { ALSO_PERSONS, ALSO_THINGS, OTHER_NAMES, REGIONS, SHARED_NAMES } from "./other-names.ts";

const require = createRequire(import.meta.url);
const LANGUAGES = ["en", "fr", "es", "pt", "pt-PT", "ru", "ar"];

export function addCountries(names: Names): void {
  const flags = flagsByName(names);
  const add = (name: string, kind: number, code: string, more = 0) =>
    names.add(name, kind, codeIndex(code), more | (flags.get(names.fold(name)) ?? 0));
  // First, so that of two Congos the larger one stands before the other.
  for (const { code, columns } of readTable(SHARED_NAMES))
    for (const name of columns[0] ?? []) for (const form of spread(name)) add(form, KIND.country, code, FLAG.shared);
  for (const language of LANGUAGES) addTerritories(language, add);
  for (const { code, columns } of readTable(OTHER_NAMES))
    for (const name of columns[0] ?? []) for (const form of spread(name)) add(form, KIND.country, code);
  for (const { code, columns } of readTable(REGIONS)) for (const name of columns[0] ?? []) add(name, KIND.region, code);
  addCapitals(add);
  addDemonyms(names, add);
  // What another language calls a country, where nothing else is called so.
  for (const language of MORE_LANGUAGES_OF_NAMES)
    addTerritories(
      language,
      (name, kind, code) => {
        if (code !== "US" && names.senses(name).every(({ target }) => target === codeIndex(code)))
          add(name, kind, code);
      },
      (name) => formsIn(language, name),
    );
  for (const name of list(STATES)) add(name, KIND.state, "US");
  addMissions(names);
}

type Add = (name: string, kind: number, code: string, flags?: number) => void;

function flagsByName(names: Names): Map<string, number> {
  const flags = new Map<string, number>();
  const mark = (table: string, flag: number) => {
    for (const name of list(table)) flags.set(names.fold(name), (flags.get(names.fold(name)) ?? 0) | flag);
  };
  mark(ALSO_PERSONS, FLAG.person);
  mark("Maurice,Mauricio,Maurício,Salvador,Dominique,Vincent,Martin,Barthélemy,Eustache", FLAG.person);
  mark(ALSO_THINGS, FLAG.common);
  mark(
    "Réunion,Reunión,Reunião,Grenade,Того,Polish,مالي,قطر,بنين,Чад,Maurice,Oman,Mongol,Curaçao,Monaco,Salvador,Swede,Dane,Finn",
    FLAG.common,
  );
  mark(ALSO_AMERICAN, FLAG.american);
  mark("Granada,Salvador,مالي,بنين", FLAG.shared);
  return flags;
}

function addTerritories(language: string, add: Add, formsOf: (name: string) => string[] = spread): void {
  const file = require(`cldr-localenames-full/main/${language}/territories.json`);
  const territories: Record<string, string> = file.main[language].localeDisplayNames.territories;
  for (const [key, name] of Object.entries(territories)) {
    const code = key.slice(0, 2);
    if (!/^[A-Z]{2}(-alt-(short|variant))?$/.test(key) || !COUNTRY_CODES.includes(code)) continue;
    for (const form of formsOf(name)) add(form, KIND.country, code);
  }
}

/** The forms in which a name stands in running text. */
export function spread(name: string): string[] {
  if (/^[\u0400-\u04ff]/.test(name)) return russianName(name);
  if (/[\u0600-\u06ff]/.test(name)) return arabicName(name);
  return [...new Set([name, name.replace(" & ", " and "), name.replace(/^St\. /, "Saint ").replace(" & ", " and ")])];
}

function addCapitals(add: Add): void {
  for (const { code, columns } of readTable(CAPITALS))
    for (const printed of columns.flat()) {
      const shared = printed.startsWith("?");
      for (const form of spread(shared ? printed.slice(1) : printed))
        add(form, KIND.capital, code, shared ? FLAG.shared : 0);
    }
}

function addDemonyms(names: Names, add: Add): void {
  for (const { code, columns } of readTable(DEMONYMS)) {
    const [en = [], fr = [], es = [], pt = [], ru = [], ar = []] = columns;
    const adder = (flags: number) => (form: string) => {
      // Spanish "china", "armenia", "libia" are names of countries first.
      if (!names.senses(form).some(({ kind }) => kind === KIND.country)) add(form, KIND.demonym, code, flags);
    };
    en.flatMap(english).forEach(adder(0));
    fr.flatMap(french).forEach(adder(FLAG.caseless));
    es.flatMap(spanish).forEach(adder(FLAG.caseless));
    pt.flatMap(portuguese).forEach(adder(FLAG.caseless));
    ru.flatMap(russianAdjective).forEach(adder(FLAG.caseless));
    ar.flatMap(arabicAdjective).forEach(adder(FLAG.caseless));
  }
  for (const form of ["Korean", "Koreans"]) add(form, KIND.demonym, "KR");
  add("Congolese", KIND.demonym, "CG", FLAG.shared);
  add("Dominican", KIND.demonym, "DM", FLAG.shared);
}

/** Embassy hosts, as an address reads when it is taken apart: "gh usembassy gov". The first country is the post's own. */
function addMissions(names: Names): void {
  for (const code of COUNTRY_CODES) {
    const host = `${code.toLowerCase()}.usembassy.gov`;
    if (!(host in MISSION_HOSTS)) names.add(host, KIND.country, codeIndex(code), FLAG.caseless | FLAG.large);
  }
  for (const [host, codes] of Object.entries(MISSION_HOSTS))
    for (const code of codes.split(" "))
      names.add(host.replace(/^www\./, ""), KIND.country, codeIndex(code), FLAG.caseless | FLAG.large);
}
