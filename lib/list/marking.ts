import { MARKINGS } from "./kinds.ts";
import type { Edition, Marking, Project } from "./schema.ts";

/** True when a record of this marking must not be shown under this ceiling. SBU was CUI's older name; CUI is above it. */
export function isAbove(marking: Marking, ceiling: Marking): boolean {
  return MARKINGS.indexOf(marking) > MARKINGS.indexOf(ceiling);
}

/** The highest of several markings: what a page that shows them all must carry. Nothing is UNCLASSIFIED. */
export function highestMarking(markings: Iterable<Marking>): Marking {
  let highest: Marking = MARKINGS[0];
  for (const marking of markings) if (isAbove(marking, highest)) highest = marking;
  return highest;
}

/**
 * What of an edition may be kept and shown under a ceiling. Null: the edition itself is above it, and with it all that has
 * no marking of its own. `parseEdition` lets no record be above its edition; what was put together from parts may have one.
 */
export function admit(edition: Edition, ceiling: Marking): Edition | null {
  return isAbove(edition.marking, ceiling) ? null : underCeiling(edition, ceiling);
}

/**
 * An edition without the records above a ceiling, and without the organisations and contacts that only they use. It is
 * partial then; its own marking is its publisher's word and stays. The same object where nothing is above.
 */
export function underCeiling(edition: Edition, ceiling: Marking): Edition {
  const isUnder = ({ marking }: { marking: Marking }) => !isAbove(marking, ceiling);
  const kept = edition.projects.filter(isUnder);
  const plans = edition.plans.filter(isUnder);
  if (kept.length === edition.projects.length && plans.length === edition.plans.length) return edition;
  const above = edition.projects.filter((project) => !isUnder(project));
  const plansAbove = edition.plans.filter((plan) => !isUnder(plan));
  const organisations = onlyIn(organisationsIn(above), organisationsIn(kept));
  const contacts = onlyIn(contactsIn([...above, ...plansAbove]), contactsKept(edition, [...kept, ...plans]));
  return {
    ...edition,
    partial: true,
    projects: kept,
    plans,
    organisations: edition.organisations.filter(({ id }) => !organisations.has(id)),
    contacts: edition.contacts.filter(({ id }) => !contacts.has(id)),
  };
}

type HasContacts = Pick<Project, "contacts">;

const organisationsIn = (projects: Project[]) =>
  new Set(projects.flatMap(({ implementer, subrecipients }) => [implementer ?? "", ...subrecipients]));
const contactsIn = (records: HasContacts[]) => new Set(records.flatMap(({ contacts }) => contacts));
const onlyIn = (some: Set<string>, others: Set<string>) => new Set([...some].filter((id) => !others.has(id)));

/** Named by a record that stays, or there for a whole country; and whoever stands in for one of these. */
function contactsKept({ contacts }: Edition, kept: HasContacts[]): Set<string> {
  const used = contactsIn(kept);
  for (const { id, covers } of contacts) if (covers.length > 0) used.add(id);
  // A set is walked with what is added on the way: so the chain of backups is followed to its end.
  for (const id of used) {
    const backup = contacts.find((contact) => contact.id === id)?.backup ?? null;
    if (backup !== null) used.add(backup);
  }
  return used;
}
