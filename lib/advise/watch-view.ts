import { compareDates, statusOf } from "../list/dates.ts";
import type { ListReader } from "../list/reader.ts";
import type { Project } from "../list/schema.ts";
import type { AdviceContext } from "./context.ts";
import { organisationName, titleInLine } from "./names.ts";
import { daysLeft, openAlerts, projectsOf, type WatchAlert, type Watched } from "./watch.ts";

/** A project that ends within 180 days. */
export interface Ending {
  project: string;
  title: string;
  /** "Ends 18 Dec 2026, in 27 days". */
  text: string;
}

export interface WatchedRow {
  watched: Watched;
  name: string;
  /** "12 projects in this list, 1 runs by its dates". */
  detail: string;
  endings: Ending[];
}

export interface WatchView {
  rows: WatchedRow[];
  /** What was told and not seen yet, the nearest end first; each project once. */
  news: Ending[];
}

/** How many endings a row names before the person opens it. */
const MOST_ENDINGS = 5;

/** What is watched, as the list in use has it today. */
export async function watchView(
  watched: Watched[],
  alerts: WatchAlert[],
  reader: ListReader,
  context: AdviceContext,
): Promise<WatchView> {
  const [groups, organisations] = await Promise.all([
    Promise.all(watched.map((one) => projectsOf(one, reader))),
    reader.organisations(watched.filter(({ kind }) => kind === "organisation").map(({ id }) => id)),
  ]);
  const names = new Map(organisations.map((one) => [one.id, organisationName(one)]));
  const projects = new Map(groups.flat().map((project) => [project.id, project]));
  const rows = watched.map((one, place) => rowOf(one, groups[place] ?? [], names.get(one.id) ?? null, context));
  const told = openAlerts(alerts, [...projects.values()]).map(({ project }) => projects.get(project));
  return {
    rows,
    news: endingsOf(
      [...new Set(told)].filter((project) => project !== undefined),
      context,
    ),
  };
}

function rowOf(watched: Watched, projects: Project[], known: string | null, context: AdviceContext): WatchedRow {
  const { words, today } = context;
  const [first] = projects;
  const name =
    watched.kind === "country"
      ? words.country(watched.id)
      : watched.kind === "project"
        ? (first && nameOf(first, context)) || watched.id
        : (known ?? watched.id);
  const gone = watched.kind === "project" ? first === undefined : watched.kind === "organisation" && known === null;
  const running = projects.filter((project) => ["running", "ending"].includes(statusOf(project, today))).length;
  const count = words.t("watchRowCount", { count: projects.length });
  return {
    watched,
    name,
    detail: gone
      ? words.t("watchRowGone")
      : watched.kind === "project"
        ? (first && endText(first, context)) || words.t("watchNoEnd")
        : running === 0
          ? words.t("watchRowNoneRuns", { projects: count })
          : words.t("watchRowRuns", { projects: count, count: running }),
    endings: watched.kind === "project" ? [] : endingsOf(projects, context).slice(0, MOST_ENDINGS),
  };
}

/** Those that end within 180 days, the nearest first. */
function endingsOf(projects: Project[], context: AdviceContext): Ending[] {
  return projects
    .filter((project) => statusOf(project, context.today) === "ending")
    .sort((one, other) => compareDates(one.end ?? "", other.end ?? ""))
    .map((project) => ({ project: project.id, title: nameOf(project, context), text: endText(project, context) }));
}

const nameOf = (project: Project, { words }: AdviceContext): string => titleInLine(project, words);

/** "Ends 18 Dec 2026, in 27 days"; empty where no end is stated. */
export function endText(project: Pick<Project, "end">, { words, today }: AdviceContext): string {
  const { end } = project;
  if (end === null) return "";
  const left = daysLeft(project, today);
  if (left === null) return words.t("watchEnded", { date: words.date(end) });
  return left === 0
    ? words.t("watchEndsToday", { date: words.date(end) })
    : // A month or a year is no day: it is over at its last.
      words.t(end.length === 10 ? "watchEnds" : "watchEndsLatest", { date: words.date(end), count: left });
}
