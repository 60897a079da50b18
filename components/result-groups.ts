import type { ResultRow } from "../lib/advise/view.ts";

export interface ResultGroup {
  kind: ResultRow["kind"];
  /** Rows with their place in the whole list, which the keyboard walks. */
  rows: { row: ResultRow; index: number }[];
}

/** Rows by kind; the kind of the best row comes first, and within a kind the order of the answer stays. */
export function groupRows(rows: ResultRow[]): ResultGroup[] {
  const groups = new Map<ResultRow["kind"], ResultRow[]>();
  for (const row of rows) groups.set(row.kind, [...(groups.get(row.kind) ?? []), row]);
  let index = 0;
  return [...groups].map(([kind, members]) => ({ kind, rows: members.map((row) => ({ row, index: index++ })) }));
}
