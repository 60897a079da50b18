/** Cells of one column that are remembered at a time. A power of two. */
const MOST = 4_096;
/** Letters from either end by which a cell is looked up; in between, long cells may differ. */
const ENDS = 8;

/**
 * What the cells of a column were read as, for those that come again: found by letters of the cell alone, so that looking
 * costs less than reading. Each new cell takes the place of another. Who finds one gets the text of the first time,
 * which all that is remembered by texts then knows at once.
 */
export class SameCells {
  readonly #cells = new Array<string>(MOST).fill("");
  readonly #texts = new Array<string>(MOST).fill("");

  /** "" where the cell has to be read. */
  text(cell: string): string {
    const at = placeOf(cell);
    return this.#cells[at] === cell ? this.#texts[at]! : "";
  }

  keep(cell: string, text: string): void {
    const at = placeOf(cell);
    this.#cells[at] = cell;
    this.#texts[at] = text;
  }
}

function placeOf(cell: string): number {
  const { length } = cell;
  let sum = length;
  const first = length < ENDS * 2 ? length : ENDS;
  for (let at = 0; at < first; at++) sum = Math.imul(sum, 31) + cell.charCodeAt(at);
  if (first < length) for (let at = length - ENDS; at < length; at++) sum = Math.imul(sum, 31) + cell.charCodeAt(at);
  return (sum ^ (sum >>> 12)) & (MOST - 1);
}
