import type { PlanFile } from "../../lib/exchange/plans/read-plans.ts";
import type { PlanFound, PlansView } from "./desk-view.ts";
import { isOpen } from "./rows.ts";
import type { Decided } from "./steps.ts";

/** Without these no row is a plan: they cannot be left open. */
const NEEDED: readonly string[] = ["title"];

/** What there is to say of a file of plans. Whoever wrote a plan over by hand, or removed it, has settled what was wrong with it. */
export function plansView({ plans, problems, repairs, rows }: PlanFile, decided: Decided): PlansView {
  const of = (n: number | null) => (n === null ? null : (plans[n - 1] ?? null));
  const step = (key: string | null) => (key === null ? null : (decided.rowSteps.get(`plans ${key}`) ?? null));
  const wrong = problems.map((problem, place): PlanFound => {
    const plan = of(problem.n);
    const { field, code, reason, value: printed, fix, severity } = problem;
    const settledBy = decided.settled.get(place) ?? step(plan?.id ?? null);
    return {
      ...{ kind: "problem", place, field, code, reason, printed, fix, severity, settledBy },
      ...{ key: plan?.id ?? null, title: plan?.title ?? "", row: problem.row ?? null, sheet: problem.sheet ?? null },
      needed: NEEDED.includes(field),
    };
  });
  const mended = repairs.map((repair, place): PlanFound => {
    const plan = of(repair.n);
    const { field, code, reason, printed, value: fix } = repair;
    return {
      ...{ kind: "repair", place, field, code, reason, printed, fix, severity: "repair", settledBy: null },
      ...{ key: plan?.id ?? null, title: plan?.title ?? "", row: repair.row ?? null, sheet: repair.sheet ?? null },
      needed: false,
    };
  });
  return { rows, count: plans.length, open: wrong.filter(isOpen).length, found: [...wrong, ...mended] };
}
