import type { Edition, Project } from "../list/schema.ts";
import { organisationsOf, regionOf } from "./belongs.ts";
import { infoOf } from "./edition-info.ts";
import type { EditionReader } from "./reader.ts";
import type { Buffers, TakeOptions } from "./take-outcome.ts";

/** An edition read from memory, with the same answers in the same order: where the browser keeps nothing. */
export function memoryReader(
  edition: Edition,
  buffers: Buffers & Partial<Pick<TakeOptions, "origin" | "now" | "made">>,
  generation = 0,
): EditionReader {
  const { origin = "starter", now = `${edition.asOf}T00:00:00.000Z`, nameTable, searchIndex, made } = buffers;
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const projects = [...edition.projects].sort(byId);
  const calls = [...edition.calls].sort(byId);
  const those = async (belongs: (project: Project) => boolean) => projects.filter(belongs);
  const projectOf = new Map(projects.map((project) => [project.id, project]));
  const callOf = new Map(calls.map((call) => [call.id, call]));
  const organisationOf = new Map(edition.organisations.map((organisation) => [organisation.id, organisation]));
  const known = <T>(ids: string[], rows: Map<string, T>) =>
    ids.map((id) => rows.get(id)).filter((row): row is T => row !== undefined);

  return {
    generation,
    made: async () => made ?? null,
    edition: async () => edition,
    info: async () => infoOf(edition, { origin, now }),
    projects: async (ids) => known(ids, projectOf),
    projectsOfCountry: (country) => those(({ countries }) => countries.includes(country)),
    projectsOfOrganisation: (organisation) => those((project) => organisationsOf(project).includes(organisation)),
    projectsOfRegion: (region) => those((project) => regionOf(project) === region),
    organisations: async (ids) => known(ids, organisationOf),
    allOrganisations: async () => [...edition.organisations].sort(byId),
    offices: async () => edition.offices,
    contacts: async () => edition.contacts,
    factsOfCountry: async (country) => edition.countryFacts.filter((fact) => fact.country === country),
    calls: async (ids) => known(ids, callOf),
    allCalls: async () => calls,
    callsOfCountry: async (country) => calls.filter(({ countries }) => countries.includes(country)),
    totals: async () => edition.totals,
    plans: async () => edition.plans,
    mechanisms: async () => edition.mechanisms,
    authorities: async () => edition.authorities,
    nameTable: async () => nameTable,
    searchIndex: async () => searchIndex,
  };
}
