import { regionOf } from "../list/countries.ts";
import type { ListReader } from "../list/reader.ts";
import type { Project, Region } from "../list/schema.ts";
import { type ComparedProject, compared, weightOf } from "./overlap-project.ts";
import { mostUse, requestTerms } from "./overlap-score.ts";
import type { OverlapRequest } from "./overlap-shape.ts";

/** Most projects that are compared, so that a long list costs no more than a part of it. */
const MOST_CANDIDATES = 1_500;

/**
 * The listed projects that a request could resemble: those of its countries, of their regions where no country is named,
 * of the applicant, and `more`, which a search may have found.
 */
export async function candidatesFor(
  { countries, organisation }: Pick<OverlapRequest, "countries" | "organisation">,
  reader: ListReader,
  more: readonly string[],
): Promise<ComparedProject[]> {
  const regions = new Set<Region>(countries.flatMap((country) => regionOf(country) ?? []));
  regions.add("GLOBAL");
  const lots = await Promise.all([
    ...countries.map((country) => reader.projectsOfCountry(country)),
    organisation === null ? [] : reader.projectsOfOrganisation(organisation),
    reader.projects([...more]),
    ...[...regions].map((region) => reader.projectsOfRegion(region)),
  ]);
  const projects = new Map<string, Project>();
  for (const project of lots.flat()) if (projects.size < MOST_CANDIDATES) projects.set(project.id, project);
  const ids = [...projects.values()].flatMap(({ implementer, subrecipients }) =>
    [implementer ?? [], subrecipients].flat(),
  );
  const organisations = await reader.organisations([...new Set(ids)]);
  const names = new Map(
    organisations.map(({ id, name, aliases, acronym }) => [id, [name, ...aliases, acronym ?? []].flat()]),
  );
  return [...projects.values()].map((project) => compared(project, names));
}

/** Words by which a search finds what a request is about, the most telling first: the field's terms in English. */
export function tellingWords({ title, text }: Pick<OverlapRequest, "title" | "text">, most: number): string[] {
  const request = requestTerms(title, text);
  return [...request.use.keys()]
    .filter((term) => term.startsWith("#"))
    .map((term) => ({ term, worth: mostUse(request, term) * weightOf(term) }))
    .sort((one, other) => other.worth - one.worth || (one.term < other.term ? -1 : 1))
    .slice(0, most)
    .map(({ term }) => term.slice(1).replaceAll("-", " "));
}
