import { useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { AdviceContext } from "../../lib/advise/context.ts";
import type { ResultRow } from "../../lib/advise/view.ts";
import type { SearchIndex } from "../../lib/search/layout.ts";
import { type Answered, countOf, type Look, type LookGroup } from "../../lib/search/look.ts";
import { takeAhead } from "./answer-ahead.ts";
import { answerTo, PAGE, readPage, textOf } from "./answer-to.ts";
import { openSearchable } from "./searchable.ts";
import { useAnswer } from "./use-answer.ts";
import type { ListState } from "./use-list.ts";

/** Characters of a text, from wherever it comes. */
export const LONGEST_QUERY = 600;

export interface Search {
  query: string;
  /** "elsewhere": the text may hold words of a page, and is not remembered. */
  setQuery: (query: string, from?: "here" | "elsewhere") => void;
  /** Whether every letter in the field is the person's own. */
  own: boolean;
  /** "blank": nothing is asked, and the answer is what ends soon; "help": what can be typed. */
  state: "blank" | "help" | "pending" | "answered" | "failed";
  /** The answer in sight; it lags behind `query` while its first rows are on their way. Null: none yet. */
  found: Look | null;
  /** True: `found` answers what stands in the field now. */
  current: boolean;
  /** Null before the first answer, and where the list is read plainly. */
  index: SearchIndex | null;
  /** True: there is no index that can be read, so the list is read row by row, by words alone. */
  plain: boolean;
  groups: LookGroup[];
  count: number;
  /** All answers of a part of the groups, in their order. */
  answersOf: (groups: LookGroup[]) => Answered[];
  rowAt: (index: number) => ResultRow | undefined;
  /** Reads the rows of a part of the list that are not there yet. */
  need: (from: number, to: number) => void;
  active: number;
  setActive: (active: number) => void;
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
  const own = useRef(start === "");
  const ready = list.kind === "ready" ? list : null;
  // Each state of the list is another list: one whose index was made anew has the same number.
  const ahead = useRef<ReturnType<typeof takeAhead>>(null);
  const opening = useMemo(() => {
    ahead.current = ready === null ? null : takeAhead(ready.generation);
    return ready === null ? null : (ahead.current?.opening ?? openSearchable(ready));
  }, [ready]);
  const text = textOf(query);
  const ground = ready !== null && context !== null ? { list: ready, context, country } : null;
  const answer = useAnswer(
    opening && ground ? () => opening.then((opened) => answerTo(text, opened, ground)) : null,
    [opening, text, country, context],
    () => (ground !== null && country === null && ahead.current?.shown?.text === text ? ahead.current.shown : null),
  );
  const shown = answer.kind === "here" ? answer.value : null;
  const found = shown?.found ?? null;
  const index = shown?.searchable.index ?? null;
  const count = useMemo(() => (found === null ? 0 : countOf(found)), [found]);

  function need(from: number, to: number): void {
    if (shown === null || ground === null) return;
    for (let page = Math.floor(from / PAGE); page * PAGE < Math.min(to, count); page++) {
      if (shown.pages.has(page)) continue;
      shown.pages.set(page, null);
      readPage(shown.searchable, shown.found, page, ground).then(
        (rows) => {
          shown.pages.set(page, rows);
          redraw(undefined);
        },
        // It is asked for again when it comes into sight again.
        () => shown.pages.delete(page),
      );
    }
  }

  const failed = list.kind === "failed" || answer.kind === "failed";
  return {
    query,
    setQuery: (next, from = "here") => {
      if (from === "elsewhere") own.current = false;
      else if (next === "") own.current = true;
      setText(next.slice(0, LONGEST_QUERY));
      setActive(-1);
    },
    state: stateOf(query, failed, found),
    found,
    current: shown?.text === text,
    own: own.current,
    index,
    plain: shown !== null && index === null,
    groups: found?.groups ?? [],
    count,
    answersOf: (groups) =>
      shown === null ? [] : shown.searchable.answers({ ...shown.found, groups }, 0, Number.POSITIVE_INFINITY, null),
    rowAt: (at) => shown?.pages.get(Math.floor(at / PAGE))?.[at % PAGE],
    need,
    active: Math.min(active, count - 1),
    setActive,
  };
}

function stateOf(query: string, failed: boolean, found: Look | null): Search["state"] {
  if (query.trim() === "?") return "help";
  // Before the first key there is nothing that could have failed for the person; the page says what is wrong with the list.
  if (failed) return query.trim() === "" ? "blank" : "failed";
  if (found === null) return query.trim() === "" ? "blank" : "pending";
  return found.blank ? "blank" : "answered";
}
