import { isIndex, seemsIndex } from "./is-index.ts";
import {
  BLOCK,
  COLUMNS,
  type Column,
  HEADER,
  HEADER_BYTES,
  IDS_IN_BLOCK,
  SECTIONS,
  type SearchIndex,
  type Section,
  TERMS_IN_BLOCK,
  widthOf,
} from "./layout.ts";

/** More than a list can hold; a number above it is damage. */
const MOST_DOCUMENTS = 1 << 21;
/** One byte and the fifteen that it adds to. */
const LONGEST_TERM = 270;

/**
 * An index read from its buffer, after one pass for the checksum. `null` for a buffer that is cut short, damaged, of another
 * version or no index at all: build it anew.
 */
export const openIndex = (buffer: ArrayBuffer): SearchIndex | null => (isIndex(buffer) ? openUnchecked(buffer) : null);

/**
 * The same at once, without the checksum: for whoever has an answer to show first, and looks with `isIndex` behind it. A
 * damaged index answers wrongly, but it answers.
 */
export function openUnchecked(buffer: ArrayBuffer): SearchIndex | null {
  if (!seemsIndex(buffer)) return null;
  const index = viewsOn(buffer, new Uint32Array(buffer, 0, HEADER_BYTES / 4));
  return index !== null && fits(index) ? index : null;
}

function viewsOn(buffer: ArrayBuffer, header: Uint32Array): SearchIndex | null {
  const place = (section: Section) => {
    const at = HEADER.sections + SECTIONS.indexOf(section);
    const start = header[at] ?? 0;
    return { start, length: ((header[at + 1] ?? 0) - start) / widthOf(section) };
  };
  const fitsIn = (section: Section) => {
    const { start, length } = place(section);
    return start >= HEADER_BYTES && start % 4 === 0 && length >= 0 && start + length <= buffer.byteLength;
  };
  if (!SECTIONS.every(fitsIn) || header[HEADER.sections + SECTIONS.length] !== buffer.byteLength) return null;
  const bytes = (section: Section) => new Uint8Array(buffer, place(section).start, place(section).length);
  const pairs = (section: Section) => new Uint16Array(buffer, place(section).start, Math.floor(place(section).length));
  const fours = (section: Section) => new Uint32Array(buffer, place(section).start, place(section).length);
  const documents = header[HEADER.documents] ?? 0;
  const terms = header[HEADER.terms] ?? 0;
  const letters = header[HEADER.letters] ?? 0;
  // No term is without a byte, and none has more letters than fit; so no number makes us take more room than is due.
  if (documents > MOST_DOCUMENTS || terms > place("vocabulary").length || letters > terms * LONGEST_TERM) return null;
  const wide = header[HEADER.wide] === 1;
  return {
    documents,
    carriers: header[HEADER.carriers] ?? 0,
    terms,
    kinds: kindsOf(fours("kindEnds"), documents),
    nameLengths: bytes("nameLengths").subarray(0, documents),
    columns: columnsIn(bytes("columns")),
    labels: bytes("labels"),
    ends: pairs("ends").subarray(0, documents),
    idBlocks: fours("idBlocks"),
    ids: bytes("ids"),
    linkStarts: fours("linkStarts"),
    links: bytes("links"),
    alphabet: pairs("alphabet").subarray(0, header[HEADER.alphabet]),
    packed: {
      vocabulary: bytes("vocabulary"),
      postingLengths: bytes("postingLengths"),
      blocks: fours("termBlocks"),
      wide,
      spelt: new Uint8Array(Math.ceil(terms / TERMS_IN_BLOCK)),
    },
    termStarts: new Uint32Array(terms + 1),
    letters: wide ? new Uint16Array(letters) : new Uint8Array(letters),
    postingStarts: new Uint32Array(terms + 1),
    postings: bytes("postings"),
  };
}

function kindsOf(ends: Uint32Array, documents: number): Uint8Array {
  const kinds = new Uint8Array(documents);
  for (const [kind, end] of ends.entries()) if (kind > 0) kinds.fill(kind, ends[kind - 1], end);
  return kinds;
}

function columnsIn(bytes: Uint8Array): Record<Column, Uint8Array> {
  let at = 0;
  const columns = COLUMNS.map((column) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
    const start = at + 4;
    at = start + (a | (b << 8) | (c << 16) | (d << 24));
    return [column, bytes.subarray(start, at)] as const;
  });
  return Object.fromEntries(columns) as Record<Column, Uint8Array>;
}

/** Whether the tables are as long as the counts say. */
function fits(index: SearchIndex): boolean {
  const { documents, carriers, terms, packed } = index;
  return (
    carriers <= documents &&
    index.idBlocks.length >= Math.ceil(documents / IDS_IN_BLOCK) &&
    index.linkStarts.length > carriers &&
    index.ends.length >= documents &&
    index.nameLengths.length >= documents &&
    packed.blocks.length >= BLOCK.size * Math.ceil(terms / TERMS_IN_BLOCK)
  );
}

/** The id of a document. */
export function idOf({ ids, idBlocks }: SearchIndex, document: number): string {
  let at = idBlocks[Math.floor(document / IDS_IN_BLOCK)] ?? 0;
  const letters: number[] = [];
  for (let step = document % IDS_IN_BLOCK; step >= 0; step--) {
    letters.length = ids[at++] ?? 0;
    for (let own = ids[at++] ?? 0; own > 0; own--) letters.push(ids[at++] ?? 0);
  }
  return String.fromCharCode(...letters);
}
