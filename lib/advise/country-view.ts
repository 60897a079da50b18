import { countsForOneCountry } from "../list/amounts.ts";
import { endedRecently, firstDay, lastDay } from "../list/dates.ts";
import type { ListReader } from "../list/reader.ts";
import type { Call, Project } from "../list/schema.ts";
import { runs, sourcesDisagree } from "./standing.ts";

/** What the list holds on a country today: its own awards, and those it shares. */
export interface CountryView {
  country: string;
  own: Project[];
  shared: Project[];
  running: Project[];
  recent: Project[];
  doubtful: Project[];
  /** Calls that are open today. */
  calls: Call[];
}

export async function viewCountry(country: string, reader: ListReader, today: string): Promise<CountryView> {
  const [projects, calls] = await Promise.all([reader.projectsOfCountry(country), reader.callsOfCountry(country)]);
  return {
    country,
    own: projects.filter(countsForOneCountry),
    shared: projects.filter((project) => !countsForOneCountry(project)),
    running: projects.filter((project) => runs(project, today)),
    recent: projects.filter((project) => endedRecently(project, today)),
    doubtful: projects.filter((project) => sourcesDisagree(project, today)),
    calls: calls.filter((call) => isOpen(call, today)),
  };
}

/** Open by its dates or, where it states none, by its stage; a forecast is not open yet. */
export function isOpen({ opens, closes, stage }: Call, today: string): boolean {
  if (stage === "closed" || stage === "archived" || stage === "forecast") return false;
  if (opens !== null && firstDay(opens) > today) return false;
  return closes === null ? stage === "open" : lastDay(closes) >= today;
}

/** Something here can be acted on today: then, and only then, a page is spoken to. */
export function canAct({ running, recent, calls }: CountryView): boolean {
  return running.length > 0 || recent.length > 0 || calls.length > 0;
}
