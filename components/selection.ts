/**
 * Which row of a result list is chosen after a key: -1 is none. Up from the first row leads back to the text, down from
 * the last stays there. Null: the key is not for the list.
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
      return Math.min(last, Math.max(0, active) + 8);
    case "PageUp":
      return Math.max(0, active - 8);
    default:
      return null;
  }
}
