import { Chains } from "./chains.ts";
import type { Document, Documents } from "./documents.ts";
import { CARRYING, FIELD, RELATIONS, TITLE } from "./fields.ts";
import { wordsOf } from "./tokens.ts";
import { Vocabulary } from "./vocabulary.ts";

/** All that an index is put together from. */
export interface Gathered {
  vocabulary: Vocabulary;
  /** One chain for each carrier. */
  links: Chains;
  linkCounts: Uint32Array;
  /** The carriers that hand on a match of a word. */
  carriersByWord: Map<number, number[]>;
  kinds: Uint8Array;
  nameLengths: Uint8Array;
  starts: Uint16Array;
  ends: Uint16Array;
}

/** Words between two pauses. */
const WORDS_IN_SLICE = 6_000;
/** Empty places between two texts of a document, so that no phrase reaches from one into the next. */
const GAP = 2;

/** Reads every document once. */
export function* gather(documents: Documents): Generator<void, Gathered> {
  const { count, carriers } = documents;
  const gathered: Gathered = {
    vocabulary: new Vocabulary(),
    links: new Chains(),
    linkCounts: new Uint32Array(carriers),
    carriersByWord: new Map(),
    kinds: new Uint8Array(count),
    nameLengths: new Uint8Array(count),
    starts: new Uint16Array(count),
    ends: new Uint16Array(count),
  };
  const lastLinked = new Int32Array(carriers);
  const carriedWords: Set<number>[] = [];
  let words = 0;
  for (let number = 0; number < count; number++) {
    const row = documents.at(number);
    gathered.kinds[number] = row.kind;
    gathered.starts[number] = row.start;
    gathered.ends[number] = row.end;
    for (const { carrier, relation } of row.links) {
      gathered.links.appendNumber(carrier, (number - (lastLinked[carrier] ?? 0)) * RELATIONS.length + relation);
      gathered.linkCounts[carrier] = (gathered.linkCounts[carrier] ?? 0) + 1;
      lastLinked[carrier] = number;
    }
    const read = readWords(row, gathered.vocabulary, carriedWords);
    gathered.nameLengths[number] = Math.min(255, read.nameLength);
    if (number < carriers) {
      carriedWords.push(read.carried);
      for (const word of read.carried) {
        const known = gathered.carriersByWord.get(word);
        if (known) known.push(number);
        else gathered.carriersByWord.set(word, [number]);
      }
    }
    for (const [word, { mask, places }] of read.words) gathered.vocabulary.add(word, number, mask, places);
    words += read.count + 8;
    if (words > WORDS_IN_SLICE) {
      words = 0;
      yield;
    }
  }
  return gathered;
}

interface WordsRead {
  words: Map<number, { mask: number; places: number[] }>;
  /** Those in fields that a carrier hands on. */
  carried: Set<number>;
  nameLength: number;
  count: number;
}

function readWords({ texts, links }: Document, vocabulary: Vocabulary, carriedWords: Set<number>[]): WordsRead {
  const read: WordsRead = { words: new Map(), carried: new Set(), nameLength: 0, count: 0 };
  let place = 0;
  const take = (word: string, mask: number) => {
    const number = vocabulary.numberOf(word);
    const known = read.words.get(number);
    if (known) {
      known.mask |= mask;
      known.places.push(place);
    } else read.words.set(number, { mask, places: [place] });
    if (mask & CARRYING) read.carried.add(number);
    place++;
    read.count++;
  };
  const isKnown = (word: string) => {
    const number = vocabulary.numberOf(word);
    return read.words.has(number) || links.some(({ carrier }) => carriedWords[carrier]?.has(number));
  };
  for (const [field, text] of texts) {
    const words = wordsOf(text);
    // What a publisher printed mostly repeats the names that the project is linked to: kept where it says more.
    if (field === "printed" && words.every(isKnown)) continue;
    const mask = FIELD[field];
    if (mask & TITLE && read.nameLength === 0) read.nameLength = words.length;
    for (const word of words) take(word, mask);
    place += GAP;
  }
  return read;
}
