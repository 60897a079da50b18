const PAGE_BITS = 18;
const PAGE = 1 << PAGE_BITS;
const SHORTEST_PIECE = 4;
const LONGEST_PIECE = 1_024;
/** Address of a piece's successor, at its head. */
const LINK = 4;

/**
 * Many byte strings that grow side by side, in pieces that double, in pages that are never copied: so an index is built
 * in little more memory than it takes when done.
 */
export class Chains {
  private pages: Uint8Array[] = [];
  private used = PAGE;
  private heads = new Uint32Array(1_024);
  private cursors = new Uint32Array(1_024);
  private limits = new Uint32Array(1_024);
  private lengths = new Uint32Array(1_024);

  lengthOf(chain: number): number {
    return this.lengths[chain] ?? 0;
  }

  append(chain: number, byte: number): void {
    if (chain >= this.lengths.length) this.makeRoom(chain);
    let at = this.cursors[chain] ?? 0;
    if (at === this.limits[chain]) at = this.addPiece(chain);
    const page = this.pages[at >>> PAGE_BITS];
    if (page) page[at & (PAGE - 1)] = byte;
    this.cursors[chain] = at + 1;
    this.lengths[chain] = (this.lengths[chain] ?? 0) + 1;
  }

  /** A whole number in seven bits a byte, the lowest first. */
  appendNumber(chain: number, value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.append(chain, (rest & 127) | 128);
    this.append(chain, rest);
  }

  /** Copies a chain into `target` and returns where it ends there. */
  copy(chain: number, target: Uint8Array, at: number): number {
    let left = this.lengthOf(chain);
    let piece = this.heads[chain] ?? 0;
    let end = at;
    for (let size = SHORTEST_PIECE; left > 0; size = Math.min(2 * size, LONGEST_PIECE)) {
      const page = this.pages[piece >>> PAGE_BITS];
      if (!page) break;
      const start = (piece & (PAGE - 1)) + LINK;
      const taken = Math.min(left, size);
      for (let byte = 0; byte < taken; byte++) target[end++] = page[start + byte] ?? 0;
      left -= taken;
      piece = readLink(page, start - LINK);
    }
    return end;
  }

  private addPiece(chain: number): number {
    const length = this.lengthOf(chain);
    // Pieces are 4, 8, 16, ... bytes: a full chain of n pieces holds 4 * (2^n - 1).
    const size = Math.min(length + SHORTEST_PIECE, LONGEST_PIECE);
    if (this.used + size + LINK > PAGE) {
      this.pages.push(new Uint8Array(PAGE));
      this.used = 0;
    }
    const piece = (this.pages.length - 1) * PAGE + this.used;
    this.used += size + LINK;
    if (length === 0) this.heads[chain] = piece;
    else this.link(chain, piece);
    this.limits[chain] = piece + LINK + size;
    return piece + LINK;
  }

  /** The last piece starts its own size before its limit. */
  private link(chain: number, next: number): void {
    const limit = this.limits[chain] ?? 0;
    const length = this.lengthOf(chain);
    const size = length < 2 * LONGEST_PIECE ? Math.min((length + SHORTEST_PIECE) / 2, LONGEST_PIECE) : LONGEST_PIECE;
    const at = limit - size - LINK;
    const page = this.pages[at >>> PAGE_BITS];
    if (page) for (let byte = 0; byte < LINK; byte++) page[(at & (PAGE - 1)) + byte] = (next >>> (8 * byte)) & 255;
  }

  private makeRoom(chain: number): void {
    const grow = (old: Uint32Array<ArrayBuffer>) => {
      const grown = new Uint32Array(Math.max(chain + 1, old.length * 2));
      grown.set(old);
      return grown;
    };
    this.heads = grow(this.heads);
    this.cursors = grow(this.cursors);
    this.limits = grow(this.limits);
    this.lengths = grow(this.lengths);
  }
}

const readLink = (page: Uint8Array, at: number): number =>
  ((page[at] ?? 0) | ((page[at + 1] ?? 0) << 8) | ((page[at + 2] ?? 0) << 16) | ((page[at + 3] ?? 0) << 24)) >>> 0;
