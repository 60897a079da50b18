import type { CountryFact } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";
import { sourceLink } from "./edition-line.ts";
import type { CountryDossier, FactBox, TierShape } from "./view.ts";

/** Which tier a source means: "2", "Tier 2", "2WL", "Tier 2 Watch List", "Special Case". Null: it is none of them. */
export function tierShape(value: string): TierShape | null {
  const text = value.toLowerCase().replace(/tier|\s|[-.,]/g, "");
  if (/^(2wl|2watchlist|watchlist|wl)$/.test(text)) return "watch";
  if (/^[123]$/.test(text)) return ({ "1": "tier1", "2": "tier2", "3": "tier3" } as const)[text as "1" | "2" | "3"];
  return /^(sc|special|specialcase|specialcases)$/.test(text) ? "special" : null;
}

export function tierName(value: string, words: Words): string {
  switch (tierShape(value)) {
    case "tier1":
      return words.t("tier1");
    case "tier2":
      return words.t("tier2");
    case "watch":
      return words.t("tierWatch");
    case "tier3":
      return words.t("tier3");
    case "special":
      return words.t("tierSpecial");
    default:
      return oneLine(value, 40);
  }
}

/** Tiers by year; where two sources differ in a year, both are named. */
interface TierYear {
  year: number;
  shape: TierShape;
  names: string[];
  fact: CountryFact;
}

export function tierYears(facts: CountryFact[], words: Words): TierYear[] {
  const years = new Map<number, TierYear>();
  for (const fact of facts) {
    const shape = fact.kind === "tier" ? tierShape(fact.value) : null;
    const year = fact.year ?? (fact.from === null ? null : Number(fact.from.slice(0, 4)));
    if (shape === null || year === null) continue;
    const name = tierName(fact.value, words);
    const known = years.get(year);
    if (known === undefined) years.set(year, { year, shape, names: [name], fact });
    else if (!known.names.includes(name)) known.names.push(name);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

export function tierLine(facts: CountryFact[], words: Words): CountryDossier["tiers"] {
  const points = tierYears(facts, words).map(({ year, shape, names }) => ({ year, shape, text: words.oneOf(names) }));
  return { heading: words.t("tierHeading"), points };
}

/** The newest tier in the list, with the year of its report. Never more than a dated fact. */
export function tierBox(facts: CountryFact[], country: string, words: Words): FactBox {
  const newest = tierYears(facts, words).at(-1);
  const label = words.t("tierLabel");
  if (newest === undefined) return notInList(label, country, words);
  const { year, shape, names, fact } = newest;
  const report = words.t(names.length > 1 ? "tierReportDisagree" : "tierReport", { year: String(year) });
  const source = sourceLink(fact.source, { words });
  return {
    label,
    value: words.oneOf(names),
    stated: true,
    shape: names.length > 1 ? null : shape,
    detail: report,
    source: source.url === null ? source : { text: words.t("source"), url: source.url },
  };
}

export function notInList(label: string, country: string, words: Words): FactBox {
  const detail = words.t("factNoEntry", { country: words.countryInText(country) });
  return { label, value: words.t("notStated"), stated: false, shape: null, detail, source: null };
}
