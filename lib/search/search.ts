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
/** More than a title is above a word of a summary: what answers as typed comes first where it is about the country. */
const ABOUT_THE_COUNTRY = 64;
/** The same for what only resembles what was typed: it must not pass what was meant. */
const RESEMBLES_ABOUT_THE_COUNTRY = 3;
const WHOLE_NAME = 0.6;
const AS_TYPED = 8;
/** Records that a query may name by its words, and the place that they have at least. */
const MOST_LIFTED = 10;
const LIFTED_TO = 3;

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
  if (parts.length === 0) return { documents: [], scores: [], matched: [], named: [], exact: [], asTyped: [] };
  const exact = match(index, parts, { typos: false, anyPart: false }, watch);
  if (exact.documents.length >= FEW) return exact;
  const insisted = parts.filter(({ extra }) => !extra).length;
  const near = match(index, parts, { typos: true, anyPart: false }, watch);
  near.asTyped = exact.documents;
  if (exact.documents.length > 0) putFirst(near, exact.documents);
  if (near.documents.length > 0 || insisted === 1) return near;
  const some = match(index, parts, { typos: true, anyPart: true }, watch);
  some.asTyped = [];
  for (const [row, matched] of some.matched.entries())
    some.scores[row] = (some.scores[row] ?? 0) * (matched / insisted) ** 2;
  return some;
}

/** Adds to the scores all that is not in the words: the name as a whole, what runs, the page's country. */
export function rank(index: SearchIndex, found: Found, { country, today }: SearchOptions): void {
  const { documents, scores, named } = found;
  const day = dayOf(today);
  for (let row = 0; row < documents.length; row++)
    scores[row] =
      (scores[row] ?? 0) * (1 + WHOLE_NAME * (named[row] ?? 0)) * timeFactor(index, documents[row] ?? 0, day);
  lift(found);
  if (country) favour(index, found, country);
}

/**
 * What is about the page's country comes first, and so does who was called by the whole name: an organisation, an office
 * or another country is what was meant on any page.
 */
function favour(index: SearchIndex, { documents, scores, named, asTyped }: Found, country: string): void {
  const { about } = scratchOf(index);
  const abouts = documentsAbout(index, country);
  for (const document of abouts) about[document] = 1;
  for (let row = 0; row < documents.length; row++) {
    const document = documents[row] ?? 0;
    const isNamed = document < index.carriers && named[row] === 1;
    if (!isNamed && about[document] !== 1) continue;
    const isAsTyped = asTyped === null || asTyped.includes(document);
    scores[row] = (scores[row] ?? 0) * (isAsTyped ? ABOUT_THE_COUNTRY : RESEMBLES_ABOUT_THE_COUNTRY);
  }
  for (const document of abouts) about[document] = 0;
}

/** What answers as it was typed stands before all that only resembles it. */
function putFirst({ documents, scores }: Found, exact: readonly number[]): void {
  for (const [row, document] of documents.entries())
    if (exact.includes(document)) scores[row] = (scores[row] ?? 0) * AS_TYPED;
}

/**
 * A few records that have every word of a query as a word of theirs are what was meant, even where titles in which one of
 * the words only begins another weigh more: they come right behind the two best of these. Words that few of many records
 * have are often those of their summaries.
 */
function lift({ documents, scores, exact }: Found): void {
  const most = Math.max(0, ...new Set(exact));
  if (most === 0) return;
  const rows = documents.flatMap((_document, row) => (exact[row] === most ? [row] : []));
  if (rows.length === 0 || rows.length > MOST_LIFTED) return;
  const line = nthLargest(scores, LIFTED_TO);
  for (const row of rows) {
    const score = scores[row] ?? 0;
    // In their own order, a hair above the line.
    if (score < line) scores[row] = line * (1.0001 + (0.0009 * score) / line);
  }
}

/** 0 where there are not so many. */
function nthLargest(scores: readonly number[], place: number): number {
  const first = new Float64Array(place);
  for (const score of scores) {
    let at = place - 1;
    if (score <= (first[at] ?? 0)) continue;
    for (; at > 0 && score > (first[at - 1] ?? 0); at--) first[at] = first[at - 1] ?? 0;
    first[at] = score;
  }
  return first[place - 1] ?? 0;
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
