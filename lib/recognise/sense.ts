/**
 * What a name in the table can mean, packed into 32 bits: kind (5), target (16), flags (10), and whether more meanings follow (1).
 * A target is a place in `COUNTRY_CODES`, in the table's organisations, or a cue's number.
 */
export const KIND = {
  /** A phrase that hides the names inside it: "guinea pig", "New Mexico". */
  thing: 0,
  country: 1,
  demonym: 2,
  capital: 3,
  city: 4,
  region: 5,
  /** A state of the United States, or a place that stands for one. */
  state: 6,
  organisation: 7,
  acronym: 8,
  cue: 9,
  /** A given name: what follows is a person. */
  forename: 10,
} as const;

export const FLAG = {
  /** Counts in lower case too. */
  caseless: 1,
  /** Also a person's name: Jordan, Chad. */
  person: 2,
  /** Also a town or state of the United States: Georgia, Lebanon, Peru. */
  american: 4,
  /** Made of everyday words: every word must be capitalised as the name has it. */
  everyday: 8,
  /** A place of more than 300,000 people. */
  large: 16,
  /** Several places share the name; it follows what the page says elsewhere. */
  shared: 32,
  /** Counts only with support from the rest of the page: short acronyms. */
  weak: 64,
  /** Also a thing in lower case and at the start of sentences: turkey, china, jersey. */
  common: 128,
} as const;

export interface Sense {
  kind: number;
  target: number;
  flags: number;
}

export const packSense = (sense: Sense, more: boolean): number =>
  ((sense.kind & 31) | ((sense.target & 0xffff) << 5) | ((sense.flags & 0x3ff) << 21) | (more ? 0x80000000 : 0)) >>> 0;

export const kindOf = (packed: number): number => packed & 31;
export const targetOf = (packed: number): number => (packed >>> 5) & 0xffff;
export const flagsOf = (packed: number): number => (packed >>> 21) & 0x3ff;
export const hasMore = (packed: number): boolean => packed >>> 31 === 1;
