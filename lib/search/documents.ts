import { firstDay, lastDay } from "../list/dates.ts";
import type { Edition } from "../list/schema.ts";
import { noTraits, projectTraits, type Traits } from "./columns.ts";
import { dayOf } from "./days.ts";
import { type Relation, relationCode } from "./fields.ts";
import { sortInSlices } from "./sort-in-slices.ts";
import {
  type CountryNames,
  callText,
  contactText,
  countryText,
  type DocumentText,
  officeText,
  organisationText,
  projectText,
} from "./texts.ts";

/** One carrier that a document belongs to. */
export interface Link {
  carrier: number;
  relation: number;
}

/** A document on its way into an index. */
export interface Document {
  /** Place in `KINDS`. */
  kind: number;
  id: string;
  texts: DocumentText;
  links: Link[];
  /** Days since 1970 began; 0 for not stated. */
  start: number;
  end: number;
  traits: Traits;
}

/** The documents of an edition, numbered by kind and id, so that the order of its rows does not matter. */
export interface Documents {
  count: number;
  /** Countries, organisations, offices and contacts come first: they hand their matches on. */
  carriers: number;
  idAt(document: number): string;
  at(document: number): Document;
}

type Wish = [kind: number, ids: (string | null)[], relation: Relation];
type Dates = [start: string | null, end: string | null];
interface Part {
  order: Uint32Array;
  idAt(row: number): string;
  textAt(row: number): DocumentText;
  wishesAt(row: number): Wish[];
  datesAt(row: number): Dates;
  traitsAt(row: number): Traits;
}
const [COUNTRY, ORGANISATION, OFFICE, CONTACT] = [0, 1, 2, 3];

export function* planDocuments(edition: Edition, names: CountryNames): Generator<void, Documents> {
  const active = yield* activeCountries(edition);
  const parts = [
    yield* part(
      countriesOf(edition),
      ({ id }) => countryText(id, names),
      () => [],
    ),
    yield* part(edition.organisations, organisationText, ({ id }) => [
      [COUNTRY, [...(active.get(id) ?? [])], "active"],
    ]),
    yield* part(edition.offices, officeText, () => []),
    yield* part(edition.contacts, contactText, ({ covers, office }) => [
      [COUNTRY, covers, "covers"],
      [OFFICE, [office], "office"],
    ]),
    yield* part(
      edition.calls,
      callText,
      ({ countries, funder }) => [
        [COUNTRY, countries, "country"],
        [OFFICE, [funder], "funder"],
      ],
      ({ opens, closes }) => [opens, closes],
    ),
    yield* part(
      edition.projects,
      projectText,
      (project) => [
        [COUNTRY, project.countries, "country"],
        [ORGANISATION, [project.implementer], "implementer"],
        [ORGANISATION, project.subrecipients, "subrecipient"],
        [OFFICE, [project.funder], "funder"],
        [CONTACT, project.contacts, "contact"],
      ],
      ({ start, end }) => [start, end],
      projectTraits,
    ),
  ];
  return numbered(parts);
}

function* part<Row extends { id: string }>(
  rows: readonly Row[],
  text: (row: Row) => DocumentText,
  wishes: (row: Row) => Wish[],
  dates: (row: Row) => Dates = () => [null, null],
  traits: (row: Row) => Traits = () => noTraits,
): Generator<void, Part> {
  const order = yield* sortInSlices(rows.length, (one, other) => (rows[one]?.id ?? "") < (rows[other]?.id ?? ""));
  const at = <T>(row: number, read: (row: Row) => T, otherwise: T): T => {
    const found = rows[row];
    return found === undefined ? otherwise : read(found);
  };
  return {
    order,
    idAt: (row) => at(row, ({ id }) => id, ""),
    textAt: (row) => at(row, text, []),
    wishesAt: (row) => at(row, wishes, []),
    datesAt: (row) => at<Dates>(row, dates, [null, null]),
    traitsAt: (row) => at(row, traits, noTraits),
  };
}

function numbered(parts: Part[]): Documents {
  const starts = parts.map((_part, kind) => parts.slice(0, kind).reduce((sum, { order }) => sum + order.length, 0));
  const carriers = starts[CONTACT + 1] ?? 0;
  const numbers = parts
    .slice(0, CONTACT + 1)
    .map(
      ({ order, idAt }, kind) =>
        new Map(Array.from(order, (row, at) => [idAt(row), at + (starts[kind] ?? 0)] as const)),
    );
  const linksFor = (wishes: Wish[]) =>
    wishes.flatMap(([kind, ids, relation]) =>
      [...new Set(ids)].flatMap((id): Link[] => {
        const carrier = id === null ? undefined : numbers[kind]?.get(id);
        return carrier === undefined ? [] : [{ carrier, relation: relationCode(relation) }];
      }),
    );
  const place = (document: number) => {
    const kind = starts.findLastIndex((start) => document >= start);
    const part = parts[kind] ?? emptyPart;
    return { kind, part, row: part.order[document - (starts[kind] ?? 0)] ?? -1 };
  };
  return {
    count: parts.reduce((sum, { order }) => sum + order.length, 0),
    carriers,
    idAt(document) {
      const { part, row } = place(document);
      return part.idAt(row);
    },
    at(document) {
      const { kind, part, row } = place(document);
      const { idAt, textAt, wishesAt, datesAt, traitsAt } = part;
      const [start, end] = datesAt(row);
      return {
        kind,
        id: idAt(row),
        texts: textAt(row),
        links: linksFor(wishesAt(row)),
        start: start === null ? 0 : dayOf(firstDay(start)),
        end: end === null ? 0 : dayOf(lastDay(end)),
        traits: traitsAt(row),
      };
    },
  };
}

const emptyPart: Part = {
  order: new Uint32Array(),
  idAt: () => "",
  textAt: () => [],
  wishesAt: () => [],
  datesAt: () => [null, null],
  traitsAt: () => noTraits,
};

/** Every country that the edition says something about. */
function countriesOf({ projects, contacts, calls, countryFacts }: Edition): { id: string }[] {
  const found = new Set<string>(countryFacts.map(({ country }) => country));
  for (const rows of [projects, calls])
    for (const { countries } of rows) for (const country of countries) found.add(country);
  for (const { covers } of contacts) for (const country of covers) found.add(country);
  return Array.from(found, (id) => ({ id }));
}

/** Countries in which an organisation has projects, by its id. */
function* activeCountries({ projects }: Edition): Generator<void, Map<string, Set<string>>> {
  const active = new Map<string, Set<string>>();
  for (const [at, { implementer, subrecipients, countries }] of projects.entries()) {
    for (const organisation of implementer === null ? subrecipients : [implementer, ...subrecipients]) {
      const known = active.get(organisation) ?? new Set();
      for (const country of countries) known.add(country);
      active.set(organisation, known);
    }
    if (at % 4_096 === 4_095) yield;
  }
  return active;
}
