/** One possible match, by places in the two lists. */
export interface Pair {
  older: number;
  newer: number;
  bits: number;
}

/** A pair that was chosen, and how many bits the next best way to pair would lose; and the older ones it would take. */
export interface Chosen {
  pair: Pair;
  margin: number;
  rivals: number[];
}

/** Rivals within this many bits are worth showing. */
const NEAR = 6;
const MOST_RIVALS = 3;

/** Pairs so that nobody has two, the best first; of equals the first in both lists. */
export function assign(pairs: readonly Pair[]): Chosen[] {
  const ordered = [...pairs].sort(
    (one, other) => other.bits - one.bits || one.older - other.older || one.newer - other.newer,
  );
  const byOlder = new Map<number, Pair>();
  const byNewer = new Map<number, Pair>();
  for (const pair of ordered) {
    if (byOlder.has(pair.older) || byNewer.has(pair.newer)) continue;
    byOlder.set(pair.older, pair);
    byNewer.set(pair.newer, pair);
  }
  const bits = new Map(pairs.map((pair) => [keyOf(pair.older, pair.newer), pair.bits]));
  const chosen = new Map(
    [...byNewer.values()].map((pair): [number, Chosen] => [
      pair.newer,
      { pair, margin: Number.POSITIVE_INFINITY, rivals: [] },
    ]),
  );
  for (const pair of ordered) {
    const [mine, theirs] = [byNewer.get(pair.newer), byOlder.get(pair.older)];
    if (mine === pair || theirs === pair) continue;
    // Taking this pair instead breaks up to two, and lets those that are left over go together.
    const left = mine && theirs ? Math.max(0, bits.get(keyOf(mine.older, theirs.newer)) ?? 0) : 0;
    const loss = (mine?.bits ?? 0) + (theirs?.bits ?? 0) - pair.bits - left;
    for (const broken of [mine, theirs]) {
      const touched = broken && chosen.get(broken.newer);
      if (!touched) continue;
      touched.margin = Math.min(touched.margin, loss);
      if (touched.pair.newer === pair.newer && loss < NEAR && touched.rivals.length < MOST_RIVALS)
        touched.rivals.push(pair.older);
    }
  }
  return [...chosen.values()];
}

const keyOf = (older: number, newer: number): number => older * 2_097_152 + newer;
