/** Places for the most records of a file and a quarter more, 1.5 MB. */
const ROOM = 131_072;
/** Share of the places that may be taken. */
const FULL = 7 / 8;
/** Marks for what was added, a power of two: 128 kB. */
const MARKS = 1_048_576;
/** Of those that wait for their place, as many at most: 24 kB. */
const WAITING = 2_048;

/**
 * Remembers texts by two numbers made of their letters, without keeping them: two different texts of a file pass for one
 * once in some hundred million files.
 *
 * A table of so many lies all over the memory, and each row that looked into it would wait for it. Nearly every text is a
 * new one, which a small field of marks can tell; it then waits, and takes its place with others at once, when one comes
 * whose mark was set.
 */
export class Seen {
  /** Two numbers and a row for each, side by side: one place in memory to look at. */
  #table = new Int32Array(3 * 1024);
  #size = 1024;
  #count = 0;
  readonly #marks = new Int32Array(MARKS / 32);
  readonly #waiting = new Int32Array(3 * WAITING);
  /** Numbers that wait, three for each. */
  #ends = 0;

  /** The row that said the same before; 0 when it is the first, and then it is remembered. */
  add(high: number, low: number, row: number): number {
    const mark = markOf(high, low);
    if (this.#isMarked(mark)) {
      const before = this.#rowOf(high, low);
      if (before !== 0) return before;
    } else this.#marks[mark >> 5]! |= 1 << mark;
    if (this.#ends === this.#waiting.length) this.#place();
    this.#waiting[this.#ends] = high;
    this.#waiting[this.#ends + 1] = low;
    this.#waiting[this.#ends + 2] = row;
    this.#ends += 3;
    return 0;
  }

  /** True when the two numbers were added before. */
  has(high: number, low: number): boolean {
    return this.#isMarked(markOf(high, low)) && this.#rowOf(high, low) !== 0;
  }

  #isMarked(mark: number): boolean {
    return (this.#marks[mark >> 5]! & (1 << mark)) !== 0;
  }

  #rowOf(high: number, low: number): number {
    this.#place();
    return this.#table[this.#find(high | 0, low | 0) + 2]!;
  }

  /** Gives all that wait their places. */
  #place(): void {
    const waiting = this.#waiting;
    while (this.#count + this.#ends / 3 > this.#size * FULL) this.#grow();
    this.#count += this.#ends / 3;
    for (let from = 0; from < this.#ends; from += 3) this.#put(waiting[from]!, waiting[from + 1]!, waiting[from + 2]!);
    this.#ends = 0;
  }

  #find(high: number, low: number): number {
    const table = this.#table;
    const most = this.#size - 1;
    let at = ((high ^ low) & most) * 3;
    while (table[at + 2] !== 0 && (table[at] !== high || table[at + 1] !== low)) at = at === most * 3 ? 0 : at + 3;
    return at;
  }

  #put(high: number, low: number, row: number): void {
    const at = this.#find(high, low);
    this.#table[at] = high;
    this.#table[at + 1] = low;
    this.#table[at + 2] = row;
  }

  #grow(): void {
    const before = this.#table;
    // At once to what a large file needs: to grow in steps is to look each of them up again.
    this.#size = this.#size < ROOM ? ROOM : this.#size * 4;
    this.#table = new Int32Array(this.#size * 3);
    for (let from = 0; from < before.length; from += 3)
      if (before[from + 2] !== 0) this.#put(before[from]!, before[from + 1]!, before[from + 2]!);
  }
}

/** Other bits than those by which a place in the table is looked for come in, too. */
const markOf = (high: number, low: number): number => (high ^ low ^ (high >>> 11) ^ (low << 9)) & (MARKS - 1);
