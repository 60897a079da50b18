import { hasPlaces, RELATIONS } from "./fields.ts";
import { SEVERAL_PLACES, type SearchIndex } from "./layout.ts";
import { LONGEST_READ } from "./tokens.ts";

/** Reads numbers of seven bits a byte, one after the other. */
export class Cursor {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  number(): number {
    let byte = this.bytes[this.at++] ?? 0;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; shift < 32; shift += 7) {
      byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value;
  }
}

/** How many documents a term reaches, those counted to which a carrier hands it on. */
export function reachOf({ postings, postingStarts }: SearchIndex, term: number): number {
  return new Cursor(postings, (postingStarts[term] ?? 0) + 1).number() >>> 1;
}

/** Sets of fields that there can be. */
const MASKS = 256;

/** Of documents from the number `from` on, only those that have a mark of `least` are asked for. */
export interface Among {
  marks: Uint8Array;
  least: number;
  from: number;
}

const ALL: Among = { marks: new Uint8Array(), least: 0, from: 0 };

/** Every document of a term with the fields in which it stands; in order among those with the same fields. */
export function eachPosting(
  index: SearchIndex,
  term: number,
  take: (document: number, mask: number) => void,
  among = ALL,
): Cursor {
  const cursor = new Cursor(index.postings, index.postingStarts[term] ?? 0);
  // No number of a damaged index keeps anybody busy.
  const most = index.documents;
  const onlyMask = cursor.byte();
  const head = cursor.number();
  const groups = onlyMask === 0 ? Math.min(MASKS, cursor.number()) : 1;
  for (let group = 0; group < groups; group++) {
    const mask = onlyMask === 0 ? cursor.byte() : onlyMask;
    const isAll = onlyMask !== 0 && (head & 1) === 1;
    readDocuments(cursor, Math.min(most, isAll ? head >>> 1 : cursor.number()), mask, take, among);
  }
  return cursor;
}

/** A page's first search runs this before the engine has compiled it: what is not asked for costs a step and a look. */
function readDocuments(
  cursor: Cursor,
  count: number,
  mask: number,
  take: (document: number, mask: number) => void,
  { marks, least, from }: Among,
): void {
  const { bytes } = cursor;
  let at = cursor.at;
  let document = -1;
  for (let left = count; left > 0; left--) {
    let step = bytes[at++] ?? 0;
    if (step > 127) {
      cursor.at = at - 1;
      step = cursor.number();
      at = cursor.at;
    }
    document += step + 1;
    if (document < from || (marks[document] ?? 0) >= least) take(document, mask);
  }
  cursor.at = at;
}

/** Every document that a carrier hands its matches on to. */
export function eachLink(
  { links, linkStarts, carriers }: SearchIndex,
  carrier: number,
  take: (document: number, relation: number) => void,
): void {
  if (carrier >= carriers) return;
  const end = Math.min(links.length, linkStarts[carrier + 1] ?? 0);
  const cursor = new Cursor(links, linkStarts[carrier] ?? 0);
  let document = 0;
  while (cursor.at < end) {
    const step = cursor.number();
    document += Math.floor(step / RELATIONS.length);
    take(document, step % RELATIONS.length);
  }
}

/** A document with the places of a term in it. */
export interface Placed {
  document: number;
  mask: number;
  places: number[];
}

/** The documents of a term, in order, with all its places. Function words have none and must not be asked for. */
export function placesOf(index: SearchIndex, term: number): Placed[] {
  const placed: Placed[] = [];
  const cursor = eachPosting(index, term, (document, mask) => {
    if (hasPlaces(mask)) placed.push({ document, mask, places: [] });
  });
  for (const each of placed) each.places = readPlaces(cursor);
  return placed.sort((one, other) => one.document - other.document);
}

function readPlaces(cursor: Cursor): number[] {
  const first = cursor.byte();
  if (first !== SEVERAL_PLACES) return [first];
  const places: number[] = [];
  let place = 0;
  for (let left = Math.min(LONGEST_READ, cursor.number()); left > 0; left--) {
    place += cursor.number();
    places.push(place);
  }
  return places;
}
