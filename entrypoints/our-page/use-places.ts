import { useEffect, useRef, useState } from "preact/hooks";
import type { Place } from "./place.ts";

interface Step {
  place: Place;
  /** Where the focus stood when it was opened; it goes back there. */
  from: Element | null;
}

export interface Places {
  /** From the first opened to the one in sight. */
  steps: Place[];
  open: (place: Place) => void;
  back: () => void;
  /** Closes all of them. */
  clear: () => void;
}

/** What was opened from what: each step back leads to where one was, focus included. */
export function usePlaces(first: Place | null = null): Places {
  const [steps, setSteps] = useState<Step[]>(first === null ? [] : [{ place: first, from: null }]);
  const returnTo = useRef<Element | null>(null);
  useEffect(() => {
    const target = returnTo.current;
    returnTo.current = null;
    if (target instanceof HTMLElement && target.isConnected) target.focus();
  }, [steps]);
  return {
    steps: steps.map(({ place }) => place),
    open: (place) => setSteps((all) => [...all, { place, from: document.activeElement }]),
    back: () => {
      returnTo.current = steps.at(-1)?.from ?? null;
      setSteps((all) => all.slice(0, -1));
    },
    clear: () => setSteps([]),
  };
}
