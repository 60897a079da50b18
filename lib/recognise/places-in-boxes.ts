import { pattern } from "../list/pattern.ts";
import { AMERICAN, COUNTRY_CODES } from "./country-codes.ts";
import type { NameTable } from "./name-table.ts";
import { awayOf } from "./place-away.ts";
import { isPlaceOfWork, roleOfPlace } from "./place-labels.ts";
import { KIND } from "./sense.ts";
import { isPlace, type Sign, signsOf } from "./signs.ts";

/** Rows of a form that are looked at. */
const MOST_ROWS = 4;
const MOST_BOXES = 60;

/** Countries that boxes name, as the place of work in so many words or under a label that leaves it open. */
export interface NamedInBoxes {
  asWork: string[];
  perhaps: string[];
  /** Those of the project's title. */
  titled: string[];
}

type Row = { label: string; value: string };

/** Countries that the boxes for a place hold by name; `known` are those that the page names otherwise. */
export function namedIn(
  { place, title, fields }: { place: Row[]; title: Row[]; fields: Row[] },
  table: NameTable,
  known: string[],
): NamedInBoxes {
  const others = fields.slice(0, MOST_BOXES).filter(({ label }) => isPlaceOfWork(label));
  const rows = [
    ...place,
    ...others.filter(({ label, value }) => !place.some((row) => row.label === label && row.value === value)),
  ];
  const open = rows.filter(({ label }) => roleOfPlace(label) !== "elsewhere").slice(0, MOST_ROWS);
  const work = rows.filter(({ label }) => isPlaceOfWork(label)).slice(0, MOST_ROWS);
  const isPlain = ({ value }: Row) => countriesIn(value, table, known).isPlain;
  const all = (some: Row[]) => [...new Set(some.flatMap(({ value }) => countriesIn(value, table, known).countries))];
  return { asWork: all(work.filter(isPlain)), perhaps: all(open), titled: all(title.slice(0, 1)) };
}

/** Countries that a box names; plain where it names one alone, or has nothing but names in it. */
function countriesIn(value: string, table: NameTable, known: string[]): { countries: string[]; isPlain: boolean } {
  const signs = signsOf([{ signal: "value", text: value }], table);
  const isList = isOfNames(value, signs);
  const named = signs.flatMap((sign) => {
    const [sense] = sign.senses;
    const country = sense?.kind === KIND.country ? (COUNTRY_CODES[sense.target] ?? "") : "";
    if (country === "" || AMERICAN.has(country) || awayOf(sign, sense!) !== null) return [];
    // "Atlanta, Georgia", "Jordan Smith": a name of more than a country.
    return sense!.flags === 0 || known.includes(country) || sign.text === value.trim() ? [country] : [];
  });
  const countries = [...new Set(named)];
  return { countries, isPlain: isList || countries.length === 1 };
}

function isOfNames(value: string, signs: Sign[]): boolean {
  let rest = "";
  let at = 0;
  for (const { senses, start, end } of signs) {
    if (!senses.some(isPlace)) continue;
    rest += `${value.slice(at, start)}\n`;
    at = end;
  }
  return (rest + value.slice(at)).split(/[\n,;/|()]+/).every((part) => BETWEEN().test(part));
}
/** What stands between names of places: nothing, a small word, or another name. */
const BETWEEN = pattern(
  String.raw`^[\s–—•·:-]*((and|et|y|e|ou|or|und|ve|dan|na|și|si|i|и|та|і|و|the|la|le|les|el|of|de|du|da|do)[\s]*)*(\p{Lu}[\p{L}'’-]*\s*){0,4}[\s.–—-]*$`,
  "u",
);
