import type { Documents } from "./documents.ts";
import { type Gathering, gatherAround, newGathering, noteCarried, TITLE_WORDS } from "./gather.ts";
import { VERSION } from "./layout.ts";

/**
 * Where the state of a build is kept while it goes on, so that another build of the same edition can go on from there: the
 * one who builds may be stopped at any moment.
 */
export interface IndexDraft {
  /** What was kept last; null where there is nothing. */
  kept(): Promise<ReadonlyMap<string, unknown> | null>;
  /** Whether it is time to keep the state again. */
  isDue(): boolean;
  /** Keeps these parts in the place of all before, or where that fails, those before. Nothing changes them meanwhile. */
  keep(parts: DraftPart[]): Promise<void>;
}

/** A name and a part of the state that a structured clone can carry, of two megabytes at most. */
export type DraftPart = [name: string, part: object];

interface Head {
  version: number;
  /** How many parts there are, this one counted. */
  parts: number;
  count: number;
  carriers: number;
  done: number;
  hash: number;
  groupCount: number;
  postings: number;
  places: number;
}

/** Pages of up to 64 kB, and words, in one part. */
const PAGES_IN_PART = 32;
const WORDS_IN_PART = 16_384;
const NUMBERS_IN_PART = 1 << 18;
/** Documents looked at again between two pauses. */
const DOCUMENTS_IN_SLICE = 256;

/** The state of a build, without what can be read off the documents again. Live: keep it before the build goes on. */
export function partsOf({ count, carriers }: Documents, gathered: Gathering): DraftPart[] {
  const { done, hash, vocabulary, carriedWords, titles, nameLengths } = gathered;
  const { words, postings, places, firsts, groups, groupCount } = vocabulary.kept;
  const head: Omit<Head, "parts"> = {
    version: VERSION,
    count,
    carriers,
    done,
    hash,
    groupCount,
    postings: postings.used,
    places: places.used,
  };
  const numbers = (array: Uint32Array | Uint8Array) =>
    Array.from({ length: Math.ceil(array.length / NUMBERS_IN_PART) }, (_none, at) =>
      array.slice(at * NUMBERS_IN_PART, (at + 1) * NUMBERS_IN_PART),
    );
  const parts = [
    ...inParts("words", words, WORDS_IN_PART),
    ...inParts("postings", postings.pages, PAGES_IN_PART),
    ...inParts("postingRows", postings.rows, PAGES_IN_PART),
    ...inParts("places", places.pages, PAGES_IN_PART),
    ...inParts("placeRows", places.rows, PAGES_IN_PART),
    ...inParts("firsts", firsts, PAGES_IN_PART),
    ...inParts("groups", groups, PAGES_IN_PART),
    ...inParts("carried", carriedWords, PAGES_IN_PART),
    ...inParts("titles", numbers(titles.subarray(0, done * TITLE_WORDS)), 1),
    ...inParts("nameLengths", numbers(nameLengths.subarray(0, done)), 1),
  ];
  return [["head", { ...head, parts: parts.length + 1 } satisfies Head], ...parts];
}

const inParts = (name: string, pages: readonly unknown[], most: number): DraftPart[] =>
  Array.from({ length: Math.ceil(pages.length / most) }, (_none, at) => [
    `${name} ${at}`,
    pages.slice(at * most, (at + 1) * most),
  ]);

/** The build that was kept, where it is one of these very documents; null for any other. */
export function* takeUp(kept: ReadonlyMap<string, unknown>, documents: Documents): Generator<void, Gathering | null> {
  const head = kept.get("head");
  if (!isHead(head) || head.version !== VERSION || head.parts !== kept.size) return null;
  if (head.count !== documents.count || head.carriers !== documents.carriers || head.done > head.count) return null;
  const gathered = newGathering(documents);
  const fours = (name: string) => pagesIn(kept, name, (page) => page instanceof Uint32Array);
  const bytes = (name: string) => pagesIn(kept, name, (page) => page instanceof Uint8Array);
  fill(gathered.titles, fours("titles"));
  fill(gathered.nameLengths, bytes("nameLengths"));
  for (const carried of pagesIn(kept, "carried", (page): page is Set<number> => page instanceof Set))
    noteCarried(gathered, carried);
  // What they have besides words is read off them again; so it shows whether they are the same.
  while (gathered.done < head.done) {
    gatherAround(gathered, documents.at(gathered.done));
    if (gathered.done % DOCUMENTS_IN_SLICE === 0) yield;
  }
  if (gathered.hash !== head.hash) return null;
  yield* gathered.vocabulary.takeUp({
    words: pagesIn(kept, "words", (word) => typeof word === "string"),
    postings: { pages: bytes("postings"), rows: fours("postingRows"), used: head.postings },
    places: { pages: bytes("places"), rows: fours("placeRows"), used: head.places },
    firsts: fours("firsts"),
    groups: fours("groups"),
    groupCount: head.groupCount,
  });
  return gathered;
}

function isHead(stored: unknown): stored is Head {
  const names = ["version", "parts", "count", "carriers", "done", "hash", "groupCount", "postings", "places"] as const;
  if (typeof stored !== "object" || stored === null) return false;
  const head: Partial<Record<string, unknown>> = { ...stored };
  return names.every((name) => Number.isInteger(head[name]));
}

function pagesIn<T>(kept: ReadonlyMap<string, unknown>, name: string, isPage: (page: unknown) => page is T): T[] {
  const pages: T[] = [];
  for (let at = 0; ; at++) {
    const part = kept.get(`${name} ${at}`);
    if (!Array.isArray(part)) return pages;
    pages.push(...part.filter(isPage));
  }
}

function fill<T extends Uint32Array | Uint8Array>(target: T, parts: T[]): void {
  let at = 0;
  for (const part of parts) {
    target.set(part, at);
    at += part.length;
  }
}
