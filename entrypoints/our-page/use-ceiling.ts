import { useEffect, useMemo, useReducer, useRef } from "preact/hooks";
import { readUnder } from "../../lib/advise/brief-ceiling.ts";
import { onPolicy, readCeiling } from "../../lib/browser/ceiling.ts";
import { isAbove, underCeiling } from "../../lib/list/marking.ts";
import type { Marking } from "../../lib/list/schema.ts";
import type { ListState } from "./use-list.ts";

/** What is shown, copied and printed where no policy says otherwise. */
const LOWEST: Marking = "UNCLASSIFIED";

/**
 * The list without what is above the organisation's ceiling. The worker drops such an edition too; a page that is open
 * while the ceiling is lowered does not wait for it.
 */
export function useListUnderCeiling(list: ListState): ListState {
  // Only to a list above the lowest it makes a difference whether the ceiling is known: another list is read anew.
  const matters = list.kind === "ready" && isAbove(list.info.marking, LOWEST);
  const ceiling = useCeiling(matters);
  const highest = ceiling ?? LOWEST;
  const unknown = ceiling === null && matters;
  return useMemo(() => listUnder(list, unknown ? null : highest), [list, highest, unknown]);
}

/** `ceiling` null: not known yet, and then only a list that every ceiling allows is shown. */
export function listUnder(list: ListState, ceiling: Marking | null): ListState {
  if (list.kind !== "ready") return list;
  const { marking } = list.info;
  if (isAbove(marking, ceiling ?? LOWEST)) {
    return ceiling === null ? { kind: "opening" } : { kind: "failed", trouble: "errorListCeiling" };
  }
  const highest = ceiling ?? LOWEST;
  return {
    ...list,
    read: (work) =>
      list.read((reader) =>
        work({
          ...readUnder(reader, highest),
          generation: reader.generation,
          made: () => reader.made(),
          edition: async () => underCeiling(await reader.edition(), highest),
        }),
      ),
  };
}

/** Null: not known yet. Where it `matters` to nobody, that it became known draws nothing anew. */
function useCeiling(matters: boolean): Marking | null {
  const ceiling = useRef<Marking | null>(null);
  const mattersNow = useRef(matters);
  mattersNow.current = matters;
  const [, redraw] = useReducer((count: number, _none: undefined) => count + 1, 0);
  useEffect(() => {
    const lifetime = new AbortController();
    const know = (next: Marking) => {
      if (lifetime.signal.aborted || ceiling.current === next) return;
      const before = ceiling.current ?? LOWEST;
      ceiling.current = next;
      if (mattersNow.current || before !== next) redraw(undefined);
    };
    const look = () =>
      readCeiling().then(
        (set) => know(set ?? LOWEST),
        () => know(LOWEST),
      );
    onPolicy(() => void look(), lifetime.signal);
    void look();
    return () => lifetime.abort();
  }, []);
  return ceiling.current;
}
