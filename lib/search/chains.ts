import { Records } from "./records.ts";

const PAGE_BITS = 16;
const PAGE = 1 << PAGE_BITS;
/** A chain of so few bytes has no piece: most words of a list stand in it once. */
const INLINE = 4;
/** Bytes of the first piece; the next ones double up to the longest. */
const SHORTEST_PIECE = 8;
const LONGEST_PIECE = 128;
/** A chain as long as all pieces up to the longest. */
const DOUBLED = 2 * LONGEST_PIECE - SHORTEST_PIECE;
/** Address of a piece's successor, at its head. */
const LINK = 4;
/** Columns of a chain. Its bytes stand in `CURSOR` while they are few, else the address of the next one. */
const [HEAD, CURSOR, LENGTH] = [0, 1, 2];

export interface KeptChains {
  pages: readonly Uint8Array[];
  rows: readonly Uint32Array[];
  used: number;
}

/**
 * Many byte strings that grow side by side, in pieces that double, in pages that are never copied: so an index is built
 * in little more memory than it takes when done.
 */
export class Chains {
  private readonly pages: Uint8Array[] = [];
  private used = PAGE;
  private readonly rows = new Records(3);

  /** All bytes so far, to be kept; whoever takes them up again goes on where they end. */
  get kept(): KeptChains {
    return { pages: this.pages, rows: this.rows.kept, used: this.used };
  }

  takeUp({ pages, rows, used }: KeptChains): void {
    this.pages.push(...pages);
    this.rows.takeUp(rows);
    this.used = used;
  }

  lengthOf(chain: number): number {
    return this.rows.get(chain, LENGTH);
  }

  append(chain: number, byte: number): void {
    const length = this.rows.get(chain, LENGTH);
    this.rows.set(chain, LENGTH, length + 1);
    if (length < INLINE) {
      this.rows.set(chain, CURSOR, this.rows.get(chain, CURSOR) | (byte << (8 * length)));
      return;
    }
    const at = this.placeFor(chain, length);
    this.put(at, byte);
    this.rows.set(chain, CURSOR, at + 1);
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
    let end = at;
    if (left <= INLINE) {
      for (let bytes = this.rows.get(chain, CURSOR); left > 0; left--, bytes >>>= 8) target[end++] = bytes & 255;
      return end;
    }
    let piece = this.rows.get(chain, HEAD);
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

  /** Where the byte after so many goes. */
  private placeFor(chain: number, length: number): number {
    const cursor = this.rows.get(chain, CURSOR);
    if (length === INLINE) {
      const piece = this.newPiece(SHORTEST_PIECE);
      this.rows.set(chain, HEAD, piece);
      for (let byte = 0; byte < INLINE; byte++) this.put(piece + LINK + byte, (cursor >>> (8 * byte)) & 255);
      return piece + LINK + INLINE;
    }
    if (!isFull(length)) return cursor;
    const piece = this.newPiece(Math.min(length + SHORTEST_PIECE, LONGEST_PIECE));
    const before = length <= DOUBLED ? (length + SHORTEST_PIECE) / 2 : LONGEST_PIECE;
    for (let byte = 0; byte < LINK; byte++) this.put(cursor - before - LINK + byte, (piece >>> (8 * byte)) & 255);
    return piece + LINK;
  }

  private newPiece(size: number): number {
    if (this.used + size + LINK > PAGE) {
      this.pages.push(new Uint8Array(PAGE));
      this.used = 0;
    }
    const piece = (this.pages.length - 1) * PAGE + this.used;
    this.used += size + LINK;
    return piece;
  }

  private put(at: number, byte: number): void {
    const page = this.pages[at >>> PAGE_BITS];
    if (page) page[at & (PAGE - 1)] = byte;
  }
}

/** Pieces are 8, 16, ... 128, 128, ... bytes: a full chain of n short pieces holds 8 * (2^n - 1). */
function isFull(length: number): boolean {
  if (length > DOUBLED) return (length - DOUBLED) % LONGEST_PIECE === 0;
  const short = length + SHORTEST_PIECE;
  return (short & (short - 1)) === 0;
}

const readLink = (page: Uint8Array, at: number): number =>
  ((page[at] ?? 0) | ((page[at + 1] ?? 0) << 8) | ((page[at + 2] ?? 0) << 16) | ((page[at + 3] ?? 0) << 24)) >>> 0;
