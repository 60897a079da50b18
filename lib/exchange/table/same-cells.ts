import { SameText } from "../normalise/same-text.ts";

/** Places for cells of one column by their letters, a power of two; as many are remembered at most. */
const PLACES = 8_192;
/** Letters from either end by which a cell is looked up; in between, long cells may differ. */
const ENDS = 8;

/** A cell with the text that it was read as. */
class SameCell extends SameText {
  cell: string;

  constructor(cell: string, text: string) {
    super(text);
    this.cell = cell;
  }
}

/**
 * What the cells of a column were read as, for those that come again: found by letters of the cell alone, so that looking
 * costs less than reading. Two cells of the same letters stand side by side, and each new one takes the place of the
 * older. Who finds one gets the text of the first time, with all that was made of it.
 */
export class SameCells {
  /** Where in the list a cell stands, from 1: most places are free, and the cells themselves stand close together. */
  readonly #places = new Int16Array(PLACES);
  readonly #cells: SameCell[] = [];

  /** Null where the cell has to be read. */
  find(cell: string): SameText | null {
    const at = placeOf(cell);
    const newer = this.#places[at]!;
    if (newer === 0) return null;
    const kept = this.#cells[newer - 1]!;
    return kept.cell === cell ? kept : this.#olderOf(at, cell);
  }

  #olderOf(at: number, cell: string): SameText | null {
    const older = this.#places[at + 1]!;
    if (older === 0) return null;
    const kept = this.#cells[older - 1]!;
    return kept.cell === cell ? kept : null;
  }

  keep(cell: string, text: string): void {
    const at = placeOf(cell);
    const kept = new SameCell(cell, text);
    const oldest = this.#places[at + 1]!;
    this.#places[at + 1] = this.#places[at]!;
    if (oldest === 0) this.#places[at] = this.#cells.push(kept);
    else {
      this.#places[at] = oldest;
      this.#cells[oldest - 1] = kept;
    }
  }
}

/** The first of the two places of a cell. */
function placeOf(cell: string): number {
  const { length } = cell;
  let sum = length;
  const first = length < ENDS * 2 ? length : ENDS;
  for (let at = 0; at < first; at++) sum = Math.imul(sum, 31) + cell.charCodeAt(at);
  if (first < length) for (let at = length - ENDS; at < length; at++) sum = Math.imul(sum, 31) + cell.charCodeAt(at);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c9277b5);
  return (sum >>> 19) & (PLACES - 2);
}
