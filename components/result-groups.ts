import type { ResultRow } from "../lib/advise/view.ts";

export interface ResultGroup {
  kind: ResultRow["kind"];
  /** Rows with their place in the whole list, which the keyboard walks. */
  rows: { row: ResultRow; index: number }[];
}

/**
 * Rows by kind. The best row's kind comes first, then projects, which most people are after, then the others as they
 * were answered; within a kind the order of the answer stays.
 */
export function groupRows(rows: ResultRow[]): ResultGroup[] {
  const kinds = new Set([
    ...rows.slice(0, 1).map(({ kind }) => kind),
    "project" as const,
    ...rows.map(({ kind }) => kind),
  ]);
  let index = 0;
  return [...kinds]
    .map((kind) => ({ kind, members: rows.filter((row) => row.kind === kind) }))
    .filter(({ members }) => members.length > 0)
    .map(({ kind, members }) => ({ kind, rows: members.map((row) => ({ row, index: index++ })) }));
}
