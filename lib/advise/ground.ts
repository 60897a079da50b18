import type { EditionInfo, ListReader } from "../list/reader.ts";
import type { Contact, Office, Organisation, Project } from "../list/schema.ts";
import type { AdviceContext } from "./context.ts";

/** What every sentence stands on: the words, the day, the edition, and the names behind the ids. */
export interface Ground extends AdviceContext {
  info: EditionInfo;
  offices: Map<string, Office>;
  contacts: Contact[];
  /** Organisations that the projects at hand name. */
  names: Map<string, Organisation>;
}

/** What does not depend on the projects is read while these are on their way. */
export async function layGround(
  reader: ListReader,
  context: AdviceContext,
  projects: Project[] | Promise<Project[]>,
): Promise<Ground> {
  const [info, offices, contacts, organisations] = await Promise.all([
    reader.info(),
    reader.offices(),
    reader.contacts(),
    Promise.resolve(projects).then((all) => reader.organisations(organisationsOf(all))),
  ]);
  return {
    ...context,
    info,
    contacts,
    offices: new Map(offices.map((office) => [office.id, office])),
    names: new Map(organisations.map((organisation) => [organisation.id, organisation])),
  };
}

function organisationsOf(projects: Project[]): string[] {
  const ids = new Set(projects.flatMap(({ implementer, subrecipients }) => [implementer ?? "", ...subrecipients]));
  ids.delete("");
  return [...ids];
}
