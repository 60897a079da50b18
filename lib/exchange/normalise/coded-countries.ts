import { isCountry } from "../../list/countries.ts";
import { twoLetterCodes } from "../table/three-letters.ts";
import { readCountries } from "./countries.ts";
import type { Change, Doubt } from "./reading.ts";

/** A list of countries as codes, with what is to be told of those that were written otherwise. */
export interface CodedCountries {
  countries: string[];
  doubts: readonly Doubt[];
  changes: readonly Change[];
}

/**
 * Countries that stand where a list has codes, and are names, other codes or misspelt: each is read as a cell of a table
 * is, so that one slip is mended or told the same way in every kind of file. Null where all are codes, or no texts.
 */
export function codedCountries(list: unknown): CodedCountries | null {
  if (!Array.isArray(list) || !list.every((text) => typeof text === "string") || list.every(isCountry)) return null;
  const countries = new Set<string>();
  const [doubts, changes]: [Doubt[], Change[]] = [[], []];
  for (const text of list) {
    if (isCountry(text)) {
      countries.add(text);
      continue;
    }
    const read = readCountries(twoLetterCodes(text) ?? text);
    for (const code of read.value.countries) countries.add(code);
    doubts.push(...read.doubts);
    changes.push(...read.changes);
    if (read.value.countries.length === 0 && read.doubts.length === 0) doubts.push(noCountry(text));
  }
  return { countries: [...countries], doubts, changes };
}

/** A region, or words that state nothing, where a country is to stand. */
const noCountry = (value: string): Doubt => ({
  ...{ field: "countries", value, code: "unknown-country", severity: "error", fix: null },
  reason: value.trim() === "" ? "A country is blank here." : `“${value}” is no country.`,
});

/** What is meant for a project of ours, its countries as codes and as they were printed; null where nothing is to mend. */
export function withCodes(row: Readonly<Record<string, unknown>>): {
  row: Record<string, unknown>;
  doubts: readonly Doubt[];
  changes: readonly Change[];
} | null {
  const coded = codedCountries(row.countries);
  if (coded === null) return null;
  const { countries, doubts, changes } = coded;
  const { printed } = row;
  const held = typeof printed === "object" && printed !== null ? printed : {};
  const before = (row.countries as string[]).join("; ");
  const mended: Record<string, unknown> = { ...row, countries, printed: { countries: before, ...held } };
  if (row.scope === "country" && countries.length !== 1) mended.scope = "regional";
  return { row: mended, doubts, changes };
}
