/**
 * Heights of many rows of which only those in sight are ever measured; the others count as high as one is on average.
 * Sums are kept in a tree (Fenwick), so that 100,000 rows cost as little as ten.
 */
export class RowHeights {
  readonly count: number;
  private readonly estimate: number;
  private readonly heights: Float64Array;
  private readonly sums: Float64Array;

  constructor(count: number, estimate: number) {
    this.count = count;
    this.estimate = estimate;
    this.heights = new Float64Array(count).fill(estimate);
    this.sums = new Float64Array(count + 1);
    for (let at = 1; at <= count; at++) this.sums[at] = estimate * (at & -at);
  }

  get total(): number {
    return this.offsetOf(this.count);
  }

  heightOf(row: number): number {
    return this.heights[row] ?? this.estimate;
  }

  /** True: it was another height. */
  set(row: number, height: number): boolean {
    const change = height - (this.heights[row] ?? height);
    if (change === 0) return false;
    this.heights[row] = height;
    for (let at = row + 1; at <= this.count; at += at & -at) this.sums[at] = (this.sums[at] ?? 0) + change;
    return true;
  }

  /** Where a row begins; for one behind the last, where all end. */
  offsetOf(row: number): number {
    let sum = 0;
    for (let at = Math.min(row, this.count); at > 0; at -= at & -at) sum += this.sums[at] ?? 0;
    return sum;
  }

  /** The row that covers a place; the last one for a place behind it. */
  rowAt(offset: number): number {
    let row = 0;
    let left = offset;
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.count))); step >= 1; step /= 2) {
      const sum = this.sums[row + step] ?? Number.POSITIVE_INFINITY;
      if (row + step > this.count || sum > left) continue;
      row += step;
      left -= sum;
    }
    return Math.max(0, Math.min(row, this.count - 1));
  }

  /** The rows of which something is in sight, from the first to one behind the last. */
  window(top: number, height: number): { from: number; to: number } {
    if (this.count === 0 || height <= 0) return { from: 0, to: 0 };
    const from = this.rowAt(Math.max(0, top));
    let to = from + 1;
    for (let end = this.offsetOf(to); to < this.count && end < top + height; to++) end += this.heightOf(to);
    return { from, to };
  }
}
