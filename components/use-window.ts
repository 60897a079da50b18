import type { RefObject } from "preact";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RowHeights } from "./row-heights.ts";

/** Until it is laid out: what the window leaves below head and field, and as much as a popup shows in any case. */
const firstHeight = () => Math.max(350, innerHeight - 250);

/** A person scrolls. */
const byHand = ["wheel", "touchmove", "pointerdown"] as const;

interface Sight {
  top: number;
  height: number;
}

/**
 * What of a long list is in sight, be it that the list scrolls or the page around it. `reveal` brings an item into sight
 * at once, so that a key may choose a row that was never drawn.
 */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  heights: RowHeights,
): { from: number; to: number; reveal: (item: number) => void } {
  const [sight, setSight] = useState<Sight>(() => ({ top: 0, height: firstHeight() }));
  const [, redraw] = useState(0);
  /** The item to keep in sight while others are measured, until the person scrolls. */
  const kept = useRef<number | null>(null);
  const look = useCallback(() => {
    const next = list.current === null ? null : sightOf(list.current);
    if (next !== null) setSight((last) => (last.top === next.top && last.height === next.height ? last : next));
  }, [list]);

  useEffect(() => {
    look();
    // Scrolling does not bubble; it is caught on its way down, whatever scrolls.
    document.addEventListener("scroll", look, { capture: true, passive: true });
    addEventListener("resize", look);
    const letGo = () => {
      kept.current = null;
    };
    for (const event of byHand) document.addEventListener(event, letGo, { passive: true });
    return () => {
      for (const event of byHand) document.removeEventListener(event, letGo);
      document.removeEventListener("scroll", look, { capture: true });
      removeEventListener("resize", look);
    };
  }, [look, heights]);

  const reveal = useCallback(
    (item: number) => {
      kept.current = item;
      if (list.current === null) return;
      const now = sightOf(list.current);
      const [top, bottom] = [heights.offsetOf(item), heights.offsetOf(item + 1)];
      const by = top < now.top ? top - now.top : Math.max(0, bottom - now.top - now.height);
      if (by === 0) return;
      if (scrollsItself(list.current)) list.current.scrollTop += by;
      else scrollBy(0, by);
      look();
    },
    [list, heights, look],
  );

  useLayoutEffect(() => {
    kept.current = null;
  }, [heights]);
  const measure = () => {
    let changed = false;
    for (const item of list.current?.querySelectorAll<HTMLElement>("[data-item]") ?? []) {
      const height = item.getBoundingClientRect().height;
      if (height > 0 && heights.set(Number(item.dataset.item), height)) changed = true;
    }
    if (!changed) return;
    redraw((count) => count + 1);
    if (kept.current !== null) reveal(kept.current);
  };
  // What is drawn is measured, and where that changes what is in sight it is drawn again: after every drawing, but for the
  // first. Its rows are enough as they are, and measured before they are on the screen they would be laid out twice.
  const isDrawn = useRef(false);
  useLayoutEffect(() => {
    if (isDrawn.current) measure();
  });
  useEffect(() => {
    isDrawn.current = true;
    measure();
  }, []);
  return { ...heights.window(sight.top, sight.height), reveal };
}

const scrollsItself = (element: HTMLElement) => getComputedStyle(element).overflowY !== "visible";

function sightOf(element: HTMLElement): Sight {
  if (scrollsItself(element)) return { top: element.scrollTop, height: element.clientHeight || firstHeight() };
  return { top: Math.max(0, -element.getBoundingClientRect().top), height: innerHeight };
}
