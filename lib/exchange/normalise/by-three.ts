/** Things remembered at most; then all are forgotten, and remembered anew as they come. */
const MOST = 20_000;

/** What a value is known by: equal texts and numbers, or the very same list. */
type Key = string | number | readonly string[];

/**
 * Remembers one thing for each three keys that come together. Keys that differ least are to stand first, so that few
 * lists are begun.
 */
export class ByThree<T> {
  readonly #kept = new Map<Key, Map<Key, Map<Key, T>>>();
  #count = 0;

  /** Undefined where these three are not remembered. */
  find(one: Key, two: Key, three: Key): T | undefined {
    return this.#kept.get(one)?.get(two)?.get(three);
  }

  keep(one: Key, two: Key, three: Key, value: T): T {
    if (this.#count >= MOST) {
      this.#kept.clear();
      this.#count = 0;
    }
    this.#count += 1;
    inside(inside(this.#kept, one), two).set(three, value);
    return value;
  }
}

/** The map that another holds for a key, begun where there is none. */
function inside<V>(maps: Map<Key, Map<Key, V>>, key: Key): Map<Key, V> {
  const known = maps.get(key);
  if (known) return known;
  const begun = new Map<Key, V>();
  maps.set(key, begun);
  return begun;
}
