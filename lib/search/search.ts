import { dayOf } from "./days.ts";
import type { Hit, SearchOptions } from "./hit.ts";
import { KINDS, type SearchIndex } from "./layout.ts";
import { type Found, match, type Watch } from "./match.ts";
import { readNumber } from "./numbers.ts";
import { idOf } from "./open.ts";
import { eachLink } from "./postings.ts";
import { parseQuery } from "./query.ts";
import { scratchOf } from "./scratch.ts";
import { lowerBound } from "./terms.ts";
import { best } from "./top.ts";

/** More hits than this are never given, whatever the limit. */
export const MOST_HITS = 5_000;
/** With fewer answers than this a query is taken to be misspelt. */
const FEW = 3;

const RUNNING = 1.25;
const ENDED = 0.9;
const ABOUT_THE_COUNTRY = 3;
const WHOLE_NAME = 0.6;

/** The best hits for anything typed, best first; equal scores in the order of kind and id. Empty for an empty query. */
export function search(index: SearchIndex, query: string, options: SearchOptions): Hit[] {
  const limit = Math.min(MOST_HITS, Math.max(0, Math.floor(options.limit) || 0));
  const found = find(index, query, null);
  rank(index, found, options);
  const { documents, scores } = found;
  return best(documents, scores, limit, wanted(index, options)).map((row) => {
    const document = documents[row] ?? 0;
    const kind = KINDS[index.kinds[document] ?? 0] ?? "project";
    return { kind, id: idOf(index, document), score: scores[row] ?? 0 };
  });
}

/** Documents for a query: with every part as written, else with typos, else with some of its parts. */
export function find(index: SearchIndex, query: string, watch: Watch | null): Found {
  const parts = parseQuery(query).flatMap((part) => readNumber(index, part));
  if (parts.length === 0) return { documents: [], scores: [], matched: [], named: [] };
  const exact = match(index, parts, { typos: false, anyPart: false }, watch);
  if (exact.documents.length >= FEW) return exact;
  const near = match(index, parts, { typos: true, anyPart: false }, watch);
  if (near.documents.length > 0 || parts.length === 1) return near;
  const some = match(index, parts, { typos: true, anyPart: true }, watch);
  for (const [row, matched] of some.matched.entries())
    some.scores[row] = (some.scores[row] ?? 0) * (matched / parts.length) ** 2;
  return some;
}

/** Adds to the scores all that is not in the words: the name as a whole, what runs, the page's country. */
export function rank(index: SearchIndex, { documents, scores, named }: Found, { country, today }: SearchOptions): void {
  const { about } = scratchOf(index);
  const day = dayOf(today);
  const mark = (value: number) => {
    if (country) for (const document of documentsAbout(index, country)) about[document] = value;
  };
  mark(1);
  for (let row = 0; row < documents.length; row++) {
    const document = documents[row] ?? 0;
    const place = about[document] ? ABOUT_THE_COUNTRY : 1;
    scores[row] = (scores[row] ?? 0) * (1 + WHOLE_NAME * (named[row] ?? 0)) * timeFactor(index, document, day) * place;
  }
  mark(0);
}

function wanted({ kinds }: SearchIndex, options: SearchOptions): (document: number) => boolean {
  if (options.kinds === undefined) return () => true;
  const places = options.kinds.map((kind) => KINDS.indexOf(kind));
  return (document) => places.includes(kinds[document] ?? -1);
}

function timeFactor({ ends }: SearchIndex, document: number, today: number): number {
  const end = ends[document] ?? 0;
  if (end === 0 || today === 0) return 1;
  return end < today ? ENDED : RUNNING;
}

function documentsAbout(index: SearchIndex, country: string): number[] {
  const number = documentOf(index, "country", country);
  if (number === null) return [];
  const documents = [number];
  eachLink(index, number, (document) => documents.push(document));
  return documents;
}

/** The number of a document; `null` for one that the index does not have. */
export function documentOf(index: SearchIndex, kind: Hit["kind"], id: string): number | null {
  const { kinds, documents } = index;
  const place = KINDS.indexOf(kind);
  const from = lowerBound(0, documents, (at) => (kinds[at] ?? 0) < place);
  const to = lowerBound(from, documents, (at) => (kinds[at] ?? 0) <= place);
  const at = lowerBound(from, to, (document) => idOf(index, document) < id);
  return at < to && idOf(index, at) === id ? at : null;
}
