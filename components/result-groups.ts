import type { ResultRow } from "../lib/advise/view.ts";

/** How many rows of one kind an answer has; groups stand in their order. */
export interface ResultGroup {
  kind: ResultRow["kind"];
  /** "Projects, 12". */
  name: string;
  count: number;
}

/** A heading or a row, as they stand one below the other. */
export type ListItem = { kind: "heading"; group: number } | { kind: "row"; group: number; row: number };

export const rowCount = (groups: readonly ResultGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0);
export const itemCount = (groups: readonly ResultGroup[]): number => rowCount(groups) + groups.length;

/** What stands at a place of the list; null behind its end. */
export function itemAt(groups: readonly ResultGroup[], place: number): ListItem | null {
  let [start, row] = [0, 0];
  for (const [group, { count }] of groups.entries()) {
    if (place === start) return { kind: "heading", group };
    if (place <= start + count) return { kind: "row", group, row: row + place - start - 1 };
    start += 1 + count;
    row += count;
  }
  return null;
}

/** The place of a row among headings and rows. */
export function placeOfRow(groups: readonly ResultGroup[], row: number): number {
  let before = 0;
  for (const [group, { count }] of groups.entries()) {
    if (row < before + count) return row + group + 1;
    before += count;
  }
  return row + groups.length;
}
