import type { Organisation } from "../list/schema.ts";
import { type Gazetteer, readGazetteer } from "./gazetteer.ts";
import { foldPhrase, HASH_SEED, rollCheck, rollHash } from "./letters.ts";
import { organisationEntries } from "./organisation-names.ts";
import { packSense, type Sense } from "./sense.ts";

/** An organisation as the table keeps it. */
export interface TableOrganisation {
  id: string;
  name: string;
  domain: string | null;
  acronym: string | null;
  /** Its names, folded; for short fields, where a misspelling is forgiven. */
  folded: string[];
  /** Ids of others that share a name with it; left out where none does. */
  namesakes?: string[];
}

/** Views on one buffer; opening it copies and computes nothing. */
export interface NameTable {
  folds: Uint16Array;
  /** Two bits for every name of one word and every pair of words that begins a longer one: most of a page ends here. */
  filter: Uint32Array;
  /** Slots of two: check, and 0 for empty or `PREFIX` and the place of the first sense plus one. */
  slots: Int32Array;
  senses: Uint32Array;
  organisations: number;
  /** Some of them share a name: who looks for these need not look where none does. */
  shared: boolean;
  /** Read when it is first asked for, and shared: nobody changes it. */
  organisation(index: number): TableOrganisation;
}

/** Set in a slot when a longer name begins with these words. */
export const PREFIX = 0x40000000;
/** Most words in a name. */
export const LONGEST_NAME = 16;

const MAGIC = 0x31544c53;
/** Raise it with every change to the layout of the buffer or to what its numbers mean: tables of before are built anew. */
export const NAME_TABLE_VERSION = 7;
const HEADER = 8;

/** Makes the table for one edition. Takes some 100 ms, so once per edition and never on the way to an answer. */
export function buildNameTable(gazetteer: ArrayBufferLike, organisations: Organisation[]): ArrayBuffer {
  const world = readGazetteer(gazetteer);
  const known = collectNames(world, organisations);
  const senses: number[] = [];
  const hashed = hashNames(known.names, senses);
  const capacity = Math.ceil(hashed.size * 1.25) + 1;
  const beginnings = beginningsOf(hashed);
  const filterBits = powerAbove(beginnings.length * 8);
  const blobs = known.organisations.map((one) => new TextEncoder().encode(JSON.stringify(one)));
  const blobBytes = blobs.reduce((sum, blob) => sum + blob.length, 0);
  const words = HEADER + 32_768 + filterBits / 32 + capacity * 2 + senses.length + blobs.length + 1;
  const buffer = new ArrayBuffer(words * 4 + blobBytes);
  new Int32Array(buffer, 0, HEADER).set([
    MAGIC,
    filterBits / 32,
    capacity,
    senses.length,
    blobs.length,
    NAME_TABLE_VERSION,
    buffer.byteLength,
    Number(known.organisations.some(({ namesakes }) => namesakes !== undefined)),
  ]);
  const parts = partsOf(buffer);
  parts.folds.set(world.folds);
  parts.senses.set(senses);
  for (const slot of hashed.values()) place(parts.slots, slot);
  for (const hash of beginnings) markFilter(parts.filter, hash);
  blobs.reduce((at, blob, index) => {
    parts.offsets[index] = at;
    parts.bytes.set(blob, at);
    parts.offsets[index + 1] = at + blob.length;
    return at + blob.length;
  }, 0);
  return buffer;
}

/** Opens a table made by `buildNameTable`. Throws when the buffer is none, is cut short, or has another version: build it anew. */
export function openNameTable(buffer: ArrayBuffer): NameTable {
  const { folds, filter, slots, senses, offsets, bytes, shared } = partsOf(buffer);
  // Who looks for a misspelled name asks for all of them, for each name of a page.
  const known: TableOrganisation[] = [];
  const decoder = new TextDecoder();
  return {
    folds,
    filter,
    slots,
    senses,
    organisations: offsets.length - 1,
    shared,
    organisation(index) {
      known[index] ??= JSON.parse(
        decoder.decode(bytes.subarray(offsets[index], offsets[index + 1])),
      ) as TableOrganisation;
      return known[index];
    },
  };
}

function partsOf(buffer: ArrayBuffer) {
  if (buffer.byteLength < HEADER * 4) throw new TypeError("this is not a name table");
  const header = new Int32Array(buffer, 0, HEADER);
  const [magic, filterWords = 0, capacity = 0, senses = 0, organisations = 0, version, length, shared] = header;
  if (magic !== MAGIC || version !== NAME_TABLE_VERSION || length !== buffer.byteLength)
    throw new TypeError("this is not a name table of this version");
  let at = HEADER * 4;
  const next = (words: number) => {
    at += words * 4;
    return at - words * 4;
  };
  return {
    folds: new Uint16Array(buffer, next(32_768), 65_536),
    filter: new Uint32Array(buffer, next(filterWords), filterWords),
    slots: new Int32Array(buffer, next(capacity * 2), capacity * 2),
    senses: new Uint32Array(buffer, next(senses), senses),
    offsets: new Uint32Array(buffer, next(organisations + 1), organisations + 1),
    bytes: new Uint8Array(buffer, at),
    shared: shared !== 0,
  };
}

/** Every name with all its meanings: the world's and the list's. */
function collectNames(world: Gazetteer, organisations: Organisation[]) {
  const names = new Map<string, Sense[]>();
  for (const { name, senses } of world.entries) names.set(name, senses);
  const fold = (text: string) => foldPhrase(text, world.folds);
  const listed = organisationEntries(organisations, world.organisations, fold);
  for (const { name, senses } of listed.entries) names.set(name, [...senses, ...(names.get(name) ?? [])]);
  return { names, organisations: listed.organisations };
}

interface Slot {
  hash: number;
  check: number;
  payload: number;
}

/** Hashes every name and every beginning of it that ends with a word. */
function hashNames(names: Map<string, Sense[]>, senses: number[]): Map<string, Slot> {
  const hashed = new Map<string, Slot>();
  const slotOf = (phrase: string): Slot => {
    const held = hashed.get(phrase);
    if (held) return held;
    let check = 0;
    for (let at = 0; at < phrase.length; at++) check = rollCheck(check, phrase.charCodeAt(at));
    const slot = { hash: hashOf(phrase), check, payload: 0 };
    hashed.set(phrase, slot);
    return slot;
  };
  const placeOf = new Map<string, number>();
  for (const [name, meanings] of names) {
    if (name === "" || meanings.length === 0 || name.split(" ").length > LONGEST_NAME) continue;
    for (let space = name.indexOf(" "); space >= 0; space = name.indexOf(" ", space + 1))
      slotOf(name.slice(0, space)).payload |= PREFIX;
    // Thousands of towns mean the same: a town of their country.
    const packed = meanings.map((sense, index) => packSense(sense, index < meanings.length - 1));
    const key = packed.join();
    const at = placeOf.get(key) ?? senses.push(...packed) - packed.length;
    placeOf.set(key, at);
    slotOf(name).payload |= at + 1;
  }
  return hashed;
}

/** What the filter is asked for: names of one word, and the first two words of longer ones. */
function beginningsOf(hashed: Map<string, Slot>): number[] {
  const hashes: number[] = [];
  for (const [phrase, { payload }] of hashed) {
    const [first = "", second, third] = phrase.split(" ");
    if (second !== undefined && third === undefined) hashes.push(pairHash(hashOf(first), hashOf(second)));
    if (second === undefined && payload !== PREFIX) hashes.push(hashOf(first));
  }
  return hashes;
}

function hashOf(phrase: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < phrase.length; at++) hash = rollHash(hash, phrase.charCodeAt(at));
  return hash;
}

function place(slots: Int32Array, { hash, check, payload }: Slot): void {
  let at = firstSlot(hash, slots.length);
  while (slots[at + 1] !== 0) at = at + 2 === slots.length ? 0 : at + 2;
  slots.set([check, payload], at);
}

/** Where the slot with this hash is, or one of those right behind it. */
export const firstSlot = (hash: number, length: number): number =>
  Math.floor(((Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) / 0x1_0000_0000) * (length / 2)) * 2;

/** What the filter holds of two words that follow each other, by their hashes. */
export const pairHash = (first: number, second: number): number =>
  Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ second;

/** A second look at a hash: its other bit in the filter. */
export const otherHash = (hash: number): number => hash >>> 7;

function markFilter(filter: Uint32Array, hash: number): void {
  const mask = filter.length * 32 - 1;
  for (const bit of [slotIndex(hash, mask), otherHash(hash) & mask]) filter[bit >>> 5]! |= 1 << (bit & 31);
}

export const slotIndex = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

function powerAbove(least: number): number {
  let power = 1024;
  while (power < least) power *= 2;
  return power;
}
