import type { ListReader } from "../list/reader.ts";
import type { Call, CountryFact, Plan, Project } from "../list/schema.ts";
import { coverageOf } from "./country-coverage.ts";
import { callsHere, datedFacts } from "./country-dated.ts";
import { plannedOf } from "./country-planned.ts";
import type { CountryMore } from "./country-shape.ts";
import { mapOf, sharedWith } from "./country-shared.ts";
import { unknownOf } from "./country-unknown.ts";
import type { Ground } from "./ground.ts";
import { monitoringOf } from "./monitoring.ts";

export interface CountryRecord {
  country: string;
  /** Awards of the country alone, in the order in which they are shown. */
  own: Project[];
  /** Regional awards that name it. */
  shared: Project[];
  facts: CountryFact[];
  calls: Call[];
  plans: Plan[];
}

/** What a dossier says besides facts, charts and rows. */
export async function countryMore(record: CountryRecord, reader: ListReader, ground: Ground): Promise<CountryMore> {
  const { country, own, shared, facts, calls, plans } = record;
  const { words } = ground;
  const projects = [...own, ...shared];
  const planned = plannedOf(plans, projects, ground);
  const here = callsHere(calls, projects, ground);
  return {
    determinations: {
      heading: words.t("factDetermination"),
      rows: datedFacts(facts, ["determination"], words),
      foot: words.t("factGovernments"),
    },
    dated: { heading: words.t("datedHeading"), rows: datedFacts(facts, ["compact", "plan", "hub"], words) },
    calls: here,
    coverage: coverageOf(projects, ground),
    shared: await sharedWith(country, shared, reader, ground),
    map: mapOf(country, shared, ground),
    planned,
    monitoring: monitoringOf(projects, ground),
    unknown: unknownOf({ country, projects, facts, calls: here.rows, planned: planned?.rows ?? [] }, ground),
  };
}
