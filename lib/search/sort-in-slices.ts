const SLICE = 1_024;
const STEPS_IN_SLICE = 8 * SLICE;

/**
 * The numbers 0 to `count - 1` in the order that `isBefore` gives them, stable. Yields wherever the work may pause:
 * the sort built into the language cannot.
 */
export function* sortInSlices(
  count: number,
  isBefore: (one: number, other: number) => boolean,
): Generator<void, Uint32Array<ArrayBuffer>> {
  let from = new Uint32Array(count);
  for (let number = 0; number < count; number++) from[number] = number;
  let to = new Uint32Array(count);
  for (let start = 0; start < count; start += SLICE) {
    from
      .subarray(start, start + SLICE)
      .sort((one, other) => (isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0));
    yield;
  }
  let steps = 0;
  for (let width = SLICE; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const end = Math.min(start + 2 * width, count);
      yield* merge(from, to, start, Math.min(start + width, count), end, isBefore);
      steps += end - start;
      if (steps > STEPS_IN_SLICE) yield;
      steps %= STEPS_IN_SLICE;
    }
    [from, to] = [to, from];
  }
  return from;
}

function* merge(
  from: Uint32Array,
  to: Uint32Array,
  start: number,
  middle: number,
  end: number,
  isBefore: (one: number, other: number) => boolean,
): Generator<void> {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const one = from[left] ?? 0;
    const other = from[right] ?? 0;
    const takeRight = left >= middle || (right < end && isBefore(other, one));
    to[at] = takeRight ? other : one;
    if (takeRight) right++;
    else left++;
    if ((at - start) % STEPS_IN_SLICE === STEPS_IN_SLICE - 1) yield;
  }
}
