import type { CountryFact, Source } from "../../lib/list/schema.ts";
import { readFacts, readText } from "./facts.ts";
import { goodsOf, type IlabCountry } from "./ilab.ts";

interface TierSource {
  source: string;
  url: string;
  title: string;
  asOf?: string;
}

interface Compact {
  country: string;
  /** Row of the public record that states it. */
  row: string;
  from?: string;
  to?: string;
}

const tierNames: Record<string, string> = {
  "1": "Tier 1",
  "2": "Tier 2",
  "2WL": "Tier 2 Watch List",
  "3": "Tier 3",
  "Special Case": "Special Case",
};

/** One fact for each country and year of each source: where two sources differ, both stay. */
export function tierFacts(): CountryFact[] {
  const sources = new Map(readFacts<TierSource>("tier-sources.json").map((source) => [source.source, source]));
  const lines = readText("tiers.csv").trim().split("\n").slice(1);
  return lines.flatMap((line) => {
    const [key = "", year = "", tier = "", countries = "", note = ""] = line.split(",");
    const source = sources.get(key);
    const value = tierNames[tier];
    if (!source || !value) throw new Error(`facts/tiers.csv: cannot read the line "${line.slice(0, 60)}"`);
    return countries.split(" ").map(
      (country): CountryFact => ({
        country,
        kind: "tier",
        year: Number(year),
        from: null,
        to: null,
        value,
        note: note || null,
        // A coding is as old as the report it codes; a copy of a page as old as the copy.
        source: { url: source.url, title: source.title, asOf: source.asOf ?? year },
      }),
    );
  });
}

/** Child Protection Compact Partnerships, only as far as a row of the record states them. */
export function compactFacts(sourceOfRow: (row: string) => Source): CountryFact[] {
  return readFacts<Compact>("compacts.json").map(({ country, row, from, to }) => ({
    country,
    kind: "compact",
    year: null,
    from: from ?? null,
    to: to ?? null,
    value: "Child Protection Compact Partnership",
    note: null,
    source: sourceOfRow(row),
  }));
}

/** Countries that were hubs of a regional initiative, from when a source says it. */
export function hubFacts(): CountryFact[] {
  return readFacts<Pick<CountryFact, "country" | "from" | "value" | "note" | "source">>("hubs.json").map((hub) => ({
    ...hub,
    kind: "hub",
    year: null,
    to: null,
  }));
}

/** The Labor Department's findings: the level is its words; what a page does not state is left out. */
export function ilabFacts(countries: readonly IlabCountry[]): CountryFact[] {
  return countries.map((row) => ({
    country: row.country,
    kind: "ilab",
    year: row.year,
    from: null,
    to: null,
    value: row.advancement ?? "Level not stated",
    note: noteOf(row) || null,
    source: { url: row.page, title: null, asOf: String(row.year) },
  }));
}

function noteOf(row: IlabCountry): string {
  const { investigations, prosecutions, convictions } = row.criminal ?? {};
  const cases = Object.entries({ investigations, prosecutions, convictions }).filter(
    ([, count]) => count !== undefined,
  );
  const parts = [
    goodsOf(row),
    row.palermo && `Palermo Protocol ratified: ${row.palermo}`,
    cases.length > 0 && `Criminal cases: ${cases.map(([kind, count]) => `${count} ${kind}`).join(", ")}`,
    row.coordinationMechanism && `Coordinating body: ${row.coordinationMechanism}`,
    row.policy && `Policy: ${row.policy}`,
    row.socialPrograms && `Social programs: ${row.socialPrograms}`,
  ];
  return parts.filter(Boolean).join(". ");
}
