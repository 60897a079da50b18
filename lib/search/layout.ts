import type { HitKind } from "./hit.ts";

/** "SLSX", and the version of everything below: a buffer of another version is built anew, never read. */
export const MAGIC = 0x58534c53;
export const VERSION = 6;

/** Kinds in the order in which an index numbers its documents; the first four hand their matches on. */
export const KINDS: readonly HitKind[] = ["country", "organisation", "office", "contact", "call", "project"];

/** Header: 32-bit numbers, then the start of every section in bytes, then the end of the last. */
export const HEADER = {
  magic: 0,
  version: 1,
  checksum: 2,
  documents: 3,
  carriers: 4,
  terms: 5,
  wide: 6,
  alphabet: 7,
  /** Letters of all terms. */
  letters: 8,
  sections: 9,
} as const;

/**
 * Sections in their order. Documents are numbered by kind, then by id; terms by their letters. All numbers are
 * little-endian, as every machine that runs a browser has them.
 */
export const SECTIONS = [
  /** Where each 16th id starts. */
  "idBlocks",
  /** Where a carrier's links start; one more at the end. */
  "linkStarts",
  /** Where the documents of each kind end. */
  "kindEnds",
  /** The letters in use, in order; a letter is its place here. */
  "alphabet",
  /** Last day as days since 1970 began, 0 for not stated. */
  "ends",
  /** Words in the name, for telling how much of it was matched. */
  "nameLengths",
  /** For each block of terms: where it starts in the vocabulary, in all letters, in the posting lengths, in the postings. */
  "termBlocks",
  /**
   * A term: letters shared with the one before * 16 + letters of its own (15, and a byte more, for 15 and above), these,
   * in two bytes each where an alphabet is wide. The first of a block shares none.
   */
  "vocabulary",
  /** Columns, one after the other as COLUMNS has them: the length in bytes (32 bits), the packed column. */
  "columns",
  /** `Labels` as JSON. */
  "labels",
  /** Ids: letters shared with the one before, letters of its own, these. */
  "ids",
  /** The bytes of each term's postings. */
  "postingLengths",
  /** Links: the document (difference to the one before * 8 + relation). */
  "links",
  /**
   * A term: its fields, or 0 where they differ from document to document; documents it reaches * 2, and 1 where these are
   * its own documents. Then, for each set of fields (how many sets where they differ): fields (where they differ),
   * documents (but for the 1), each document as the difference to the one before - 1. Then, in the same order, the places
   * of each document whose fields have any; none for function words.
   */
  "postings",
] as const;
/** One number for each document, packed. */
export const COLUMNS = [
  /** First day as days since 1970 began, 0 for not stated. */
  "starts",
  /** The place of a document among all by their names, from 1 on; 0 for one without a name. */
  "titleRanks",
  /** One bit for each of REGION_VALUES (of a region that its countries do not say) and FOCUS_VALUES. */
  "regions",
  "focuses",
  /** Fiscal year, else a year printed for one, of projects that state no start; 0 for not stated. */
  "years",
  /** The number of a name in the labels, 0 for none. */
  "accounts",
  "programmes",
  "publishers",
  /** Dollars + 1 of each kind of amount, 0 for not stated. */
  "printed",
  "ceiling",
  "obligated",
  "planned",
  "disbursed",
] as const;
export type Column = (typeof COLUMNS)[number];

/** Names by their number less one. */
export interface Labels {
  accounts: string[];
  programmes: string[];
  publishers: { id: string; name: string }[];
}

export type Section = (typeof SECTIONS)[number];

export const HEADER_BYTES = 4 * (HEADER.sections + SECTIONS.length + 1);
export const IDS_IN_BLOCK = 16;
export const TERMS_IN_BLOCK = 64;
/** Numbers that stand for each block. */
export const BLOCK = { vocabulary: 0, letters: 1, lengths: 2, postings: 3, size: 4 } as const;
/** More shared letters are written again, as own ones. */
export const MOST_SHARED = 15;
/** From so many own letters on a byte more says how many. */
export const MANY_OWN = 15;
/** A byte of this value says that a word stands in a document several times or far behind: count and places follow. */
export const SEVERAL_PLACES = 224;

/** Terms as they are packed, and which of their blocks were spelt out. */
export interface PackedTerms {
  readonly vocabulary: Uint8Array;
  readonly postingLengths: Uint8Array;
  readonly blocks: Uint32Array;
  readonly wide: boolean;
  readonly spelt: Uint8Array;
}

/**
 * An index as views on its buffer, ready at once: a page that has just been opened waits for it. Terms and where their
 * postings start are spelt out block by block, as searches come upon them.
 */
export interface SearchIndex {
  readonly documents: number;
  readonly carriers: number;
  readonly terms: number;
  readonly kinds: Uint8Array;
  readonly nameLengths: Uint8Array;
  /** Those not read in every search stay packed. */
  readonly columns: Record<Column, Uint8Array>;
  readonly labels: Uint8Array;
  readonly ends: Uint16Array;
  readonly idBlocks: Uint32Array;
  readonly ids: Uint8Array;
  readonly linkStarts: Uint32Array;
  readonly links: Uint8Array;
  readonly alphabet: Uint16Array;
  readonly packed: PackedTerms;
  /** Where a term's letters start; one more at the end. These and the next two: of the blocks that were spelt out. */
  readonly termStarts: Uint32Array;
  readonly letters: Uint8Array | Uint16Array;
  /** Where a term's postings start; one more at the end. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint8Array;
}

/** A sum over all that follows the header's first three numbers. */
export function checksumOf(buffer: ArrayBuffer): number {
  const numbers = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
  let sum = 1;
  for (let at = HEADER.checksum + 1; at < numbers.length; at++) {
    sum ^= numbers[at] ?? 0;
    sum = Math.imul((sum << 13) | (sum >>> 19), 0x9e3779b1);
  }
  return (sum ^ (sum >>> 15)) >>> 0;
}

const fourBytes = new Set<Section>(["idBlocks", "linkStarts", "kindEnds", "termBlocks"]);
const twoBytes = new Set<Section>(["alphabet", "ends"]);

/** Bytes of one element of a section. */
export function widthOf(section: Section): 1 | 2 | 4 {
  if (fourBytes.has(section)) return 4;
  return twoBytes.has(section) ? 2 : 1;
}
