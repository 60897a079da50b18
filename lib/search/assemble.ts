import type { Edition } from "../list/schema.ts";
import type { Documents } from "./documents.ts";
import { type Gathered, TITLE_WORDS } from "./gather.ts";
import {
  alphabetOf,
  isWide,
  layLinks,
  layPostings,
  numberBytes,
  packIds,
  packTerms,
  postingBytes,
  STEPS_IN_SLICE,
} from "./lay.ts";
import { checksumOf, HEADER, HEADER_BYTES, KINDS, MAGIC, SECTIONS, type Section, VERSION, widthOf } from "./layout.ts";
import { sortInSlices } from "./sort-in-slices.ts";

/** Lays everything gathered into one buffer. */
export function* assemble(
  documents: Documents,
  gathered: Gathered,
  edition: Pick<Edition, "publishers">,
): Generator<void, ArrayBuffer> {
  const { vocabulary, links } = gathered;
  const { words } = vocabulary;
  vocabulary.close();
  const order = yield* sortInSlices(words.length, (one, other) => (words[one] ?? "") < (words[other] ?? ""));
  const ranks = yield* titleRanks(gathered, order);
  const ids = yield* packIds(documents);
  const ends = gathered.columns.take("ends");
  const nameLengths = gathered.columns.take("nameLengths");
  const columns = yield* gathered.columns.pack(ranks);
  const labels = gathered.columns.packLabels(edition);
  const alphabet = yield* alphabetOf(words);
  const weights = yield* weightsOf(gathered);
  const terms = yield* packTerms(words, order, alphabet);
  let postingLengths = 0;
  const postings = yield* sumOf(words.length, (word) => {
    const length = postingBytes(gathered, word, weights[word] ?? 0);
    postingLengths += numberBytes(length);
    return length;
  });

  const lengths: Record<Section, number> = {
    idBlocks: ids.blocks.length,
    linkStarts: documents.carriers + 1,
    kindEnds: KINDS.length,
    columns: columns.length,
    labels: labels.length,
    alphabet: alphabet.length,
    ends: documents.count,
    nameLengths: documents.count,
    termBlocks: terms.blocks.length,
    vocabulary: terms.bytes.lengthOf(0),
    postingLengths,
    ids: ids.bytes.lengthOf(0),
    links: yield* sumOf(documents.carriers, (carrier) => links.lengthOf(carrier)),
    postings,
  };
  yield;
  const { buffer, place } = layOut(lengths);
  const fours = (section: Section) => new Uint32Array(buffer, place(section), lengths[section]);
  const bytes = (section: Section) => new Uint8Array(buffer, place(section), lengths[section]);
  fours("idBlocks").set(ids.blocks);
  ids.bytes.copy(0, bytes("ids"), 0);
  fours("kindEnds").set(gathered.kindEnds);
  bytes("columns").set(columns);
  bytes("labels").set(labels);
  new Uint16Array(buffer, place("alphabet"), alphabet.length).set(alphabet);
  new Uint16Array(buffer, place("ends"), documents.count).set(ends);
  bytes("nameLengths").set(nameLengths);
  fours("termBlocks").set(terms.blocks);
  yield;
  terms.bytes.copy(0, bytes("vocabulary"), 0);
  yield;
  yield* layLinks(gathered, fours("linkStarts"), bytes("links"));
  yield* layPostings(gathered, order, weights, {
    blocks: fours("termBlocks"),
    lengths: bytes("postingLengths"),
    bytes: bytes("postings"),
  });
  new Uint32Array(buffer).set([
    MAGIC,
    VERSION,
    0,
    documents.count,
    documents.carriers,
    words.length,
    isWide(alphabet) ? 1 : 0,
    alphabet.length,
    terms.letters,
  ]);
  yield;
  new Uint32Array(buffer)[HEADER.checksum] = checksumOf(buffer);
  return buffer;
}

function layOut(lengths: Record<Section, number>): { buffer: ArrayBuffer; place(section: Section): number } {
  let end = HEADER_BYTES;
  const places = SECTIONS.map((section) => {
    const start = end;
    end += Math.ceil((lengths[section] * widthOf(section)) / 4) * 4;
    return start;
  });
  const buffer = new ArrayBuffer(end);
  new Uint32Array(buffer).set([...places, end], HEADER.sections);
  return { buffer, place: (section) => places[SECTIONS.indexOf(section)] ?? 0 };
}

/** The place of each document among all by the words of its name; 0 for one without a name. */
function* titleRanks(gathered: Gathered, order: Uint32Array): Generator<void, Uint32Array> {
  const { titles } = gathered;
  gathered.titles = new Uint32Array();
  const places = new Uint32Array(order.length + 1);
  for (const [place, word] of order.entries()) places[word + 1] = place + 1;
  yield;
  for (let at = 0; at < titles.length; at++) titles[at] = places[titles[at] ?? 0] ?? 0;
  yield;
  const count = titles.length / TITLE_WORDS;
  const sorted = yield* sortInSlices(count, (one, other) => {
    for (let word = 0; word < TITLE_WORDS; word++) {
      const difference = (titles[one * TITLE_WORDS + word] ?? 0) - (titles[other * TITLE_WORDS + word] ?? 0);
      if (difference !== 0) return difference < 0;
    }
    return false;
  });
  const ranks = new Uint32Array(count);
  for (const [place, document] of sorted.entries())
    if (titles[document * TITLE_WORDS] !== 0) ranks[document] = place + 1;
  return ranks;
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
