import type { ListReader } from "../list/reader.ts";
import type { CountryFact, Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";
import type { CountryMore, SharedWith } from "./country-shape.ts";
import { sourceLink } from "./edition-line.ts";
import type { Ground } from "./ground.ts";

/** Countries whose facts are asked for: beyond these no row says whether it is a hub. */
const MOST_ASKED = 40;

/**
 * The countries that share regional awards with this one, the most first, and which of them the list calls a hub. That
 * is a fact of the list: nothing is concluded from where a country lies. Null where no award is shared.
 */
export async function sharedWith(
  country: string,
  shared: Project[],
  reader: ListReader,
  ground: Ground,
): Promise<SharedWith | null> {
  const counts = countryCounts(country, shared, ground.words);
  if (counts.length === 0) return null;
  const { words } = ground;
  const facts = await Promise.all(counts.slice(0, MOST_ASKED).map(([code]) => reader.factsOfCountry(code)));
  return {
    heading: words.t("sharedHeading"),
    lead: words.t("sharedLead", {
      awards: words.t("sharedAwards", { count: shared.length }),
      countries: words.t("sharedCountries", { count: counts.length }),
    }),
    rows: counts.map(([code, count], index) => ({
      country: code,
      name: words.country(code),
      awards: words.t("sharedAwards", { count }),
      hub: hubText(facts[index] ?? [], ground),
    })),
  };
}

/** Countries of the shared awards and in how many each stands; then by name, so that the order is one. */
function countryCounts(country: string, shared: Project[], words: Words): [string, number][] {
  const order = new Intl.Collator(words.language);
  const counts = new Map<string, number>();
  for (const { countries } of shared)
    for (const code of new Set(countries)) if (code !== country) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || order.compare(words.country(a[0]), words.country(b[0])));
}

function hubText(facts: CountryFact[], { words }: Ground): string | null {
  const hub = facts.find(({ kind }) => kind === "hub");
  if (hub === undefined) return null;
  return words.t("sharedHub", { hub: oneLine(hub.value, 120), source: sourceLink(hub.source, { words }).text });
}

/** What the map draws: this country and those it shares awards with. */
export function mapOf(country: string, shared: Project[], { words }: Ground): CountryMore["map"] {
  const counts = countryCounts(country, shared, words);
  const name = words.country(country);
  return {
    heading: words.t("mapHeading"),
    description: words.t(counts.length === 0 ? "mapAlone" : "mapDescription", { name, count: counts.length }),
    places: [
      { country, name, awards: 0, own: true },
      ...counts.map(([code, awards]) => ({ country: code, name: words.country(code), awards, own: false })),
    ],
  };
}
