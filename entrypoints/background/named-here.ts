import type { NamedRow } from "../../lib/advise/view.ts";
import { isReadByItself } from "../../lib/browser/sites.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Project } from "../../lib/list/schema.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { type Place, placesOf } from "../../lib/recognise/places.ts";
import type { Reading } from "../../lib/recognise/reading.ts";
import { isMailHost } from "./mail-hosts.ts";
import { isWrongName, type WrongPart } from "./wrong-matches.ts";

/** Most organisations whose projects' titles are looked for. */
const MOST_ORGANISATIONS = 10;

/** True where names may be marked, when the switch is on: the page is one that is read by itself and no mail. */
export async function mayMark(url: string): Promise<boolean> {
  return !isMailHost(new URL(url).hostname) && (await isReadByItself(url));
}

/**
 * Where the page names organisations and titles of the list, and what they are called there. Titles are those of
 * projects in the page's countries or of its organisations: a handful of indexed reads, where all titles of a large list
 * would make every wake of the worker longer.
 */
export async function namedHere(
  reading: Reading,
  finding: Finding,
  table: NameTable,
  reader: ListReader,
  wrong: WrongPart[],
): Promise<{ places: Place[]; named: NamedRow[] }> {
  if (finding.kind === "request") return { places: [], named: [] };
  const projects = await projectsNear(finding, reader);
  const places = placesOf(reading, table, finding, projects).filter((place) => !isWrongName(place, wrong));
  const names = new Map<string, string>([
    ...finding.organisations.map(({ id, name }) => [`organisation ${id}`, name] as const),
    ...projects.map(({ id, title }) => [`project ${id}`, title ?? ""] as const),
  ]);
  const named = new Map<string, NamedRow>();
  for (const { kind, id } of places) named.set(`${kind} ${id}`, { kind, id, name: names.get(`${kind} ${id}`) ?? id });
  return { places, named: [...named.values()] };
}

async function projectsNear({ countries, organisations }: Finding, reader: ListReader): Promise<Project[]> {
  const rows = await Promise.all([
    ...countries.map((country) => reader.projectsOfCountry(country)),
    ...organisations.slice(0, MOST_ORGANISATIONS).map(({ id }) => reader.projectsOfOrganisation(id)),
  ]);
  return [...new Map(rows.flat().map((project) => [project.id, project])).values()];
}
