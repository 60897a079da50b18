import type { Found } from "./match.ts";

/** Whether one comes before the other: by score, then by number, so that an answer is always the same. */
const isBefore = (one: Found, other: Found): boolean =>
  one.score > other.score || (one.score === other.score && one.document < other.document);

/** The best few, best first, without sorting the rest. */
export function best(found: Found[], limit: number): Found[] {
  const order = (one: Found, other: Found) => (isBefore(one, other) ? -1 : 1);
  if (found.length <= limit * 2) return found.sort(order).slice(0, limit);
  // A heap with the worst of the best on top.
  const heap: Found[] = [];
  for (const each of found) {
    if (heap.length < limit) {
      heap.push(each);
      if (heap.length === limit) for (let at = (limit >>> 1) - 1; at >= 0; at--) sink(heap, at);
    } else if (heap[0] && isBefore(each, heap[0])) {
      heap[0] = each;
      sink(heap, 0);
    }
  }
  return heap.sort(order);
}

function sink(heap: Found[], start: number): void {
  let at = start;
  for (;;) {
    let worst = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      const [one, other] = [heap[child], heap[worst]];
      if (one && other && isBefore(other, one)) worst = child;
    }
    const [here, down] = [heap[at], heap[worst]];
    if (worst === at || !here || !down) return;
    heap[at] = down;
    heap[worst] = here;
    at = worst;
  }
}
