/** Texts that there is room for at first, and then at once: the most records of a file. 16 bytes each. */
const FEW = 1_024;
const MANY = 100_000;
/** Marks for what was added, a power of two: 128 kB. */
const MARKS = 1_048_576;
/** Chains, a power of two: 64 kB. */
const CHAINS = 16_384;

/**
 * Remembers texts by two numbers made of their letters, without keeping them: two different texts of a file pass for one
 * once in some hundred million files.
 *
 * A table of so many would lie all over the memory, and each row that looked into it or took a place in it would wait for
 * it. Nearly every text is a new one, which a small field of marks can tell. It is written behind the one before, and
 * knows which of its chain came before it: only a text whose mark is set looks along a chain.
 */
export class Seen {
  readonly #marks = new Int32Array(MARKS / 32);
  /** Where the newest of each chain stands; 0: nowhere. */
  readonly #newest = new Int32Array(CHAINS);
  /** Of each the two numbers, its row, and where the one before it in its chain stands. Nothing stands at 0. */
  #held = new Int32Array(4 * FEW);
  #end = 4;

  /** The row that said the same before; 0 when it is the first, and then it is remembered. */
  add(high: number, low: number, row: number): number {
    const place = placeOf(high, low);
    const marks = marksOf(high, low);
    const word = this.#marks[place]!;
    if ((word & marks) !== marks) this.#marks[place] = word | marks;
    else {
      const before = this.#rowOf(high, low);
      if (before !== 0) return before;
    }
    const at = this.#end;
    if (at === this.#held.length) this.#grow();
    const held = this.#held;
    const chain = (high ^ low) & (CHAINS - 1);
    held[at] = high;
    held[at + 1] = low;
    held[at + 2] = row;
    held[at + 3] = this.#newest[chain]!;
    this.#newest[chain] = at;
    this.#end = at + 4;
    return 0;
  }

  /** True when the two numbers were added before. */
  has(high: number, low: number): boolean {
    const marks = marksOf(high, low);
    return (this.#marks[placeOf(high, low)]! & marks) === marks && this.#rowOf(high, low) !== 0;
  }

  #rowOf(high: number, low: number): number {
    const held = this.#held;
    let at = this.#newest[(high ^ low) & (CHAINS - 1)]!;
    while (at !== 0 && (held[at] !== (high | 0) || held[at + 1] !== (low | 0))) at = held[at + 3]!;
    return at === 0 ? 0 : held[at + 2]!;
  }

  #grow(): void {
    const before = this.#held;
    this.#held = new Int32Array(before.length < 4 * MANY ? 4 * (MANY + 1) : before.length * 2);
    this.#held.set(before);
  }
}

/** Other bits than those of chains come in, too. */
const mixed = (high: number, low: number): number => high ^ low ^ (high >>> 11) ^ (low << 9);
const placeOf = (high: number, low: number): number => (mixed(high, low) >>> 5) & (MARKS / 32 - 1);
/** Two marks in one word: of texts that are new, one in thirty finds both set when there are a hundred thousand. */
const marksOf = (high: number, low: number): number => {
  const mark = mixed(high, low);
  return (1 << mark) | (1 << (mark >>> 20));
};
