/** Places for the most records of a file, twice over: 3 MB. */
const ROOM = 262_144;

/**
 * Remembers texts by two numbers made of their letters, without keeping them: two different texts of a file pass for one
 * once in some hundred million files.
 */
export class Seen {
  /** Two numbers and a row for each, side by side: one place in memory to look at. */
  #table = new Int32Array(3 * 1024);
  #size = 1024;
  #count = 0;

  /** The row that said the same before; 0 when it is the first, and then it is remembered. */
  add(high: number, low: number, row: number): number {
    if (this.#count * 2 > this.#size) this.#grow();
    const at = this.#find(high | 0, low | 0);
    const before = this.#table[at + 2]!;
    if (before !== 0) return before;
    this.#put(at, high, low, row);
    this.#count += 1;
    return 0;
  }

  /** True when the two numbers were added before. */
  has(high: number, low: number): boolean {
    return this.#table[this.#find(high | 0, low | 0) + 2] !== 0;
  }

  #find(high: number, low: number): number {
    const table = this.#table;
    const most = this.#size - 1;
    let at = ((high ^ low) & most) * 3;
    while (table[at + 2] !== 0 && (table[at] !== high || table[at + 1] !== low)) at = at === most * 3 ? 0 : at + 3;
    return at;
  }

  #put(at: number, high: number, low: number, row: number): void {
    this.#table[at] = high;
    this.#table[at + 1] = low;
    this.#table[at + 2] = row;
  }

  #grow(): void {
    const before = this.#table;
    // At once to what a large file needs: to grow in steps is to look each of them up again.
    this.#size = this.#size < ROOM ? ROOM : this.#size * 4;
    this.#table = new Int32Array(this.#size * 3);
    for (let from = 0; from < before.length; from += 3) {
      const row = before[from + 2]!;
      if (row === 0) continue;
      const [high, low] = [before[from]!, before[from + 1]!];
      this.#put(this.#find(high, low), high, low, row);
    }
  }
}
