import { AMERICAN } from "./country-codes.ts";
import type { Candidate } from "./finding.ts";

/** Fewest points of a country of work, and how many times those of the next. */
const FEWEST = 1.5;
/** As many for one that no other stands beside. */
const ALONE = 0.5;
const AHEAD = 1.6;

/** A request has a place of work: where the page is not sure enough for more, the one country that stands out. */
export function countryOfWork(countries: string[], candidates: Candidate[], currency: string | null): string[] {
  if (countries.length > 0) return countries;
  // A currency's code begins with its country's: who asks for JOD works in Jordan.
  const paid = candidates.find(({ country }) => currency?.startsWith(country) && !AMERICAN.has(country));
  if (paid) return [paid.country];
  const [first, second] = candidates.filter(({ country }) => !AMERICAN.has(country));
  return first && first.weight >= (second ? FEWEST : ALONE) && first.weight >= (second?.weight ?? 0) * AHEAD
    ? [first.country]
    : [];
}
