import { FOCUSES } from "../list/kinds.ts";
import type { Project } from "../list/schema.ts";
import type { Coverage, CoverageEntry } from "./country-shape.ts";
import type { Ground } from "./ground.ts";
import { funderName, officeShort, titleInLine } from "./names.ts";
import { focusWord } from "./project-fields.ts";
import { runs } from "./standing.ts";
import { isClosed } from "./whom-offices.ts";
import { questionsOf } from "./whom-questions.ts";
import { yearOf } from "./years.ts";

const MOST_COLUMNS = 5;
const YEARS = 5;

/**
 * How many awards stand under a focus and a funder. Regional awards are counted with the others: they are awards here,
 * and no money is added. An empty cell says only that the list has no such project. Null where there is no award.
 */
export function coverageOf(projects: Project[], ground: Ground): Coverage | null {
  if (projects.length === 0) return null;
  const { words } = ground;
  const columns = columnsOf(projects, ground);
  const column = new Map(columns.map(({ id }, index) => [id, index]));
  const rows = [...FOCUSES, null].map((focus) => {
    const cells: CoverageEntry[][] = columns.map(() => []);
    for (const project of projects) {
      if (focus === null ? project.focus.length > 0 : !project.focus.includes(focus)) continue;
      const index = column.get(funderName(project, ground)) ?? columns.length - 1;
      cells[index]!.push(entryOf(project, ground));
    }
    return {
      focus: focus === null ? words.t("coverageNoFocus") : focusWord(focus, words),
      cells,
      stated: focus !== null,
    };
  });
  return {
    heading: words.t("coverageHeading"),
    lead: words.t("coverageLead", { count: projects.length }),
    columns,
    rows: rows
      .filter(({ stated, cells }) => stated || cells.some((cell) => cell.length > 0))
      .map(({ focus, cells }) => ({ focus, cells })),
    periods: periodsOf(projects),
    absent: absentOf(projects, ground),
    note: words.t("coverageNote"),
  };
}

/** Funders by the number of their awards; past the fifth they stand together. */
function columnsOf(projects: Project[], ground: Ground): Coverage["columns"] {
  const counts = new Map<string, number>();
  for (const project of projects) {
    const name = funderName(project, ground);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const column = (name: string) => ({ id: name, name });
  if (names.length <= MOST_COLUMNS) return names.map(column);
  const rest = names.length - MOST_COLUMNS + 1;
  return [
    ...names.slice(0, MOST_COLUMNS - 1).map(column),
    { id: "", name: ground.words.t("coverageOthers", { count: rest }) },
  ];
}

function entryOf(project: Project, { words, today }: Ground): CoverageEntry {
  return {
    id: project.id,
    title: titleInLine(project, words),
    year: yearOf(project)?.year ?? null,
    running: runs(project, today),
  };
}

/** Runs of five years that hold an award; none where all fall into one. */
function periodsOf(projects: Project[]): [number, number][] {
  const years = projects.flatMap((project) => yearOf(project)?.year ?? []);
  const starts = [...new Set(years.map((year) => Math.floor((year - 1) / YEARS) * YEARS + 1))].sort((a, b) => a - b);
  return starts.length < 2 ? [] : starts.map((start) => [start, start + YEARS - 1]);
}

function absentOf(projects: Project[], { offices, words, today }: Ground): string | null {
  const here = new Set(projects.map(({ funder }) => funder));
  const absent = [...offices.values()].filter(
    (office) => !here.has(office.id) && !isClosed(office, today) && questionsOf(office).includes("abroad"),
  );
  if (absent.length === 0) return null;
  return words.t("coverageAbsent", { offices: words.list([...new Set(absent.map(officeShort))].slice(0, 20)) });
}
