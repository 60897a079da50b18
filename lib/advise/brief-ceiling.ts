import { isAbove } from "../list/marking.ts";
import type { ListReader } from "../list/reader.ts";
import type { Marking, Project } from "../list/schema.ts";

/**
 * The same edition without the projects above a ceiling. What is taken is kept under the ceiling already; a policy may be
 * lowered while a page is open, and what is printed or copied then must not have it either.
 */
export function readUnder(reader: ListReader, ceiling: Marking): ListReader {
  const under = (projects: Project[]) => projects.filter(({ marking }) => !isAbove(marking, ceiling));
  return {
    info: () => reader.info(),
    projects: async (ids) => under(await reader.projects(ids)),
    projectsOfCountry: async (country) => under(await reader.projectsOfCountry(country)),
    projectsOfOrganisation: async (organisation) => under(await reader.projectsOfOrganisation(organisation)),
    projectsOfRegion: async (region) => under(await reader.projectsOfRegion(region)),
    organisations: (ids) => reader.organisations(ids),
    allOrganisations: () => reader.allOrganisations(),
    offices: () => reader.offices(),
    contacts: () => reader.contacts(),
    factsOfCountry: (country) => reader.factsOfCountry(country),
    calls: (ids) => reader.calls(ids),
    callsOfCountry: (country) => reader.callsOfCountry(country),
    allCalls: () => reader.allCalls(),
    totals: () => reader.totals(),
    plans: async () => (await reader.plans()).filter(({ marking }) => !isAbove(marking, ceiling)),
    mechanisms: () => reader.mechanisms(),
    authorities: () => reader.authorities(),
    nameTable: () => reader.nameTable(),
    searchIndex: () => reader.searchIndex(),
  };
}
