import { starterEdition, today } from "../../scripts/demo/advice.ts";

/** What the list says, reckoned here by hand and not by the code under test. */

const edition = starterEdition();

/** Projects of a country that run by their dates; one whose dates are not stated is not known to run. */
export function runningIn(country: string): number {
  return edition.projects.filter(({ countries, start, end }) => {
    const hasBegun = start === null || start <= today;
    return countries.includes(country) && hasBegun && end !== null && end >= today.slice(0, end.length);
  }).length;
}

export function listedIn(country: string): number {
  return edition.projects.filter(({ countries }) => countries.includes(country)).length;
}

/** Id of an organisation by its canonical name. */
export function organisationId(name: string): string {
  const organisation = edition.organisations.find((candidate) => candidate.name === name);
  if (!organisation) throw new Error(`The starter list has no organisation called "${name}".`);
  return organisation.id;
}

export const projectsInList = edition.projects.length;
