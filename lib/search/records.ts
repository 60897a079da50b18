const PAGE_BITS = 11;
const PAGE = 1 << PAGE_BITS;

/**
 * Rows of a few whole numbers below 2^32 that grow, in pages that are never copied: at its fullest moment such a table
 * takes hardly more than it holds, where one array that doubles takes up to three times that.
 */
export class Records {
  private readonly pages: Uint32Array[] = [];
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
  }

  /** All rows so far, to be kept; whoever takes them up again goes on where they end. */
  get kept(): readonly Uint32Array[] {
    return this.pages;
  }

  takeUp(pages: readonly Uint32Array[]): void {
    this.pages.push(...pages);
  }

  /** 0 for what was never set. */
  get(row: number, column: number): number {
    return this.pages[row >>> PAGE_BITS]?.[(row & (PAGE - 1)) * this.width + column] ?? 0;
  }

  set(row: number, column: number, value: number): void {
    while (this.pages.length <= row >>> PAGE_BITS) this.pages.push(new Uint32Array(PAGE * this.width));
    const page = this.pages[row >>> PAGE_BITS];
    if (page) page[(row & (PAGE - 1)) * this.width + column] = value;
  }
}
