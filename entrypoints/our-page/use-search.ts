import { useMemo, useState } from "preact/hooks";
import { groupRows, type ResultGroup } from "../../components/result-groups.ts";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { resultRows } from "../../lib/advise/result-rows.ts";
import type { ResultRow } from "../../lib/advise/view.ts";
import { ask } from "../../lib/browser/messages.ts";
import { openIndex } from "../../lib/search/open.ts";
import { search } from "../../lib/search/search.ts";
import { useAnswer } from "./use-answer.ts";
import type { ListState } from "./use-list.ts";

/** Rows that are shown at most; more are never read by anybody. */
export const MOST_RESULTS = 60;
/** Characters of a query, from wherever it comes. */
const LONGEST_QUERY = 300;

export interface Search {
  query: string;
  setQuery: (query: string) => void;
  /** The query that `groups` answers; it lags behind while an answer is on its way. */
  answered: string;
  groups: ResultGroup[];
  /** Rows in the order of the keyboard. */
  rows: ResultRow[];
  /** True: there are more than are shown. */
  more: boolean;
  state: "blank" | "pending" | "answered" | "failed";
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
  const ready = list.kind === "ready" ? list : null;
  const index = useAnswer(ready ? () => openStoredIndex(ready) : null, [ready?.generation]);
  const opened = index.kind === "here" ? index.value : null;
  const sought = query.trim();
  const answer = useAnswer(ready && opened && context && sought !== "" ? () => answerTo(sought) : null, [
    opened,
    sought,
    country,
    context,
  ]);

  async function answerTo(text: string) {
    const hits = search(opened!, text, { country, today: context!.today, limit: MOST_RESULTS + 1 });
    const rows = await ready!.read((reader) => resultRows(hits.slice(0, MOST_RESULTS), reader, context!, country));
    return { text, groups: groupRows(rows ?? []), more: hits.length > MOST_RESULTS };
  }

  const found = answer.kind === "here" && sought !== "" ? answer.value : null;
  const rows = useMemo(() => found?.groups.flatMap((group) => group.rows.map(({ row }) => row)) ?? [], [found]);
  const failed =
    list.kind === "failed" ||
    index.kind === "failed" ||
    answer.kind === "failed" ||
    (index.kind === "here" && opened === null);
  return {
    query,
    setQuery: (text) => {
      setText(text.slice(0, LONGEST_QUERY));
      setActive(-1);
    },
    answered: found?.text ?? "",
    groups: found?.groups ?? [],
    rows,
    more: found?.more ?? false,
    state: sought === "" ? "blank" : failed ? "failed" : found === null ? "pending" : "answered",
    active: Math.min(active, rows.length - 1),
    setActive,
  };
}

/** An index that another version of the extension built, or that is damaged, is built anew by the worker. */
async function openStoredIndex({ read }: Extract<ListState, { kind: "ready" }>) {
  const open = () => read(async (reader) => openIndex(await reader.searchIndex()));
  return (await open()) ?? (await ask("list").then(open));
}
