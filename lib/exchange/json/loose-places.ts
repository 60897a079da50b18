import { isCountry } from "../../list/countries.ts";
import { type Project, REGIONS, type Region } from "../../list/schema.ts";
import { commonRegion, type Places, readCountries } from "../normalise/countries.ts";
import { readRegion, scopeOf } from "../normalise/fields.ts";
import type { Notes } from "../normalise/reading.ts";
import { twoLetterCodes } from "../table/three-letters.ts";
import { isVoid, textOf, type ValueField } from "./named-values.ts";
import { otherForm } from "./other-form.ts";

/** Where a project works, however a row states it: codes, names, a text of several, a region. */
export function loosePlaces(
  values: ReadonlyMap<ValueField, unknown>,
  notes: Notes,
): Pick<Project, "countries" | "region" | "scope"> {
  const stated = values.get("countries");
  const texts = (Array.isArray(stated) ? stated : [stated]).map(textOf).filter((text) => text !== "");
  const countries = new Set<string>();
  const found: Places = { countries: [], region: null, regional: false, unread: false };
  for (const text of texts) {
    if (isCountry(text) && Array.isArray(stated)) {
      countries.add(text);
      continue;
    }
    const { value, doubts, changes } = readCountries(twoLetterCodes(text) ?? text);
    notes.doubts.push(...doubts);
    notes.changes.push(...changes);
    for (const code of value.countries) countries.add(code);
    found.region ??= value.region;
    found.regional ||= value.regional;
    if (doubts.length + changes.length === 0 && value.countries.length > 0)
      otherForm(notes, "countries", text, value.countries.join("; "));
  }
  const places = { ...found, countries: [...countries] };
  const region = regionOf(values.get("region"), notes) ?? places.region ?? commonRegion(places.countries);
  return { countries: places.countries, region, scope: scopeIn(values.get("scope"), places, region, notes) };
}

function regionOf(stated: unknown, notes: Notes): Region | null {
  if (isVoid(stated)) return null;
  const text = textOf(stated);
  const known = REGIONS.find((region) => region === text);
  if (known) return known;
  const region = readRegion(text);
  if (region !== null) otherForm(notes, "region", text, region);
  else notes.doubt("region", text, "unknown-region", "No region has this name.", { severity: "warning" });
  return region;
}

function scopeIn(stated: unknown, places: Places, region: Region | null, notes: Notes): Project["scope"] {
  const text = textOf(stated);
  // The scope of a project whose one country could not be read is a consequence.
  if (text === "country") return places.countries.length === 1 ? "country" : "regional";
  if (text === "regional" || text === "global") return text;
  const scope = scopeOf(places, region, text);
  if (text !== "") otherForm(notes, "scope", text, scope);
  return scope;
}
