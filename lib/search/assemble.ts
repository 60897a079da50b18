import type { Documents } from "./documents.ts";
import type { Gathered } from "./gather.ts";
import { alphabetOf, layLinks, layPostings, layTerms, packIds, postingBytes, STEPS_IN_SLICE } from "./lay.ts";
import {
  checksumOf,
  HEADER,
  HEADER_BYTES,
  MAGIC,
  SECTIONS,
  type Section,
  TERM_BLOCK_BITS,
  VERSION,
  widthOf,
} from "./layout.ts";
import { sortInSlices } from "./sort-in-slices.ts";

/** Lays everything gathered into one buffer. */
export function* assemble(documents: Documents, gathered: Gathered): Generator<void, ArrayBuffer> {
  const { vocabulary, links, kinds, nameLengths, starts, ends } = gathered;
  const { words } = vocabulary;
  vocabulary.close();
  const order = yield* sortInSlices(words.length, (one, other) => (words[one] ?? "") < (words[other] ?? ""));
  const ids = yield* packIds(documents);
  const alphabet = yield* alphabetOf(words);
  const weights = yield* weightsOf(gathered);
  const postings = yield* sumOf(words.length, (word) => postingBytes(gathered, word, weights[word] ?? 0));
  const wide = alphabet.length > 255;

  const lengths: Record<Section, number> = {
    idBlocks: ids.blocks.length,
    linkStarts: documents.carriers + 1,
    termBlocks: (words.length >>> TERM_BLOCK_BITS) + 1,
    termStarts: words.length + 1,
    postingStarts: words.length + 1,
    starts: documents.count,
    ends: documents.count,
    alphabet: alphabet.length,
    letters: yield* sumOf(words.length, (word) => words[word]?.length ?? 0),
    kinds: documents.count,
    nameLengths: documents.count,
    ids: ids.bytes.lengthOf(0),
    links: yield* sumOf(documents.carriers, (carrier) => links.lengthOf(carrier)),
    postings,
  };
  yield;
  const { buffer, place } = layOut(lengths, wide);
  const fours = (section: Section) => new Uint32Array(buffer, place(section), lengths[section]);
  const pairs = (section: Section) => new Uint16Array(buffer, place(section), lengths[section]);
  const bytes = (section: Section) => new Uint8Array(buffer, place(section), lengths[section]);
  fours("idBlocks").set(ids.blocks);
  ids.bytes.copy(0, bytes("ids"), 0);
  pairs("starts").set(starts);
  pairs("ends").set(ends);
  pairs("alphabet").set(alphabet);
  bytes("kinds").set(kinds);
  bytes("nameLengths").set(nameLengths);
  yield;
  yield* layTerms(
    words,
    order,
    alphabet,
    fours("termBlocks"),
    pairs("termStarts"),
    wide ? pairs("letters") : bytes("letters"),
  );
  yield* layLinks(gathered, fours("linkStarts"), bytes("links"));
  yield* layPostings(gathered, order, weights, fours("postingStarts"), bytes("postings"));
  new Uint32Array(buffer).set([
    MAGIC,
    VERSION,
    0,
    documents.count,
    documents.carriers,
    words.length,
    wide ? 1 : 0,
    alphabet.length,
  ]);
  yield;
  new Uint32Array(buffer)[HEADER.checksum] = checksumOf(buffer);
  return buffer;
}

function layOut(
  lengths: Record<Section, number>,
  wide: boolean,
): { buffer: ArrayBuffer; place(section: Section): number } {
  let end = HEADER_BYTES;
  const places = SECTIONS.map((section) => {
    const start = end;
    end += Math.ceil((lengths[section] * widthOf(section, wide)) / 4) * 4;
    return start;
  });
  const buffer = new ArrayBuffer(end);
  new Uint32Array(buffer).set([...places, end], HEADER.sections);
  return { buffer, place: (section) => places[SECTIONS.indexOf(section)] ?? 0 };
}

/** How many documents each word reaches, those counted that an organisation or country hands its match on to. */
function* weightsOf({ vocabulary, carriersByWord, linkCounts }: Gathered): Generator<void, Uint32Array> {
  const weights = new Uint32Array(vocabulary.words.length);
  for (let word = 0; word < weights.length; word++) {
    let weight = 0;
    for (const { count } of vocabulary.groupsOf(word)) weight += count;
    weights[word] = weight;
    if (word % STEPS_IN_SLICE === STEPS_IN_SLICE - 1) yield;
  }
  for (const [word, carriers] of carriersByWord) {
    for (const carrier of carriers) weights[word] = (weights[word] ?? 0) + (linkCounts[carrier] ?? 0);
  }
  return weights;
}

function* sumOf(count: number, of: (at: number) => number): Generator<void, number> {
  let sum = 0;
  for (let at = 0; at < count; at++) {
    sum += of(at);
    if (at % STEPS_IN_SLICE === STEPS_IN_SLICE - 1) yield;
  }
  return sum;
}
