import { useMemo, useReducer, useState } from "preact/hooks";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { resultRows } from "../../lib/advise/result-rows.ts";
import type { ResultRow } from "../../lib/advise/view.ts";
import type { AmountKind } from "../../lib/list/schema.ts";
import type { SearchIndex } from "../../lib/search/layout.ts";
import type { LookGroup } from "../../lib/search/look.ts";
import { answersBetween, countOf, type Look, look } from "../../lib/search/look.ts";
import { openIndex } from "../../lib/search/open.ts";
import { commonestKind } from "../../lib/search/sort-found.ts";
import { useAnswer } from "./use-answer.ts";
import type { ListState } from "./use-list.ts";

/** Characters of a text, from wherever it comes. */
export const LONGEST_QUERY = 600;
/** Rows that are read at once. */
const PAGE = 40;
/** What is shown while nothing is asked. */
const SOON = "ends<180d";

export interface Search {
  query: string;
  setQuery: (query: string) => void;
  /** "blank": nothing is asked, and the answer is what ends soon; "help": what can be typed. */
  state: "blank" | "help" | "pending" | "answered" | "failed";
  /** The answer in sight; it lags behind `query` while its first rows are on their way. Null: none yet. */
  found: Look | null;
  /** True: `found` answers what stands in the field now. */
  current: boolean;
  index: SearchIndex | null;
  groups: LookGroup[];
  count: number;
  rowAt: (index: number) => ResultRow | undefined;
  /** Reads the rows of a part of the list that are not there yet. */
  need: (from: number, to: number) => void;
  active: number;
  setActive: (active: number) => void;
}

interface Shown {
  text: string;
  found: Look;
  /** Rows by page; null while a page is being read. */
  pages: Map<number, (ResultRow | undefined)[] | null>;
}

/** The whole list under one's fingers: the answer to what is typed, newest question first. */
export function useSearch(
  list: ListState,
  context: AdviceContext | null,
  country: string | null,
  start: string,
): Search {
  const [query, setText] = useState(start.slice(0, LONGEST_QUERY));
  const [active, setActive] = useState(-1);
  const [, redraw] = useReducer((count: number, _none: undefined) => count + 1, 0);
  const ready = list.kind === "ready" ? list : null;
  const opening = useAnswer(ready ? () => ready.read(async (reader) => openIndex(await reader.searchIndex())) : null, [
    ready?.generation,
  ]);
  const index = opening.kind === "here" ? opening.value : null;
  const text = query.trim() === "?" ? "" : query.trimStart();
  const answer = useAnswer(ready && index && context ? () => answerTo(index, context) : null, [
    index,
    text,
    country,
    context,
  ]);
  const shown = answer.kind === "here" ? answer.value : null;
  const found = shown?.found ?? null;
  const count = useMemo(() => (found === null ? 0 : countOf(found)), [found]);

  async function answerTo(opened: SearchIndex, { today }: AdviceContext): Promise<Shown> {
    const asked = look(opened, text, { country, today });
    const answered = asked.blank ? { ...look(opened, SOON, { today, kinds: ["project"] }), blank: true } : asked;
    return { text, found: answered, pages: new Map([[0, await readPage(opened, answered, 0)]]) };
  }

  async function readPage(opened: SearchIndex, answered: Look, page: number): Promise<(ResultRow | undefined)[]> {
    const ids = answersBetween(opened, answered, page * PAGE, (page + 1) * PAGE, country);
    const rows =
      context && ready
        ? await ready.read((reader) => resultRows(ids, reader, context, country, kindOf(opened, answered)))
        : null;
    const byId = new Map((rows ?? []).map((row) => [`${row.kind} ${row.id}`, row]));
    return ids.map(({ kind, id }) => byId.get(`${kind} ${id}`));
  }

  function need(from: number, to: number): void {
    if (shown === null || index === null) return;
    for (let page = Math.floor(from / PAGE); page * PAGE < Math.min(to, count); page++) {
      if (shown.pages.has(page)) continue;
      shown.pages.set(page, null);
      readPage(index, shown.found, page).then(
        (rows) => {
          shown.pages.set(page, rows);
          redraw(undefined);
        },
        // It is asked for again when it comes into sight again.
        () => shown.pages.delete(page),
      );
    }
  }

  const failed =
    list.kind === "failed" ||
    opening.kind === "failed" ||
    answer.kind === "failed" ||
    (opening.kind === "here" && index === null);
  return {
    query,
    setQuery: (next) => {
      setText(next.slice(0, LONGEST_QUERY));
      setActive(-1);
    },
    state: stateOf(query, failed, found),
    found,
    current: shown?.text === text,
    index,
    groups: found?.groups ?? [],
    count,
    rowAt: (at) => shown?.pages.get(Math.floor(at / PAGE))?.[at % PAGE],
    need,
    active: Math.min(active, count - 1),
    setActive,
  };
}

/** The kind of amount that an answer is sorted by. */
function kindOf(index: SearchIndex, { sort }: Look): AmountKind | null {
  if (sort === "amount") return commonestKind(index);
  return sort === "relevance" || sort === "newest" || sort === "ends" || sort === "title" ? null : sort;
}

function stateOf(query: string, failed: boolean, found: Look | null): Search["state"] {
  if (query.trim() === "?") return "help";
  // Before the first key there is nothing that could have failed for the person; the page says what is wrong with the list.
  if (failed) return query.trim() === "" ? "blank" : "failed";
  if (found === null) return query.trim() === "" ? "blank" : "pending";
  return found.blank ? "blank" : "answered";
}
