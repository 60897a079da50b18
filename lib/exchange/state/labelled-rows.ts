import { fieldOfLabel } from "./labels.ts";
import type { PageLine } from "./page-lines.ts";

/** Lines of a row that are more than this are a layout of the whole page. */
const MOST_LINES = 40;

/** Lines of a row whose first cell is a label, a heading or empty; 0 where the lines stand by themselves. */
export function linesOfRow(lines: readonly PageLine[], at: number, headed: boolean): number {
  const { row, cell } = lines[at]!;
  if (row === null || cell > 1 || (cell === 1 && at > 0 && lines[at - 1]?.row === row && lines[at - 1]?.cell === 1))
    return 0;
  let end = at;
  while (end < lines.length && lines[end]?.row === row) end++;
  const own = lines.slice(at, end);
  if (!headed && own.length > MOST_LINES) return 0;
  const first = own.filter((line) => line.cell === 0 && line.text !== "");
  const others = own.filter((line) => line.cell > 0);
  const labelled = first.length === 1 && fieldOfLabel(first[0]!.text.replace(/\s*:$/, "")) !== null;
  return labelled || (headed && first.length <= 1 && others.length > 0) ? end - at : 0;
}
