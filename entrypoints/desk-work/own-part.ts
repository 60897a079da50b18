import { bringIntoLane } from "../../lib/feed/lane.ts";
import type { Line } from "../../lib/feed/line.ts";
import { editionOfPart, linesOf } from "../../lib/feed/part.ts";
import { noRows } from "../../lib/list/blank.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Edition } from "../../lib/list/schema.ts";

export type OwnPart = { ok: true; lines: Line[]; edition: Edition } | { ok: false; problems: Problem[] };

/**
 * A publisher's own part of an edition, whole in itself: its records and what they name, its ids in its lane;
 * where it is the only publisher, all there is. Facts belong to whoever signs them: those of the part before, and those that the draft has changed.
 */
export function ownPart(
  edition: Edition,
  publisher: string,
  factsBefore: ReadonlySet<string> | null,
  base: Edition,
): OwnPart {
  const alone = edition.publishers.every(({ id }) => id === publisher);
  const isMine = (id: string) => belongsTo(id, publisher, edition.publishers);
  const projects = edition.projects.filter((project) => project.publisher === publisher);
  const named = namedBy(edition, projects);
  const mine = <T extends { id: string }>(rows: readonly T[]) => rows.filter(({ id }) => named.has(id) || isMine(id));
  const isSigned = (fact: Edition["countryFacts"][number]) => {
    const [line] = linesOf({ ...empty(edition), countryFacts: [fact] });
    return (line !== undefined && factsBefore?.has(line.text)) || !factsThen.has(JSON.stringify(fact));
  };
  const factsThen = new Set(base.countryFacts.map((fact) => JSON.stringify(fact)));
  const part: Edition = {
    ...edition,
    publishers: edition.publishers.filter(({ id }) => id === publisher),
    projects,
    organisations: edition.organisations.filter(({ id }) => named.has(id)),
    offices: mine(edition.offices),
    contacts: mine(edition.contacts),
    calls: mine(edition.calls),
    mechanisms: mine(edition.mechanisms),
    authorities: mine(edition.authorities),
    totals: mine(edition.totals),
    plans: mine(edition.plans),
    countryFacts: alone ? edition.countryFacts : edition.countryFacts.filter(isSigned),
  };
  const lines = linesOf(bringIntoLane(part, publisher));
  const { asOf, marking, partial } = edition;
  const parsed = editionOfPart({ publisher, serial: 1, asOf, marking, partial }, lines);
  return parsed.ok ? { ok: true, lines, edition: parsed.value } : { ok: false, problems: parsed.problems };
}

/**
 * Whose a record is that names no publisher: whoever's id begins its own. One that is in nobody's lane is the first
 * publisher's, who is the only one where a list never came from a feed.
 */
export function belongsTo(id: string, publisher: string, publishers: readonly { id: string }[]): boolean {
  const lane = publishers.find((each) => id.startsWith(`${each.id}.`))?.id ?? publishers[0]?.id ?? publisher;
  return lane === publisher;
}

/** Ids of organisations, offices and contacts that projects name, and whom these name in turn. */
function namedBy({ offices, contacts }: Edition, projects: Edition["projects"]): Set<string> {
  const named = new Set<string>();
  for (const { implementer, subrecipients, funder, contacts: own } of projects)
    for (const id of [implementer, ...subrecipients, funder, ...own]) if (id !== null) named.add(id);
  const officeOf = new Map(offices.map(({ id, successor }) => [id, [successor]]));
  const contactOf = new Map(contacts.map(({ id, office, backup }) => [id, [office, backup]]));
  // A set is walked with what is added on the way: so every chain is followed to its end.
  for (const id of named)
    for (const next of [...(officeOf.get(id) ?? []), ...(contactOf.get(id) ?? [])]) if (next) named.add(next);
  return named;
}

const empty = (edition: Edition): Edition => ({ ...edition, publishers: [], ...noRows() });
