import { useCallback, useEffect, useReducer, useRef } from "preact/hooks";

/** Rows that are read at once. */
const PAGE = 60;

/** Rows of a long list, read in pages as they come into sight; another `key` is another list. */
export function usePages<T>(key: string, read: (from: number, to: number) => Promise<T[]>) {
  const [, redraw] = useReducer((count: number, _none: undefined) => count + 1, 0);
  const pages = useRef<{ key: string; held: Map<number, T[] | null>; old: Map<number, T[] | null> }>({
    key: "",
    held: new Map(),
    old: new Map(),
  });
  if (pages.current.key !== key) pages.current = { key, held: new Map(), old: pages.current.held };
  const need = useCallback(
    (from: number, to: number) => {
      const { held } = pages.current;
      for (let page = Math.floor(from / PAGE); page * PAGE < to; page++) {
        if (held.has(page)) continue;
        held.set(page, null);
        read(page * PAGE, (page + 1) * PAGE).then(
          (rows) => {
            held.set(page, rows);
            redraw(undefined);
          },
          // It is asked for again when it comes into sight again.
          () => held.delete(page),
        );
      }
    },
    [key],
  );
  useEffect(() => redraw(undefined), [key]);
  return {
    need,
    /** While the new rows are on their way, the old ones stay in sight: nothing jumps. */
    at: (place: number): T | undefined => {
      const page = Math.floor(place / PAGE);
      const { held, old } = pages.current;
      return (held.get(page) ?? old.get(page))?.[place % PAGE];
    },
  };
}
