import { type Awards, awardsCounter } from "./awards.ts";
import { type Filters, readFilters } from "./filters.ts";
import { type FilterKey, type Form, parseForms } from "./forms.ts";
import type { HitKind, SearchOptions } from "./hit.ts";
import { KINDS, type SearchIndex } from "./layout.ts";
import type { Found } from "./match.ts";
import { idOf } from "./open.ts";
import { find, rank } from "./search.ts";
import { type Passes, sievesOf } from "./sieve.ts";
import { sorted } from "./sort-found.ts";
import type { Sort } from "./values.ts";

/** All documents of one kind that answer, in their order. */
export interface LookGroup {
  kind: HitKind;
  documents: Uint32Array;
}

/** The whole answer to a text with its typed forms. */
export interface Look {
  /** Without the forms. */
  words: string;
  filters: Filters;
  sort: Sort;
  /** Keys typed that are no filters; their words were sought. */
  unknown: string[];
  /** Forms whose value this list does not know; left aside. */
  notUnderstood: Form[];
  /** True: neither words nor filters nor an order, so nothing was asked. */
  blank: boolean;
  groups: LookGroup[];
  /** What the words alone find; null where there are none and the whole list is meant. For counting. */
  found: Pick<Found, "documents" | "scores"> | null;
  sieves: Map<FilterKey, Passes>;
}

export type LookOptions = Pick<SearchOptions, "country" | "today" | "kinds">;

/** Everything in the list that answers a text: words as `search` ranks them, narrowed and sorted by its typed forms. */
export function look(index: SearchIndex, text: string, options: LookOptions): Look {
  const { words, forms, unknown } = parseForms(text);
  const { filters, sort, notUnderstood } = readFilters(index, forms, options.today);
  const sieves = sievesOf(index, filters, options.today);
  const answer = { words, filters, sort, unknown, notUnderstood, sieves };
  const hasWords = words.trim() !== "";
  // Who only sorts means the whole list.
  if (!hasWords && sieves.size === 0 && sort === "relevance")
    return { ...answer, blank: true, groups: [], found: { documents: [], scores: [] } };
  const found = hasWords ? find(index, words, null) : null;
  if (found !== null) rank(index, found, { ...options, limit: 0 });
  const wanted = wantedKinds(options.kinds);
  const tests = [...sieves.values()];
  const passes = (document: number) =>
    wanted[index.kinds[document] ?? 0] === true && tests.every((test) => test(document));
  const rows = sorted(index, found, passes, { sort, today: options.today, endsFirst: filters.ends !== null });
  return { ...answer, blank: false, groups: grouped(index.kinds, rows.documents, rows.byWords), found };
}

const wantedKinds = (kinds: readonly HitKind[] | undefined): boolean[] =>
  KINDS.map((kind) => kinds === undefined || kinds.includes(kind));

/** Kinds in the order in which they stand where nothing says which is meant. */
const USUAL_ORDER: readonly HitKind[] = ["project", "call", "contact", "organisation", "office", "country"];

/** Kinds in the order of their best documents: an office that is called as typed is not looked for below its projects. */
export function grouped(kinds: Uint8Array, documents: Uint32Array, byWords: boolean): LookGroup[] {
  const counts = new Uint32Array(KINDS.length);
  const order: number[] = [];
  for (const document of documents) {
    const kind = kinds[document] ?? 0;
    if (counts[kind] === 0) order.push(kind);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const shown = byWords ? order : USUAL_ORDER.map((kind) => KINDS.indexOf(kind));
  return shown.flatMap((kind): LookGroup[] => {
    const name = KINDS[kind];
    if (name === undefined || counts[kind] === 0) return [];
    return [{ kind: name, documents: documents.filter((document) => kinds[document] === kind) }];
  });
}

/** How many answers there are in all. */
export const countOf = ({ groups }: Pick<Look, "groups">): number =>
  groups.reduce((sum, { documents }) => sum + documents.length, 0);

/** One answer; `awards` for organisations and countries. */
export interface Answered {
  kind: HitKind;
  id: string;
  awards: Awards | null;
}

/** Answers from one place to another, in the order of the groups. */
export function answersBetween(
  index: SearchIndex,
  { groups }: Pick<Look, "groups">,
  from: number,
  to: number,
  country: string | null = null,
): Answered[] {
  const awardsOf = awardsCounter(index, country);
  const answers: Answered[] = [];
  let start = 0;
  for (const { kind, documents } of groups) {
    for (let at = Math.max(from, start); at < Math.min(to, start + documents.length); at++) {
      const document = documents[at - start] ?? 0;
      answers.push({ kind, id: idOf(index, document), awards: awardsOf(document) });
    }
    start += documents.length;
  }
  return answers;
}
