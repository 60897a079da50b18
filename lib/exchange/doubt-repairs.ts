import type { Imported, ImportProblem, Repair } from "./imported.ts";

/** Repairs that are a guess, however plain; but for a country's name one that a file needs often is how it writes. */
const guesses: ReadonlySet<string> = new Set(["spelling", "short-year", "serial-date"]);
/** A file of which more records than these need it writes so. */
const FEW = 5;
const SHARE = 0.1;

/** Warnings beside the repairs that a file needs seldom, each at its place. */
export function doubtedRepairs({ records, repairs }: Pick<Imported, "records" | "repairs">): ImportProblem[] {
  const found = new Map<string, Repair[]>();
  for (const repair of repairs) {
    if (!guesses.has(repair.code) || repair.n === null || repair.field === "focus") continue;
    const list = found.get(repair.code) ?? [];
    found.set(repair.code, list);
    list.push(repair);
  }
  return [...found]
    .filter(([code, list]) => code === "spelling" || list.length <= Math.max(FEW, records.length * SHARE))
    .flatMap(([, list]) => list)
    .map(({ printed, value, ...repair }) => ({ ...repair, value: printed, severity: "warning", fix: value }));
}
