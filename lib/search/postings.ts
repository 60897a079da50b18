import { FIELD, RELATIONS } from "./fields.ts";
import { SEVERAL_PLACES, type SearchIndex } from "./layout.ts";

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
  return new Cursor(postings, postingStarts[term] ?? 0).number();
}

/** Every document of a term with the fields in which it stands, in order. */
export function eachPosting(index: SearchIndex, term: number, take: (document: number, mask: number) => void): Cursor {
  const cursor = new Cursor(index.postings, index.postingStarts[term] ?? 0);
  cursor.number();
  let document = -1;
  for (let left = cursor.number(); left > 0; left--) {
    const step = cursor.number();
    document += (step >>> 1) + 1;
    take(document, step & 1 ? cursor.byte() : FIELD.summary);
  }
  return cursor;
}

/** Every document that a carrier hands its matches on to. */
export function eachLink(
  { links, linkStarts, carriers }: SearchIndex,
  carrier: number,
  take: (document: number, relation: number) => void,
): void {
  if (carrier >= carriers) return;
  const end = linkStarts[carrier + 1] ?? 0;
  const cursor = new Cursor(links, linkStarts[carrier] ?? 0);
  let document = 0;
  while (cursor.at < end) {
    const step = cursor.number();
    document += Math.floor(step / RELATIONS.length);
    take(document, step % RELATIONS.length);
  }
}

/** The documents of a term with all its places in them. Terms without places (function words) must not be asked. */
export interface Placed {
  documents: number[];
  masks: number[];
  places: number[][];
}

export function placesOf(index: SearchIndex, term: number): Placed {
  const placed: Placed = { documents: [], masks: [], places: [] };
  const cursor = eachPosting(index, term, (document, mask) => {
    placed.documents.push(document);
    placed.masks.push(mask);
  });
  for (let left = placed.documents.length; left > 0; left--) {
    const first = cursor.byte();
    if (first !== SEVERAL_PLACES) {
      placed.places.push([first]);
      continue;
    }
    const places: number[] = [];
    let place = 0;
    for (let more = cursor.number(); more > 0; more--) {
      place += cursor.number();
      places.push(place);
    }
    placed.places.push(places);
  }
  return placed;
}
