/**
 * The rows of the best few documents, best first, without sorting the rest. Equal scores stand in the order of the
 * documents, so that an answer is always the same.
 */
export function best(
  documents: readonly number[],
  scores: readonly number[],
  limit: number,
  isWanted: (document: number) => boolean,
): number[] {
  const isBefore = (one: number, other: number) => {
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
    return difference === 0 ? (documents[one] ?? 0) < (documents[other] ?? 0) : difference > 0;
  };
  // A heap with the worst of the best on top.
  const heap: number[] = [];
  for (let row = 0; row < documents.length; row++) {
    if (!isWanted(documents[row] ?? 0)) continue;
    if (heap.length < limit) {
      heap.push(row);
      if (heap.length === limit) for (let at = (limit >>> 1) - 1; at >= 0; at--) sink(heap, at, isBefore);
    } else if (heap[0] !== undefined && isBefore(row, heap[0])) {
      heap[0] = row;
      sink(heap, 0, isBefore);
    }
  }
  return heap.sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

function sink(heap: number[], start: number, isBefore: (one: number, other: number) => boolean): void {
  let at = start;
  for (;;) {
    let worst = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      const [one, other] = [heap[child], heap[worst]];
      if (one !== undefined && other !== undefined && isBefore(other, one)) worst = child;
    }
    const [here, down] = [heap[at], heap[worst]];
    if (worst === at || here === undefined || down === undefined) return;
    heap[at] = down;
    heap[worst] = here;
    at = worst;
  }
}
