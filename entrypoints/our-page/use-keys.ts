import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/**
 * `/` leads to the search field, and `?` there to what can be typed, unless one is writing; Escape leads one step back
 * where there is one.
 */
export function useKeys(
  field: RefObject<HTMLInputElement | null>,
  back: (() => void) | null,
  help: (() => void) | null = null,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === "/" && !writing && field.current) {
        event.preventDefault();
        field.current.focus();
      }
      if (event.key === "?" && !writing && help !== null) {
        event.preventDefault();
        help();
        field.current?.focus();
      }
      if (event.key === "Escape" && back !== null && !event.defaultPrevented) {
        event.preventDefault();
        back();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}
