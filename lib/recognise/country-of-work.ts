import { AMERICAN, COUNTRY_CODES } from "./country-codes.ts";
import type { Candidate } from "./finding.ts";
import type { NameTable } from "./name-table.ts";
import { isPlaceOfWork, roleOfPlace } from "./place-labels.ts";
import { KIND } from "./sense.ts";
import { signsOf } from "./signs.ts";

/** Fewest points of a country of work, and how many times those of the next. */
const FEWEST = 1.5;
/** As many for one that no other stands beside. */
const ALONE = 0.5;
const AHEAD = 1.6;
/** Rows of a form that are looked at, and countries that one may name: a region's boxes name more. */
const MOST_ROWS = 4;
const MOST_NAMED = 5;

/** Countries that boxes name, as the place of work in so many words or under a label that leaves it open. */
export interface NamedInBoxes {
  asWork: string[];
  perhaps: string[];
}

/** A request has a place of work: the one its form names, else the page's, and where that is not sure, one that stands out. */
export function countryOfWork(
  { countries, candidates }: { countries: string[]; candidates: Candidate[] },
  currency: string | null,
  { asWork, perhaps }: NamedInBoxes,
): string[] {
  const isSome = (named: string[]) => named.length > 0 && named.length <= MOST_NAMED;
  if (isSome(asWork)) return asWork;
  if (isSome(perhaps) && (countries.length === 0 || perhaps.every((country) => countries.includes(country))))
    return perhaps;
  if (countries.length > 0) return countries;
  // A currency's code begins with its country's: who asks for JOD works in Jordan.
  const paid = candidates.find(({ country }) => currency?.startsWith(country) && !AMERICAN.has(country));
  if (paid) return [paid.country];
  const [first, second] = candidates.filter(({ country }) => !AMERICAN.has(country));
  // A town's name may be any word: "Salama", "Anak".
  return first &&
    first.isTown !== true &&
    first.weight >= (second ? FEWEST : ALONE) &&
    first.weight >= (second?.weight ?? 0) * AHEAD
    ? [first.country]
    : [];
}

/** Countries that the boxes for a place hold by name. */
export function namedIn(rows: Row[], table: NameTable): NamedInBoxes {
  return {
    asWork: countriesIn(
      rows.filter(({ label }) => isPlaceOfWork(label)),
      table,
    ),
    perhaps: countriesIn(
      rows.filter(({ label }) => roleOfPlace(label) !== "elsewhere"),
      table,
    ),
  };
}
type Row = { label: string; value: string };

function countriesIn(rows: Row[], table: NameTable): string[] {
  const zones = rows.slice(0, MOST_ROWS).map(({ value }) => ({ signal: "value" as const, text: value }));
  const named = signsOf(zones, table).flatMap(({ senses }) =>
    senses[0]?.kind === KIND.country && senses[0].flags === 0 ? [COUNTRY_CODES[senses[0].target] ?? ""] : [],
  );
  return [...new Set(named)].filter((country) => country !== "" && !AMERICAN.has(country));
}
