import type { CountryDossier, StatusShape } from "../lib/advise/view.ts";

type GroupedRow = CountryDossier["projects"]["rows"][number];
export type ProjectFilter = "all" | "active" | "ending" | "ended" | "undated" | "quoted";

/** What ends soon is active too, and has a filter of its own. */
const groups: Record<Exclude<ProjectFilter, "all">, StatusShape[]> = {
  active: ["running", "ending"],
  ending: ["ending"],
  ended: ["ended"],
  undated: ["undated"],
  quoted: ["quoted"],
};

export function rowsOf(rows: GroupedRow[], filter: ProjectFilter): GroupedRow[] {
  return filter === "all" ? rows : rows.filter((row) => groups[filter].includes(row.group));
}

/** "All", "active" and every other filter that leaves something, each with its count. */
export function countByFilter(rows: GroupedRow[]): { filter: ProjectFilter; count: number }[] {
  const filters: ProjectFilter[] = ["all", "active", "ending", "ended", "undated", "quoted"];
  return filters
    .map((filter) => ({ filter, count: rowsOf(rows, filter).length }))
    .filter(({ filter, count }) => count > 0 || filter === "all" || filter === "active");
}
