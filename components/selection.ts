import { fold } from "../lib/list/fold.ts";

const PAGE = 8;

/**
 * Which row of a result list is chosen after a key: -1 is none. Up from the first row leads back to the text, down from
 * the last stays there; Home and End are the text's until a row is chosen. Null: the key is not for the list.
 */
export function moveSelection(active: number, count: number, key: string): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, active + 1);
    case "ArrowUp":
      return Math.max(-1, active - 1);
    case "PageDown":
      return Math.min(last, Math.max(0, active) + PAGE);
    case "PageUp":
      return Math.max(0, active - PAGE);
    case "Home":
      return active < 0 ? null : 0;
    case "End":
      return active < 0 ? null : last;
    default:
      return null;
  }
}

/** The same in a list that has the focus itself. Null: the key does not move. */
export function moveInMenu(active: number, count: number, key: string): number | null {
  if (key === "Home" || key === "End") return key === "Home" ? 0 : Math.max(0, count - 1);
  const moved = moveSelection(active, count, key);
  return moved === null ? null : Math.max(0, moved);
}

/** The next option that begins with the letters typed, from the chosen one on; the chosen one where none does. */
export function placeByLetters(options: readonly { text: string }[], letters: string, active: number): number {
  const sought = fold(letters);
  if (sought === "") return active;
  // One letter again and again walks through all that begin with it.
  const start = sought.length === 1 ? active + 1 : active;
  for (let step = 0; step < options.length; step++) {
    const place = (start + step) % options.length;
    if (fold(options[place]?.text ?? "").startsWith(sought)) return place;
  }
  return active;
}
