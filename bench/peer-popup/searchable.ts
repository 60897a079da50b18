import MiniSearch from "minisearch";
import type { Searchable } from "../../entrypoints/our-page/searchable.ts";
import { noFilters } from "../../lib/search/filters.ts";
import type { Look } from "../../lib/search/look.ts";
import { peersText } from "./early.ts";

/** What MiniSearch must be told again of an index that it wrote. */
const fields = ["title", "implementer", "countries", "funder", "account", "awardNumber", "summary"];

/** In the place of our index: MiniSearch's, with the settings of the other tables. It knows projects alone. */
export async function openSearchable(): Promise<Searchable> {
  const engine = MiniSearch.loadJSON(await peersText(), { fields });
  let ids: string[] = [];
  return {
    index: null,
    look: (text): Look => {
      ids = engine.search(text, { prefix: true, fuzzy: 0.2 }).map(({ id }) => String(id));
      return {
        words: text,
        filters: noFilters(),
        sort: "relevance",
        unknown: [],
        notUnderstood: [],
        blank: text === "",
        groups: [{ kind: "project", documents: Uint32Array.from(ids, (_id, at) => at) }],
        found: null,
        sieves: new Map(),
      };
    },
    answers: (_look, from, to) => ids.slice(from, to).map((id) => ({ kind: "project", id, awards: null })),
  };
}
