import { readCountries } from "../normalise/countries.ts";
import { isRegionHeading } from "./furniture.ts";
import type { PageLine } from "./page-lines.ts";
import { isCapitals } from "./page-words.ts";

/** The lines above a record of a page that heads its records with where they work. */
export interface Headings {
  /** The region's heading; empty where none stands among them. */
  region: string;
  /** Lines that say where the record works. */
  countries: PageLine[];
}

/** What stands above the last heading of a region, and what names no place, is the page's own. */
export function readHeadings(lines: readonly PageLine[]): Headings {
  const above = lines.findLastIndex(({ text }, at) => {
    const next = lines[at + 1];
    return next !== undefined && isRegionHeading(text) && (isCapitals(text) || isRegionHeading(next.text));
  });
  const countries = lines.slice(above + 1);
  while (countries.length > 1 && readCountries(countries[0]!.text).value.unread) countries.shift();
  const [only] = countries;
  const both = countries.length === 1 && only && isCapitals(only.text) && isRegionHeading(only.text);
  return { region: lines[above]?.text ?? (both ? only.text : ""), countries };
}
