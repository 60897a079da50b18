import { Chains } from "./chains.ts";
import type { Documents } from "./documents.ts";
import type { Gathered } from "./gather.ts";
import { BLOCK, IDS_IN_BLOCK, MANY_OWN, MOST_SHARED, TERMS_IN_BLOCK } from "./layout.ts";

/** Steps of a few dozen nanoseconds to a microsecond between two pauses. */
export const STEPS_IN_SLICE = 4_096;
const BYTES_IN_SLICE = 1 << 18;
/** A length is one byte; the list allows ids of 128 letters. */
const LONGEST_ID = 255;

/** Ids in blocks: each says how many letters it shares with the one before, and its others. */
export function* packIds(documents: Documents): Generator<void, { blocks: Uint32Array; bytes: Chains }> {
  const blocks = new Uint32Array(Math.ceil(documents.count / IDS_IN_BLOCK));
  const bytes = new Chains();
  let last = "";
  for (let document = 0; document < documents.count; document++) {
    const id = documents.idAt(document);
    const isFirst = document % IDS_IN_BLOCK === 0;
    if (isFirst) blocks[document / IDS_IN_BLOCK] = bytes.lengthOf(0);
    let shared = 0;
    while (!isFirst && shared < LONGEST_ID && shared < id.length && id[shared] === last[shared]) shared++;
    const own = id.slice(shared, shared + LONGEST_ID);
    bytes.append(0, shared);
    bytes.append(0, own.length);
    for (let at = 0; at < own.length; at++) bytes.append(0, own.charCodeAt(at) & 255);
    last = id;
    if (document % STEPS_IN_SLICE === STEPS_IN_SLICE - 1) yield;
  }
  return { blocks, bytes };
}

export function* alphabetOf(words: string[]): Generator<void, Uint16Array> {
  const letters = new Set<number>();
  for (const [at, word] of words.entries()) {
    for (let letter = 0; letter < word.length; letter++) letters.add(word.charCodeAt(letter));
    if (at % STEPS_IN_SLICE === STEPS_IN_SLICE - 1) yield;
  }
  return Uint16Array.from(letters).sort();
}

export const numberBytes = (value: number): number =>
  value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5;

/** The bytes that `layPostings` needs for a word. */
export function postingBytes({ vocabulary }: Gathered, word: number, weight: number): number {
  const groups = [...vocabulary.groupsOf(word)];
  const [only] = groups;
  const isOne = groups.length === 1 && only !== undefined;
  const isAll = isOne && only.count === weight;
  let bytes = 1 + numberBytes(weight * 2) + (isOne ? 0 : numberBytes(groups.length));
  for (const { chain, count } of groups) {
    bytes += (isOne ? 0 : 1) + (isAll ? 0 : numberBytes(count));
    bytes += vocabulary.postings.lengthOf(chain) + vocabulary.places.lengthOf(chain);
  }
  return bytes;
}

/**
 * Terms in their order, each as what it shares with the one before and the rest; their letters are counted. Of each block
 * it is told where it starts; its postings are told when they are laid.
 */
export function* packTerms(
  words: string[],
  order: Uint32Array,
  alphabet: Uint16Array,
): Generator<void, { bytes: Chains; letters: number; blocks: Uint32Array }> {
  const codes = new Uint16Array(65_536);
  for (const [code, letter] of alphabet.entries()) codes[letter] = code;
  const wide = isWide(alphabet);
  const bytes = new Chains();
  const blocks = new Uint32Array(BLOCK.size * Math.ceil(order.length / TERMS_IN_BLOCK));
  let [letters, last] = [0, ""];
  for (const [term, number] of order.entries()) {
    const word = words[number] ?? "";
    const isFirst = term % TERMS_IN_BLOCK === 0;
    if (isFirst) blocks.set([bytes.lengthOf(0), letters], BLOCK.size * (term / TERMS_IN_BLOCK));
    let shared = 0;
    while (!isFirst && shared < MOST_SHARED && shared < word.length && word[shared] === last[shared]) shared++;
    const own = word.length - shared;
    bytes.append(0, shared * 16 + Math.min(own, MANY_OWN));
    if (own >= MANY_OWN) bytes.append(0, own - MANY_OWN);
    for (let at = shared; at < word.length; at++) {
      const code = codes[word.charCodeAt(at)] ?? 0;
      bytes.append(0, code & 255);
      if (wide) bytes.append(0, code >>> 8);
    }
    letters += word.length;
    last = word;
    if (term % STEPS_IN_SLICE === STEPS_IN_SLICE - 1) yield;
  }
  return { bytes, letters, blocks };
}

/** Whether a letter takes two bytes. */
export const isWide = (alphabet: Uint16Array): boolean => alphabet.length > 256;

export function* layLinks({ links, linkCounts }: Gathered, starts: Uint32Array, bytes: Uint8Array): Generator<void> {
  let at = 0;
  for (let carrier = 0; carrier < linkCounts.length; carrier++) {
    starts[carrier] = at;
    at = links.copy(carrier, bytes, at);
    if (carrier % STEPS_IN_SLICE === STEPS_IN_SLICE - 1) yield;
  }
  starts[linkCounts.length] = at;
}

export function* layPostings(
  { vocabulary }: Gathered,
  order: Uint32Array,
  weights: Uint32Array,
  { blocks, lengths, bytes }: { blocks: Uint32Array; lengths: Uint8Array; bytes: Uint8Array },
): Generator<void> {
  let at = 0;
  let lengthAt = 0;
  let pause = BYTES_IN_SLICE;
  const put = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
    bytes[at++] = rest;
  };
  for (const [term, word] of order.entries()) {
    const start = at;
    if (term % TERMS_IN_BLOCK === 0) blocks.set([lengthAt, at], BLOCK.size * (term / TERMS_IN_BLOCK) + BLOCK.lengths);
    const weight = weights[word] ?? 0;
    const groups = [...vocabulary.groupsOf(word)];
    const [only] = groups;
    const isOne = groups.length === 1 && only !== undefined;
    const isAll = isOne && only.count === weight;
    bytes[at++] = isOne ? only.mask : 0;
    put(weight * 2 + (isAll ? 1 : 0));
    if (!isOne) put(groups.length);
    for (const { mask, count, chain } of groups) {
      if (!isOne) bytes[at++] = mask;
      if (!isAll) put(count);
      at = vocabulary.postings.copy(chain, bytes, at);
    }
    for (const { chain } of groups) at = vocabulary.places.copy(chain, bytes, at);
    let rest = at - start;
    for (; rest > 127; rest >>>= 7) lengths[lengthAt++] = (rest & 127) | 128;
    lengths[lengthAt++] = rest;
    if (at > pause || term % STEPS_IN_SLICE === STEPS_IN_SLICE - 1) {
      pause = at + BYTES_IN_SLICE;
      yield;
    }
  }
}
