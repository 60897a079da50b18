import { Chains } from "./chains.ts";
import { Columns } from "./columns.ts";
import type { Document, Documents } from "./documents.ts";
import { CARRYING, FIELD, RELATIONS, TITLE } from "./fields.ts";
import { KINDS } from "./layout.ts";
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
  /** Where the documents of each kind end. */
  kindEnds: Uint32Array;
  columns: Columns;
  /** The first words of each document's name, `TITLE_WORDS` a document, by number + 1; 0 where there is none. */
  titles: Uint32Array;
}

/** Names are sorted by so many of their words. */
export const TITLE_WORDS = 8;
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
    kindEnds: new Uint32Array(KINDS.length),
    columns: new Columns(count),
    titles: new Uint32Array(count * TITLE_WORDS),
  };
  const lastLinked = new Int32Array(carriers);
  const carriedWords: Set<number>[] = [];
  let words = 0;
  for (let number = 0; number < count; number++) {
    const row = documents.at(number);
    gathered.kindEnds.fill(number + 1, row.kind);
    for (const { carrier, relation } of row.links) {
      gathered.links.appendNumber(carrier, (number - (lastLinked[carrier] ?? 0)) * RELATIONS.length + relation);
      gathered.linkCounts[carrier] = (gathered.linkCounts[carrier] ?? 0) + 1;
      lastLinked[carrier] = number;
    }
    const read = readWords(row, gathered.vocabulary, carriedWords);
    gathered.titles.set(read.title, number * TITLE_WORDS);
    gathered.columns.put(number, row, read.nameLength);
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
  /** The numbers + 1 of its name's first words. */
  title: number[];
  count: number;
}

function readWords({ texts, links }: Document, vocabulary: Vocabulary, carriedWords: Set<number>[]): WordsRead {
  const read: WordsRead = { words: new Map(), carried: new Set(), nameLength: 0, title: [], count: 0 };
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
    if (mask & TITLE && read.nameLength === 0) {
      read.nameLength = words.length;
      read.title = words.slice(0, TITLE_WORDS).map((word) => vocabulary.numberOf(word) + 1);
    }
    for (const word of words) take(word, mask);
    place += GAP;
  }
  return read;
}
