import { useEffect, useState } from "preact/hooks";

/**
 * True once what is for paper alone may be drawn: when the browser has nothing else to do, or is about to print. Until
 * then the first content of a long record is not kept waiting for rows that nobody sees.
 */
export function useOnPaper(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const draw = () => setReady(true);
    const idle = typeof requestIdleCallback === "function";
    const waiting = idle ? requestIdleCallback(draw, { timeout: 2_000 }) : setTimeout(draw, 50);
    addEventListener("beforeprint", draw);
    return () => {
      if (idle) cancelIdleCallback(Number(waiting));
      else clearTimeout(waiting);
      removeEventListener("beforeprint", draw);
    };
  }, []);
  return ready;
}
