import { newestAmounts } from "../list/amounts.ts";
import type { Project } from "../list/schema.ts";
import type { CountryMore } from "./country-shape.ts";
import type { Ground } from "./ground.ts";
import { funderName, officeFull, titleOf } from "./names.ts";

/** Amounts that an office plans, each by itself: none is added to another, nor to what was obligated or paid. */
export function plannedOf(projects: Project[], ground: Ground): CountryMore["planned"] {
  const { words, offices } = ground;
  const rows = projects.flatMap((project) => {
    const planned = newestAmounts(project).find(({ kind }) => kind === "planned");
    if (planned === undefined) return [];
    const { title, untitled } = titleOf(project, words);
    const office = project.funder === null ? undefined : offices.get(project.funder);
    const dates = [
      planned.fiscalYear === null ? null : words.t("factFiscalYear", { year: String(planned.fiscalYear) }),
      planned.asOf === null ? words.t("plannedNoDate") : words.t("plannedAsOf", { date: words.date(planned.asOf) }),
    ];
    return {
      id: project.id,
      title: untitled === null ? title : `${title} · ${untitled}`,
      amount: words.money(planned.usd),
      owner: office === undefined ? funderName(project, ground) : officeFull(office),
      when: dates.filter((part) => part !== null).join(" · "),
    };
  });
  return rows.length === 0 ? null : { heading: words.t("plannedHeading"), note: words.t("plannedNote"), rows };
}
