import { isCountry } from "../../list/countries.ts";
import { fold } from "../../list/fold.ts";
import { REGIONS, type Region } from "../../list/schema.ts";
import tables from "./country-names.json" with { type: "json" };
import regionNames from "./region-names.json" with { type: "json" };

/** What a name in a list of countries stands for. */
export type Place =
  | { kind: "country"; codes: readonly string[]; name: string; former: boolean }
  /** `null` for a place that lies in several regions, as Asia does; `undefined` for "Regional" and its like. */
  | { kind: "region"; region: Region | null | undefined }
  | { kind: "ambiguous"; codes: readonly string[] };

const places = new Map<string, Place>();

for (const [code, names] of Object.entries(tables.names))
  for (const name of names) add(name, { kind: "country", codes: [code], name: names[0] ?? name, former: false });
for (const [name, codes] of Object.entries(tables.former)) add(name, { kind: "country", codes, name, former: true });
for (const name of tables.american) add(name, { kind: "country", codes: ["US"], name: "United States", former: true });
for (const [name, codes] of Object.entries(tables.ambiguous)) add(name, { kind: "ambiguous", codes });
for (const [region, names] of Object.entries(regionNames))
  for (const name of names) add(name, { kind: "region", region: regionOf(region) });

function regionOf(key: string): Region | null | undefined {
  return key === "REGIONAL" ? undefined : (REGIONS.find((known) => known === key) ?? null);
}

/** The first that claims a name keeps it: a country before a state of the US, "Georgia" before Georgia. */
function add(name: string, place: Place): void {
  const key = key0(name);
  if (!places.has(key)) places.set(key, place);
}

function key0(name: string): string {
  return fold(name).replace(/^the /, "");
}

/** Names with a comma inside, as atlases turn them around; only these may be put together again. */
const turnedAround = new Set(
  Object.values(tables.names)
    .flat()
    .filter((name) => name.includes(", "))
    .map(key0),
);

/** Names long enough to be told from each other when misspelled. */
const spellable = [...places].filter(([, { kind }]) => kind === "country").map(([name]) => name);

export function placeOf(text: string): Place | null {
  const trimmed = text.trim();
  // Codes are capitals: "no" and "in" are words.
  if (/^[A-Z]{2}$/.test(trimmed) && isCountry(trimmed) && !places.has(trimmed.toLowerCase()))
    return { kind: "country", codes: [trimmed], name: trimmed, former: false };
  const key = key0(trimmed);
  return (
    places.get(key) ??
    places.get(
      key.replace(/ (?:region|regional|subregion|member states|member countries|members|countries|states)$/, ""),
    ) ??
    null
  );
}

export function isTurnedAround(text: string): boolean {
  return turnedAround.has(key0(text));
}

/** Folded names of countries, for a misspelled one. */
export function spellableNames(): readonly string[] {
  return spellable;
}

export function placeOfFolded(name: string): Place | null {
  return places.get(name) ?? null;
}

/** Name in English of a country, for reasons and corrections. */
export function nameOf(code: string): string {
  return (tables.names as Record<string, string[]>)[code]?.[0] ?? code;
}

const listOfCodes = /^[A-Z]{2}(?:\s*[,;|/\s]\s*[A-Z]{2})*$/;
/** Codes of countries that elsewhere mean something else: a bureau, and that nothing is stated. */
const twoMeanings: Readonly<Record<string, string>> = { AF: "Afghanistan", NA: "Namibia" };

/** True for codes of countries alone: "KE", "KE; AF". */
export const isListOfCodes = (text: string): boolean =>
  text.length < 1_000 && listOfCodes.test(text) && text.split(/[^A-Z]+/).every(isCountry);

/**
 * Codes that stand among codes of countries, by names that mean nothing else: AF is Afghanistan there and not a bureau.
 * A code alone tells by itself only where it is `known` that codes stand there.
 */
export function codesAsNames(text: string, known = false): string {
  if (!isListOfCodes(text) || !(known || text.length > 2)) return text;
  return text.replace(/[A-Z]{2}/g, (code) => twoMeanings[code] ?? code);
}
