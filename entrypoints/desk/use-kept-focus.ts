import { useEffect } from "preact/hooks";

const FOCUSABLE = "button:not(:disabled), input:not(:disabled):not([hidden]), select:not(:disabled), a[href], summary";

/**
 * Keeps the keyboard where it was. A decision takes away the very button that was pressed, and a form that is saved is
 * gone with what was focused in it: without this, each would throw whoever has no mouse back to the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const lifetime = new AbortController();
    let here: HTMLElement[] = [];
    /** Where the keyboard was before it went into a dialog. */
    let opener: HTMLElement[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target === document.body) return;
      if (target.closest("dialog") !== null && !inDialog(here)) opener = here;
      here = withAncestors(target);
    };
    const observer = new MutationObserver(() => {
      const [last] = here;
      if (last === undefined || (document.activeElement !== document.body && document.activeElement !== null)) return;
      if (isUsable(last)) {
        // It could not be used for a moment, and can again.
        if (last.dataset.waited !== undefined) last.focus({ preventScroll: true });
        delete last.dataset.waited;
        return;
      }
      if (last.isConnected) {
        last.dataset.waited = "";
        return;
      }
      const places = inDialog(here) ? opener : here;
      nearest(places)?.focus({ preventScroll: true });
    });
    document.addEventListener("focusin", onFocus, { signal: lifetime.signal });
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    return () => {
      lifetime.abort();
      observer.disconnect();
    };
  }, []);
}

const inDialog = (places: readonly HTMLElement[]): boolean => places.some((place) => place.localName === "dialog");
const isUsable = (element: HTMLElement): boolean => element.isConnected && !element.matches(":disabled");

function withAncestors(element: HTMLElement): HTMLElement[] {
  const found = [element];
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) found.push(at);
  return found;
}

/** The element itself, or the first that can be focused in the nearest of its surroundings that still stand. */
function nearest(places: readonly HTMLElement[]): HTMLElement | null {
  const [first] = places;
  if (first !== undefined && isUsable(first)) return first;
  for (const place of places) {
    if (!place.isConnected || place.localName === "main") continue;
    const found = place.querySelector<HTMLElement>(FOCUSABLE);
    if (found !== null) return found;
  }
  return null;
}
