import { mainAmount } from "../list/amounts.ts";
import { printedSum } from "../list/printed-sum.ts";
import type { CountryFact, Project } from "../list/schema.ts";
import type { CountryMore } from "./country-shape.ts";
import type { Ground } from "./ground.ts";
import { tierYears } from "./tiers.ts";

/** First year of the report that has tiers. */
const FIRST_REPORT = 2001;

export interface Known {
  country: string;
  projects: Project[];
  facts: CountryFact[];
  /** Open or announced here. */
  calls: readonly unknown[];
  planned: readonly unknown[];
}

/** What an edition does not state of a country, so that silence is not taken for an answer. */
export function unknownOf({ country, projects, facts, calls, planned }: Known, ground: Ground): CountryMore["unknown"] {
  const { words, info, contacts } = ground;
  const name = words.countryInText(country);
  const has = (kind: CountryFact["kind"]) => facts.some((fact) => fact.kind === kind);
  const some = (key: string, count: number) => (count === 0 ? null : words.t(key, { count, all: projects.length }));
  const covered = contacts.some(({ covers }) => covers.length === 0 || covers.includes(country));
  const noDollars = projects.filter((project) => mainAmount(project) === null);
  const lines = [
    info.partial ? words.t("unknownPartial") : null,
    some("unknownDates", projects.filter(({ start, end }) => start === null && end === null).length),
    some("unknownAmounts", noDollars.filter((project) => printedSum(project) === null).length),
    some("unknownCurrency", noDollars.filter((project) => printedSum(project) !== null).length),
    some("unknownFocus", projects.filter(({ focus }) => focus.length === 0).length),
    projects.length > 0 && projects.every(({ monitoring }) => monitoring === null)
      ? words.t("unknownMonitoring")
      : null,
    contacts.length === 0 ? words.t("unknownContacts") : covered ? null : words.t("unknownContactsHere", { name }),
    calls.length === 0 ? words.t("unknownCalls", { name }) : null,
    planned.length === 0 ? words.t("unknownPlans", { name }) : null,
    tiersMissing(facts, ground),
    has("determination") ? null : words.t("unknownDetermination"),
    has("compact") ? null : words.t("unknownCompact"),
    has("plan") ? null : words.t("unknownPlan"),
    has("ilab") ? null : words.t("unknownLabor"),
  ].filter((line) => line !== null);
  return { heading: words.t("unknownHeading"), lines };
}

/** "Tiers of 2016 to 2022 and 2024 to 2026." Reports have years, and a year without one in the list is named. */
function tiersMissing(facts: CountryFact[], { words, info }: Ground): string | null {
  const known = new Set(tierYears(facts, words).map(({ year }) => year));
  if (known.size === 0) return words.t("unknownTiers");
  const last = Number(info.asOf.slice(0, 4));
  const runs: [number, number][] = [];
  for (let year = Math.max(FIRST_REPORT, Math.min(...known)); year <= last; year += 1) {
    if (known.has(year)) continue;
    const open = runs.at(-1);
    if (open !== undefined && open[1] === year - 1) open[1] = year;
    else runs.push([year, year]);
  }
  if (runs.length === 0) return null;
  const years = runs.map(([from, to]) =>
    from === to ? String(from) : words.t("projectYears", { from: String(from), to: String(to) }),
  );
  return words.t("unknownTierYears", { years: words.list(years) });
}
