import type { Subject } from "./aboutness.ts";
import { localWeight } from "./american.ts";
import { choose } from "./choose-countries.ts";
import { COUNTRY_CODES } from "./country-codes.ts";
import type { Candidate, Reason } from "./finding.ts";
import { isPayer } from "./place-away.ts";
import { isAmerican } from "./place-context.ts";
import { bodyScore, round, scoreOf, type Tally, tally } from "./place-tally.ts";
import { BODY } from "./place-worth.ts";
import { KIND } from "./sense.ts";
import type { SignGroups } from "./sign-groups.ts";
import type { Sign } from "./signs.ts";
import type { Zone } from "./zones.ts";

export interface Places {
  countries: string[];
  candidates: Candidate[];
  reasons: Reason[];
}

/** Countries a page is about, strongest first, with every candidate and why. */
export function countriesOf(signs: Sign[], { places }: SignGroups, zones: Zone[], subject: Subject): Places {
  const host = zones.find((zone) => zone.signal === "host")?.text ?? "";
  const tallies = tally(places);
  const local = localWeight(signs, host);
  const america = foldAmerica(tallies, local);
  const home = homeScore(tallies, america);
  const scored = [...tallies]
    .map(([country, one]) => ({ country, one, score: scoreOf(one) }))
    .filter(({ country, score }) => score > 0.05 && !isAmerican(country))
    // Equals stay in the order of the page.
    .sort((a, b) => b.score - a.score);
  // Where people live as in the United States, one weak kind of name is more likely a town's, a street's or a shop's there.
  const isWeak = ({ one }: { one: Tally }) => home >= HOME_ENOUGH && isBorrowable(one);
  const lent = scored.find(isWeak)?.score ?? 0;
  const candidates = [
    ...scored.map((each) => ({
      country: COUNTRY_CODES[each.country]!,
      weight: round(each.score * (isWeak(each) ? 0.5 : 1)),
      ...(isOnlyTown(each) && { isTown: true as const }),
      ...awayIn(each),
    })),
    ...(home + lent > 0 ? [{ country: "US", weight: round(home + lent) }] : []),
  ]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 20);
  const textLength = zones.reduce(
    (sum, zone) => sum + (zone.signal in BODY && zone.signal !== "rest" ? zone.text.length : 0),
    0,
  );
  const { countries: chosen, against } = choose(scored, {
    america: bodyScore(america),
    home: home + lent,
    local,
    subject,
    textLength,
    host,
    bare: !zones.some(({ signal }) => signal === "title" || signal === "heading"),
  });
  const reasons = scored.slice(0, 8).flatMap(({ one }) => one.reasons.sort((a, b) => b.weight - a.weight).slice(0, 5));
  if (against && scored[0])
    reasons.unshift({
      about: "country",
      subject: COUNTRY_CODES[scored[0].country]!,
      signal: against.signal,
      weight: -round(scored[0].score),
      found: against.found,
    });
  return { countries: chosen.map(({ country }) => COUNTRY_CODES[country]!), candidates, reasons };
}

/** Parts of a country from which it is no payer. */
const AT_HOME = 2;

/** What the page says of a country beside its weight: see `Candidate`. */
function awayIn({ country, one }: { country: number; one: Tally }): Partial<Candidate> {
  const { away, here, sure, names, parts } = one;
  // A letter that names several of its towns is of work at home.
  const payer = isPayer(country) && parts.size < AT_HOME;
  // An adjective alone is said of people, languages and dishes.
  const isAdjective = one.forms.size === 1 && one.forms.has(KIND.demonym);
  const known = sure || (!payer && !isAdjective && (here > 0 || away.seat > 0));
  const isPaid = away.payer + away.gives + away.office > 0;
  const isLeft = isAdjective || away.left + away.seat + away.post > 0;
  // Whoever pays, or sits where money comes from, is also named without a word that says so.
  const isAway = known ? null : isPaid ? "paid" : away.gone > 0 ? "gone" : isLeft ? "left" : null;
  return {
    ...(isAway && { isAway }),
    ...(payer && { isPayer: true as const }),
    ...(names.size > 1 && { names: names.size }),
  };
}

const isOnlyTown = ({ country, one: { forms, reasons, firm } }: { country: number; one: Tally }): boolean =>
  (firm === 0 || isPayer(country)) &&
  forms.size === 1 &&
  forms.has(KIND.city) &&
  new Set(reasons.map(({ found }) => found.toLowerCase())).size === 1;

const HOME_ENOUGH = 1;

/** Nothing but one kind of name, and neither the country's own nor its capital's that no town there bears. */
const isBorrowable = ({ forms, own, structure }: Tally): boolean =>
  forms.size < 2 &&
  !structure.has("host") &&
  !structure.has("title") &&
  (own === 0 || !(forms.has(KIND.country) || forms.has(KIND.capital) || forms.has(KIND.region)));

/** Names that towns of the United States bear go to the United States when the page is local there. Returns its evidence. */
function foldAmerica(tallies: Map<number, Tally>, local: number): number {
  let america = local;
  for (const [country, one] of tallies) {
    if (isAmerican(country)) continue;
    // "Uruguay" is no town's name, though Montevideo is.
    if (one.borrowed > one.own * 0.6 && local >= 1 && local > one.own * 0.9 + Math.min(4, one.borrowed * 0.25)) {
      america += one.borrowed;
      tallies.delete(country);
    }
  }
  return america;
}

/** The United States as a candidate among others: its states, towns and local life, and its own name, which donors bear too. */
function homeScore(tallies: Map<number, Tally>, america: number): number {
  let named = 0;
  for (const [country, one] of tallies) if (isAmerican(country)) named += scoreOf(one);
  return bodyScore(america) + named * 0.8;
}
