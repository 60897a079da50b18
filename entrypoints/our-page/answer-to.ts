import type { AdviceContext } from "../../lib/advise/context.ts";
import { resultRows } from "../../lib/advise/result-rows.ts";
import type { ResultRow } from "../../lib/advise/view.ts";
import type { AmountKind } from "../../lib/list/schema.ts";
import type { SearchIndex } from "../../lib/search/layout.ts";
import type { Look } from "../../lib/search/look.ts";
import { commonestKind } from "../../lib/search/sort-found.ts";
import type { Searchable } from "./searchable.ts";
import type { ListState } from "./use-list.ts";

/** Rows that are read at once. */
export const PAGE = 8;
/** What is shown while nothing is asked. */
const SOON = "ends<180d";

/** An answer with the rows that are read of it. */
export interface Shown {
  text: string;
  searchable: Searchable;
  found: Look;
  /** Rows by page; null while a page is being read. */
  pages: Map<number, (ResultRow | undefined)[] | null>;
}

/** What an answer is worked out with. */
export interface Ground {
  list: Extract<ListState, { kind: "ready" }>;
  context: AdviceContext;
  /** What is about this country comes first. */
  country: string | null;
}

/** What is asked by what stands in the field: at its end a word goes on. */
export const textOf = (query: string): string => (query.trim() === "?" ? "" : query.trimStart());

export async function answerTo(text: string, searchable: Searchable, ground: Ground): Promise<Shown> {
  const found = answerIn(searchable, text, ground);
  return { text, searchable, found, pages: new Map([[0, await readPage(searchable, found, 0, ground)]]) };
}

/** Where nothing is asked, what ends soon. */
function answerIn(searchable: Searchable, text: string, { country, context: { today } }: Ground): Look {
  const asked = searchable.look(text, { country, today });
  if (!asked.blank || searchable.index === null) return asked;
  const soon = searchable.look(SOON, { today, kinds: ["project"] });
  // A form that says nothing here may be all that was typed; the person is told.
  return { ...soon, blank: true, notUnderstood: asked.notUnderstood };
}

export async function readPage(
  searchable: Searchable,
  found: Look,
  page: number,
  { list, context, country }: Ground,
): Promise<(ResultRow | undefined)[]> {
  const ids = searchable.answers(found, page * PAGE, (page + 1) * PAGE, country);
  const kind = searchable.index === null ? null : kindOf(searchable.index, found);
  const rows = await list.read((reader) => resultRows(ids, reader, context, country, kind));
  const byId = new Map((rows ?? []).map((row) => [`${row.kind} ${row.id}`, row]));
  return ids.map(({ kind: of, id }) => byId.get(`${of} ${id}`));
}

/** The kind of amount that an answer is sorted by. */
function kindOf(index: SearchIndex, { sort }: Look): AmountKind | null {
  if (sort === "amount") return commonestKind(index);
  return sort === "relevance" || sort === "newest" || sort === "ends" || sort === "title" ? null : sort;
}
