import { AMERICAN, COUNTRY_CODES } from "./country-codes.ts";
import type { Candidate } from "./finding.ts";
import type { NameTable } from "./name-table.ts";
import { roleOfPlace } from "./place-labels.ts";
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

/** A request has a place of work: where the page is not sure enough for more, the one its form names, or that stands out. */
export function countryOfWork(
  { countries, candidates }: { countries: string[]; candidates: Candidate[] },
  currency: string | null,
  named: string[],
): string[] {
  if (countries.length > 0) return countries;
  if (named.length > 0 && named.length <= MOST_NAMED) return named;
  // A currency's code begins with its country's: who asks for JOD works in Jordan.
  const paid = candidates.find(({ country }) => currency?.startsWith(country) && !AMERICAN.has(country));
  if (paid) return [paid.country];
  const [first, second] = candidates.filter(({ country }) => !AMERICAN.has(country));
  return first && first.weight >= (second ? FEWEST : ALONE) && first.weight >= (second?.weight ?? 0) * AHEAD
    ? [first.country]
    : [];
}

/** Countries that the boxes for the place of work hold by name. */
export function namedIn(rows: { label: string; value: string }[], table: NameTable): string[] {
  const zones = rows
    .filter(({ label }) => roleOfPlace(label) !== "elsewhere")
    .slice(0, MOST_ROWS)
    .map(({ value }) => ({ signal: "value" as const, text: value }));
  const named = signsOf(zones, table).flatMap(({ senses }) =>
    senses[0]?.kind === KIND.country && senses[0].flags === 0 ? [COUNTRY_CODES[senses[0].target] ?? ""] : [],
  );
  return [...new Set(named)].filter((country) => country !== "" && !AMERICAN.has(country));
}
