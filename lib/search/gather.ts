import { Chains } from "./chains.ts";
import { Columns } from "./columns.ts";
import type { Document, Documents } from "./documents.ts";
import { CARRYING, FIELD, RELATIONS, TITLE } from "./fields.ts";
import { hashOfDocument } from "./hash-document.ts";
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

/** The same on its way: what the next document needs of those before it. */
export interface Gathering extends Gathered {
  /** Documents that were read. */
  done: number;
  /** Of all that was read of them: tells whether a gathering that was kept is of this edition. */
  hash: number;
  nameLengths: Uint8Array;
  /** The document that each carrier was last linked to. */
  lastLinked: Int32Array;
  /** For each carrier that was read, the words that it hands on. */
  carriedWords: Set<number>[];
}

/** Names are sorted by so many of their words. */
export const TITLE_WORDS = 8;
/** Words between two pauses. */
const WORDS_IN_SLICE = 6_000;
/** Empty places between two texts of a document, so that no phrase reaches from one into the next. */
const GAP = 2;

export const newGathering = ({ count, carriers }: Documents): Gathering => ({
  vocabulary: new Vocabulary(),
  links: new Chains(),
  linkCounts: new Uint32Array(carriers),
  carriersByWord: new Map(),
  kindEnds: new Uint32Array(KINDS.length),
  columns: new Columns(count),
  titles: new Uint32Array(count * TITLE_WORDS),
  done: 0,
  hash: 0,
  nameLengths: new Uint8Array(count),
  lastLinked: new Int32Array(carriers),
  carriedWords: [],
});

/** Reads every document once, from the first that was not read yet. */
export function* gather(documents: Documents, gathered: Gathering): Generator<void, void> {
  let words = 0;
  while (gathered.done < documents.count) {
    const number = gathered.done;
    const row = documents.at(number);
    const read = readWords(row, gathered.vocabulary, gathered.carriedWords);
    gathered.titles.set(read.title, number * TITLE_WORDS);
    gathered.nameLengths[number] = Math.min(255, read.nameLength);
    if (number < documents.carriers) noteCarried(gathered, read.carried);
    for (const [word, { mask, places }] of read.words) gathered.vocabulary.add(word, number, mask, places);
    gatherAround(gathered, row);
    words += read.count + 8;
    if (words > WORDS_IN_SLICE) {
      words = 0;
      yield;
    }
  }
}

/** What the next carrier hands on. */
export function noteCarried({ carriedWords, carriersByWord }: Gathering, carried: Set<number>): void {
  const carrier = carriedWords.push(carried) - 1;
  for (const word of carried) {
    const known = carriersByWord.get(word);
    if (known) known.push(carrier);
    else carriersByWord.set(word, [carrier]);
  }
}

/** What the next document has besides words, whose name's length is known. */
export function gatherAround(gathered: Gathering, row: Document): void {
  const number = gathered.done++;
  gathered.hash = hashOfDocument(row, gathered.hash);
  gathered.kindEnds.fill(number + 1, row.kind);
  for (const { carrier, relation } of row.links) {
    const last = gathered.lastLinked[carrier] ?? 0;
    gathered.links.appendNumber(carrier, (number - last) * RELATIONS.length + relation);
    gathered.linkCounts[carrier] = (gathered.linkCounts[carrier] ?? 0) + 1;
    gathered.lastLinked[carrier] = number;
  }
  gathered.columns.put(number, row, gathered.nameLengths[number] ?? 0);
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
