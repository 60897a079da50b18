import { options } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";

/**
 * True once what is for paper alone may be drawn: when the browser has nothing else to do, or is about to print. Until
 * then the first content of a long record is not kept waiting for rows that nobody sees.
 */
export function useOnPaper(): boolean {
  const [ready, setReady] = useState(false);
  // With the very drawing: whoever prints before the first effect has run gets all of it too.
  useLayoutEffect(() => {
    const print = () => drawNow(() => setReady(true));
    // Before the folds are opened, so that those in what is drawn now open as well.
    addEventListener("beforeprint", print, { capture: true });
    return () => removeEventListener("beforeprint", print, { capture: true });
  }, []);
  useEffect(() => {
    const draw = () => setReady(true);
    const idle = typeof requestIdleCallback === "function";
    const waiting = idle ? requestIdleCallback(draw, { timeout: 2_000 }) : setTimeout(draw, 50);
    return () => {
      if (idle) cancelIdleCallback(Number(waiting));
      else clearTimeout(waiting);
    };
  }, []);
  return ready;
}

/** Draws a change before it returns: Firefox takes the paper first, and only then lets anything run that was put off. */
function drawNow(change: () => void): void {
  const later = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  try {
    change();
  } finally {
    if (later === undefined) delete options.debounceRendering;
    else options.debounceRendering = later;
  }
}
