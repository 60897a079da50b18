import MiniSearch from "minisearch";
import type { Searchable } from "../../entrypoints/our-page/searchable.ts";
import { noFilters } from "../../lib/search/filters.ts";
import type { HitKind } from "../../lib/search/hit.ts";
import { COLUMNS, type Column, type SearchIndex } from "../../lib/search/layout.ts";
import type { Look } from "../../lib/search/look.ts";
import { peersText } from "./early.ts";

/** What MiniSearch must be told again of an index that it wrote. */
const fields = ["title", "implementer", "countries", "funder", "account", "awardNumber", "summary"];

/**
 * In the place of our index: MiniSearch's, with the settings of the other tables. What the filters' menus would need is left
 * out, in its favour; what stands around the answer is the same.
 */
export async function openSearchable(): Promise<Searchable> {
  const engine = MiniSearch.loadJSON(await peersText(), { fields });
  let found: Named[] = [];
  return {
    index: emptyIndex(),
    look: (text): Look => {
      const groups = Map.groupBy(
        engine.search(text, { prefix: true, fuzzy: 0.2 }).map(({ id }) => named(String(id))),
        ({ kind }) => kind,
      );
      found = [...groups.values()].flat();
      return {
        words: text,
        filters: noFilters(),
        sort: "relevance",
        unknown: [],
        notUnderstood: [],
        blank: text === "",
        groups: Array.from(groups, ([kind, { length }]) => ({ kind, documents: new Uint32Array(length) })),
        found: null,
        sieves: new Map(),
      };
    },
    answers: (_look, from, to) => found.slice(from, to).map(({ kind, id }) => ({ kind, id, awards: null })),
  };
}

interface Named {
  kind: HitKind;
  id: string;
}

/** Where it knows more than projects, each name begins with its kind. */
function named(name: string): Named {
  const at = name.indexOf(" ");
  return at < 0 ? { kind: "project", id: name } : { kind: name.slice(0, at) as HitKind, id: name.slice(at + 1) };
}

/** Nobody reads in it: that there is one has the popup draw its filters and tools, as it does around ours. */
function emptyIndex(): SearchIndex {
  const none = new Uint8Array();
  return {
    documents: 0,
    carriers: 0,
    terms: 0,
    kinds: none,
    nameLengths: none,
    columns: Object.fromEntries(COLUMNS.map((column) => [column, none])) as Record<Column, Uint8Array>,
    labels: none,
    ends: new Uint16Array(),
    idBlocks: new Uint32Array(),
    ids: none,
    linkStarts: new Uint32Array(),
    links: none,
    alphabet: new Uint16Array(),
    packed: { vocabulary: none, postingLengths: none, blocks: new Uint32Array(), wide: false, spelt: none },
    termStarts: new Uint32Array(),
    letters: none,
    postingStarts: new Uint32Array(),
    postings: none,
  };
}
