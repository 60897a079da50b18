import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** How many things each `main` waits for. */
const waiting = new WeakMap<Element, number>();

/**
 * Says that the `main` around an element waits for something, for as long as the element is drawn: what is there is not
 * yet what there is to read.
 */
export function useBusy<E extends Element>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const main = element.current?.closest("main");
    if (!main) return;
    count(main, 1);
    return () => count(main, -1);
  }, []);
  return element;
}

function count(main: Element, more: 1 | -1): void {
  const now = (waiting.get(main) ?? 0) + more;
  waiting.set(main, now);
  if (now > 0) main.setAttribute("aria-busy", "true");
  else main.removeAttribute("aria-busy");
}
