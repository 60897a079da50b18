import { AMERICAN } from "./country-codes.ts";
import type { Candidate } from "./finding.ts";
import type { NamedInBoxes } from "./places-in-boxes.ts";

/** Fewest points of a country of work, and how many times those of the next. */
const FEWEST = 1.5;
/** As many for one that no other stands beside, and for one with several names. */
const ALONE = 0.5;
const SEVERAL = 0.15;
const AHEAD = 1.6;
/** What is left of the points of a country that pays for work elsewhere. */
const OF_PAYER = 0.5;
/** Countries that one form may name: a region's boxes name more. */
const MOST_NAMED = 5;

/**
 * A request has a place of work: the one its form names, else the page's, and where that is not sure, one that stands
 * out. Who pays, and where people left or go, is none where another country is named. `homes`: where whoever asks
 * writes from, by address and money, the surest first.
 */
export function countryOfWork(
  { countries, candidates }: { countries: string[]; candidates: Candidate[] },
  currency: string | null,
  { asWork, perhaps, titled }: NamedInBoxes,
  homes: string[] = [],
): string[] {
  const isSome = (named: string[]) => named.length > 0 && named.length <= MOST_NAMED;
  if (isSome(asWork)) return asWork;
  const here = candidates.filter(({ country, isAway }) => !AMERICAN.has(country) && isAway === undefined);
  const isHere = (country: string) => here.some((one) => one.country === country);
  const told = withoutAway(countries, candidates, here);
  // "Place: Brussels" of a letter that names another country is where it was written.
  const isSeat = (country: string) => here.length > 1 && here.some((one) => one.country === country && one.isPayer);
  if (isSome(perhaps) && (told.length > 0 ? perhaps.every((one) => told.includes(one)) : !perhaps.some(isSeat)))
    return perhaps;
  // "Borders that protect: Costa Rica and Panama": both, though only one is spoken of.
  if (isSome(titled) && told.length > 0 && told.every((country) => titled.includes(country)) && titled.every(isHere))
    return titled;
  const others = candidates.filter(
    ({ country, isAway, isPayer }) => !AMERICAN.has(country) && isAway !== "paid" && !isPayer,
  );
  // Where everybody left or went is not where a letter comes from.
  const [home] = homes;
  if (here.length === 0 && told.length + others.length > 0 && home !== undefined) return [home];
  if (told.length > 0) return told;
  // A currency's code begins with its country's: who asks for JOD works in Jordan.
  const paid = here.find(({ country, isPayer }) => currency?.startsWith(country) && !isPayer);
  if (paid) return [paid.country];
  const outstanding = standingOut(here.length > 0 || others.length > 1 ? here : others, homes);
  return outstanding === null ? [] : [outstanding];
}

/** The page's countries but those that only pay, or are only left or gone to, where another one is known. */
function withoutAway(countries: string[], candidates: Candidate[], here: Candidate[]): string[] {
  const awayOf = (country: string) => candidates.find((one) => one.country === country)?.isAway;
  const kept = countries.filter((country) => awayOf(country) === undefined);
  if (kept.length > 0) return kept;
  if (here.length > 0) return [];
  // Who asks is mostly where people leave, and not where they go.
  const left = countries.filter((country) => awayOf(country) === "left");
  if (left.length > 0) return left;
  return candidates.some(({ isAway }) => isAway === "left")
    ? []
    : countries.filter((country) => awayOf(country) !== "paid");
}

function standingOut(here: Candidate[], homes: string[]): string | null {
  const ranked = here
    .map((one) => ({ ...one, weight: one.weight * (one.isPayer ? OF_PAYER : 1) }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  const home = homes.find((country) => ranked.some((one) => one.country === country));
  if (home !== undefined && isNear(ranked, home)) return home;
  if (first === undefined) return null;
  const fewest = second && !second.isPayer ? FEWEST : first.names === undefined ? ALONE : SEVERAL;
  // A town's name may be any word: "Salama", "Anak".
  return first.isTown !== true && first.weight >= fewest && first.weight >= (second?.weight ?? 0) * AHEAD
    ? first.country
    : null;
}

/** Is a country as good as any other of them? */
const isNear = (ranked: Candidate[], country: string): boolean =>
  (ranked.find((one) => one.country === country)?.weight ?? 0) * AHEAD >= (ranked[0]?.weight ?? 0);
