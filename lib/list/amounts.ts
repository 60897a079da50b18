import { compareDates } from "./dates.ts";
import { AMOUNT_KINDS } from "./kinds.ts";
import type { Amount, AmountKind, Project } from "./schema.ts";

/** The newest amount of each kind that a project states, in the order of AMOUNT_KINDS. Kinds are never added together. */
export function newestAmounts(project: Pick<Project, "amounts">): Amount[] {
  return AMOUNT_KINDS.flatMap((kind) => {
    const ofKind = project.amounts.filter((amount) => amount.kind === kind);
    const newest = ofKind.sort((one, other) => compareDates(dateOf(other), dateOf(one)))[0];
    return newest ? [newest] : [];
  });
}

/** The one amount to show where there is room for one: as printed, else the ceiling, else what was obligated, ... */
export function mainAmount(project: Pick<Project, "amounts">): Amount | null {
  const amounts = newestAmounts(project);
  for (const kind of ["printed", "ceiling", "obligated", "planned", "disbursed"] as const) {
    const found = amounts.find((amount) => amount.kind === kind);
    if (found) return found;
  }
  return null;
}

export interface Sum {
  kind: AmountKind;
  usd: number;
  /** Awards counted in `usd`. */
  awards: number;
  /** Single-country awards that state no amount of this kind. */
  notStated: number;
  /** Awards left out because they name several countries or none. */
  shared: number;
}

/** Sum of one kind over the awards that belong to one country alone; a regional award is in no country's sum. */
export function sumOf(projects: Iterable<Pick<Project, "amounts" | "scope" | "countries">>, kind: AmountKind): Sum {
  const sum: Sum = { kind, usd: 0, awards: 0, notStated: 0, shared: 0 };
  for (const project of projects) {
    if (!countsForOneCountry(project)) {
      sum.shared += 1;
      continue;
    }
    const amount = newestAmounts(project).find((candidate) => candidate.kind === kind);
    if (!amount) sum.notStated += 1;
    else {
      sum.usd += amount.usd;
      sum.awards += 1;
    }
  }
  return sum;
}

/** Only these may be counted in a country's sum. */
export function countsForOneCountry(project: Pick<Project, "scope" | "countries">): boolean {
  return project.scope === "country" && project.countries.length === 1;
}

/** When an amount was stated: its own date, else its fiscal year, else long ago. */
function dateOf(amount: Amount): string {
  return amount.asOf ?? (amount.fiscalYear === null ? "0000" : String(amount.fiscalYear));
}
