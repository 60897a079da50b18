import type { Project } from "../list/schema.ts";
import { webAddress } from "./bounds.ts";
import type { CountryMore, MonitoringRow } from "./country-shape.ts";
import type { Ground } from "./ground.ts";
import { titleInLine } from "./names.ts";
import { isCurrent } from "./standing.ts";

/**
 * How projects are watched over, where the list states it: each part by its name, and by its name what is missing.
 * Projects that can still be acted on are named even when they state nothing. Null where no project states anything:
 * then the list has no monitoring, and nothing is missing in a project.
 */
export function monitoringOf(projects: Project[], ground: Ground): CountryMore["monitoring"] {
  if (projects.every(({ monitoring }) => monitoring === null)) return null;
  const { words, today } = ground;
  const rows = projects
    .filter((project) => project.monitoring !== null || isCurrent(project, today))
    .map((project) => rowOf(project, ground));
  const missing = rows.filter((row) => row.missing !== null).length;
  return {
    heading: words.t("fieldMonitoring"),
    lead:
      missing === 0
        ? words.t("monitoringAll", { count: rows.length })
        : words.t("monitoringMissing", { count: missing }),
    rows,
  };
}

function rowOf(project: Project, { words }: Ground): MonitoringRow {
  const {
    plan = null,
    targets = null,
    lastReport = null,
    lastVisit = null,
    evaluation = null,
  } = project.monitoring ?? {};
  const yes = (value: boolean) => words.t(value ? "yes" : "no");
  const parts = [
    { name: "monitoringPartPlan", says: plan === null ? null : words.t("monitoringPlan", { value: yes(plan) }) },
    {
      name: "monitoringPartTargets",
      says: targets === null ? null : words.t("monitoringTargets", { value: yes(targets) }),
    },
    {
      name: "monitoringPartReport",
      says: lastReport === null ? null : words.t("monitoringReport", { value: words.date(lastReport) }),
    },
    {
      name: "monitoringPartVisit",
      says: lastVisit === null ? null : words.t("monitoringVisit", { value: words.date(lastVisit) }),
    },
  ];
  const missing = parts.filter(({ says }) => says === null).map(({ name }) => words.t(name));
  return {
    id: project.id,
    title: titleInLine(project, words),
    stated: parts.flatMap(({ says }) => says ?? []),
    missing: missing.length === 0 ? null : words.t("monitoringNotStated", { parts: words.list(missing) }),
    evaluation: webAddress(evaluation),
  };
}
