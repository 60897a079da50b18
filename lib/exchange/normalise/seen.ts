/**
 * Remembers texts by two numbers made of their letters, without keeping them: two different texts of a file pass for one
 * once in some hundred million files.
 */
export class Seen {
  #keys = new Uint32Array(2 * 1024);
  #rows = new Int32Array(1024);
  #count = 0;

  /** The row that said the same before; 0 when it is the first, and then it is remembered. */
  add(high: number, low: number, row: number): number {
    if (this.#count * 2 > this.#rows.length) this.#grow();
    const at = this.#find(high >>> 0, low >>> 0);
    const before = this.#rows[at]!;
    if (before !== 0) return before;
    this.#put(at, high >>> 0, low >>> 0, row);
    this.#count += 1;
    return 0;
  }

  /** True when the two numbers were added before. */
  has(high: number, low: number): boolean {
    return this.#rows[this.#find(high >>> 0, low >>> 0)] !== 0;
  }

  #find(high: number, low: number): number {
    const most = this.#rows.length - 1;
    let at = (high ^ low) & most;
    while (this.#rows[at] !== 0 && (this.#keys[at * 2] !== high || this.#keys[at * 2 + 1] !== low))
      at = (at + 1) & most;
    return at;
  }

  #put(at: number, high: number, low: number, row: number): void {
    this.#keys[at * 2] = high;
    this.#keys[at * 2 + 1] = low;
    this.#rows[at] = row;
  }

  #grow(): void {
    const [keys, rows] = [this.#keys, this.#rows];
    this.#keys = new Uint32Array(keys.length * 4);
    this.#rows = new Int32Array(rows.length * 4);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      if (row === 0) continue;
      const [high, low] = [keys[at * 2]!, keys[at * 2 + 1]!];
      this.#put(this.#find(high, low), high, low, row);
    }
  }
}
