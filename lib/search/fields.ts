/**
 * Where a word stands in a document. One bit each, so that a posting tells all its places in one byte.
 * A name carries: who matches an organisation, a country, an office or a contact by name matches what belongs to it.
 */
export const FIELD = {
  /** Title of a project or call; name of an organisation, office or country; role of a contact. */
  name: 1,
  alias: 2,
  acronym: 4,
  /** Award, call and assistance listing numbers. */
  number: 8,
  /** Programme and account. */
  programme: 16,
  summary: 32,
  /** As a publisher printed it, where that says more than the list's own names. */
  printed: 64,
  /** Focus, region, department. */
  other: 128,
} as const;
export type FieldName = keyof typeof FIELD;
export const FIELD_NAMES = Object.keys(FIELD) as FieldName[];

/** Fields by which a document hands a match on to what belongs to it. */
export const CARRYING = FIELD.name | FIELD.alias | FIELD.acronym;
export const TITLE = FIELD.name | FIELD.acronym;

/** Whether an index knows the places of a word that stands only in such fields: numbers and labels are no sentences. */
export const hasPlaces = (mask: number): boolean => (mask & ~(FIELD.number | FIELD.other)) !== 0;

const fieldWeights: Record<FieldName, number> = {
  name: 10,
  alias: 8,
  acronym: 10,
  number: 10,
  programme: 4,
  summary: 2,
  printed: 4,
  other: 1.5,
};

/** What a document is to the organisation, country, office or contact that it belongs to. At most eight. */
export const RELATIONS = [
  "implementer",
  "subrecipient",
  "funder",
  "country",
  "contact",
  "active",
  "office",
  "covers",
] as const;
export type Relation = (typeof RELATIONS)[number];
export const relationCode = (relation: Relation): number => RELATIONS.indexOf(relation);

const relationWeights: Record<Relation, number> = {
  implementer: 6,
  subrecipient: 3.5,
  funder: 4,
  country: 6,
  contact: 2.5,
  active: 5,
  office: 4,
  covers: 5,
};
export const RELATION_WEIGHTS = Float32Array.from(RELATIONS, (relation) => relationWeights[relation]);

/** Weight of each set of fields: its best, and a little for every other. */
export const MASK_WEIGHTS = Float32Array.from({ length: 256 }, (_none, mask) => {
  const weights = FIELD_NAMES.filter((name) => mask & FIELD[name]).map((name) => fieldWeights[name]);
  const best = Math.max(0, ...weights);
  return best + 0.05 * (weights.reduce((sum, weight) => sum + weight, 0) - best);
});

/** The strongest field of a mask, to tell a person why. */
export function bestField(mask: number): FieldName {
  const inMask = FIELD_NAMES.filter((name) => mask & FIELD[name]);
  return inMask.sort((one, other) => fieldWeights[other] - fieldWeights[one])[0] ?? "summary";
}
