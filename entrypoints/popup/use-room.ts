import { useEffect, useState } from "preact/hooks";
import { fillsATab } from "../../lib/browser/our-tabs.ts";

interface Room {
  /** True in a tab of its own, where the popup takes what there is. */
  whole: boolean;
  /** Class names. */
  shape: string;
}

/**
 * How much room the popup got. The browser makes its window as large as the page asks, but not larger than its own;
 * in one that came out low, the page takes the window's height, so that head and foot stay in sight.
 */
export function useRoom(): Room {
  const [whole, setWhole] = useState(false);
  const [low, setLow] = useState(false);
  useEffect(() => {
    let settled: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(settled);
      // While the window is still growing it leads astray.
      settled = setTimeout(() => setLow(innerHeight >= LOWEST && innerHeight < TALL), SETTLING);
    };
    addEventListener("resize", look);
    look();
    void fillsATab().then(setWhole);
    return () => {
      clearTimeout(settled);
      removeEventListener("resize", look);
    };
  }, []);
  return { whole, shape: whole ? "popup whole" : low ? "popup low" : "popup" };
}

/** Pixels: the height that is asked for, and the least that head, field and foot can share. */
const TALL = 600;
const LOWEST = 300;
/** Milliseconds. */
const SETTLING = 250;
