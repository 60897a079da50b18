import { highestMarking } from "../list/marking.ts";
import type { Edition } from "../list/schema.ts";

/**
 * Several publishers' parts as one edition, in the signed order of publishers. Each part has been through the door, and
 * lanes keep their ids apart; so the whole needs no second look. An organisation that several name is one, and stands
 * as the first of them has it. The whole is as old as its oldest part.
 */
export function joinParts(parts: Edition[], serial: number, partial: boolean): Edition {
  const rows = <T>(of: (part: Edition) => T[]): T[] => parts.flatMap(of);
  const organisations = new Map<string, Edition["organisations"][number]>();
  for (const organisation of rows((part) => part.organisations))
    if (!organisations.has(organisation.id)) organisations.set(organisation.id, organisation);
  return {
    schema: 1,
    serial,
    asOf: oldest(parts),
    marking: highestMarking(parts.map(({ marking }) => marking)),
    partial: partial || parts.some((part) => part.partial),
    publishers: rows((part) => part.publishers),
    projects: rows((part) => part.projects),
    organisations: [...organisations.values()],
    offices: rows((part) => part.offices),
    contacts: rows((part) => part.contacts),
    countryFacts: rows((part) => part.countryFacts),
    calls: rows((part) => part.calls),
    mechanisms: rows((part) => part.mechanisms),
    authorities: rows((part) => part.authorities),
    totals: rows((part) => part.totals),
    plans: rows((part) => part.plans),
  };
}

/** By what is printed: of two dates that begin alike the shorter is the older. */
export function oldest(parts: { asOf: string }[]): string {
  return parts.map(({ asOf }) => asOf).sort()[0] ?? "1970";
}
