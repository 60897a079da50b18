import { DELIMITERS, type Delimiter, splitRows } from "./split-rows.ts";

/** Rows looked at. */
const SAMPLE = 80;
/** Characters in which they stand. */
const LONGEST = 400_000;

/** What divides the cells: that by which most rows fall into the same number of cells, and into more of them. */
export function guessDelimiter(text: string): Delimiter {
  const start = text.slice(0, LONGEST);
  let best: { delimiter: Delimiter; worth: number } = { delimiter: ",", worth: 0 };
  for (const delimiter of DELIMITERS) {
    if (!start.includes(delimiter)) continue;
    const widths = widthsOf(start, delimiter);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, rows] of counts) {
      const share = rows / widths.length;
      const worth = share ** 2 * (width - 1);
      if (worth > best.worth) best = { delimiter, worth };
    }
  }
  return best.delimiter;
}

function widthsOf(start: string, delimiter: Delimiter): number[] {
  const widths: number[] = [];
  for (const { cells } of splitRows(start, delimiter)) {
    if (cells.length === 1 && cells[0]?.trim() === "") continue;
    widths.push(cells.length);
    if (widths.length === SAMPLE) break;
  }
  return widths;
}
